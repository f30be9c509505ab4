package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dvk.domain.match.Matches.Doubt;

/**
 * Doubts that hang together: what one name of the group is decides what the others can be.
 *
 * @param left indexes in the left list, in order
 * @param right indexes in the right list, in order
 */
public record DoubtGroup(List<Integer> left, List<Integer> right) {
  public DoubtGroup {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Gathers doubts that share a name, directly or through others.
   *
   * @param doubts in any order
   * @return the groups in order of their first left index; each index stands in one of them
   */
  public static List<DoubtGroup> of(List<Doubt> doubts) {
    List<Draft> drafts = new ArrayList<>();
    for (Doubt doubt : doubts) {
      Draft joined = new Draft(new TreeSet<>(), new TreeSet<>());
      joined.left().add(doubt.left());
      joined.right().add(doubt.right());
      List<Draft> touching = drafts.stream().filter(draft -> draft.touches(doubt)).toList();
      touching.forEach(joined::take);
      drafts.removeAll(touching);
      drafts.add(joined);
    }
    return drafts.stream()
        .sorted((a, b) -> a.left().first().compareTo(b.left().first()))
        .map(draft -> new DoubtGroup(List.copyOf(draft.left()), List.copyOf(draft.right())))
        .toList();
  }

  private record Draft(SortedSet<Integer> left, SortedSet<Integer> right) {
    boolean touches(Doubt doubt) {
      return left.contains(doubt.left()) || right.contains(doubt.right());
    }

    void take(Draft other) {
      left.addAll(other.left());
      right.addAll(other.right());
    }
  }
}
