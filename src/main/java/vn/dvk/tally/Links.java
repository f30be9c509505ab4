package vn.dvk.tally;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.dvk.domain.match.Matches;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.domain.match.ModelMatching;

/** One-to-one links between two lists, made in steps: what is linked stays linked. */
final class Links {
  private static final int NONE = -1;

  private final int[] rightOf;
  private final boolean[] taken;

  /**
   * No links yet.
   *
   * @param left length of the left list
   * @param right length of the right list
   */
  Links(int left, int right) {
    rightOf = new int[left];
    taken = new boolean[right];
    Arrays.fill(rightOf, NONE);
  }

  /**
   * Links what is free on both sides and has the same key, in order; an empty key links nothing.
   */
  void linkEqual(List<String> leftKeys, List<String> rightKeys) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int right = 0; right < rightKeys.size(); right++) {
      if (!taken[right] && !rightKeys.get(right).isEmpty()) {
        free.computeIfAbsent(rightKeys.get(right), key -> new ArrayDeque<>()).add(right);
      }
    }
    for (int left = 0; left < leftKeys.size() && !free.isEmpty(); left++) {
      Deque<Integer> same = rightOf[left] == NONE ? free.get(leftKeys.get(left)) : null;
      if (same != null && !same.isEmpty()) {
        link(left, same.poll());
      }
    }
  }

  /**
   * Links what is free on both sides and bears one model's name; an empty name links nothing.
   *
   * @return what may be linked and is not, for which is which is not certain
   */
  List<Doubt> linkNames(List<String> leftNames, List<String> rightNames) {
    int[] left = freeLeft(leftNames).toArray();
    int[] right = freeRight(rightNames).toArray();
    if (left.length == 0 || right.length == 0) {
      return List.of();
    }
    Matches matches = ModelMatching.match(chosen(leftNames, left), chosen(rightNames, right));
    matches.pairs().forEach(pair -> link(left[pair.left()], right[pair.right()]));
    return matches.doubts().stream()
        .map(doubt -> new Doubt(left[doubt.left()], right[doubt.right()], doubt.likeness()))
        .toList();
  }

  /** Whether neither is linked. */
  boolean areFree(Doubt doubt) {
    return rightOf[doubt.left()] == NONE && !taken[doubt.right()];
  }

  /** What the left one is linked to. */
  OptionalInt rightOf(int left) {
    return rightOf[left] == NONE ? OptionalInt.empty() : OptionalInt.of(rightOf[left]);
  }

  /** Whether the right one is linked. */
  boolean isTaken(int right) {
    return taken[right];
  }

  private void link(int left, int right) {
    rightOf[left] = right;
    taken[right] = true;
  }

  private IntStream freeLeft(List<String> texts) {
    return free(texts, i -> rightOf[i] == NONE);
  }

  private IntStream freeRight(List<String> texts) {
    return free(texts, i -> !taken[i]);
  }

  private static IntStream free(List<String> texts, IntPredicate unlinked) {
    return IntStream.range(0, texts.size()).filter(unlinked).filter(i -> !texts.get(i).isEmpty());
  }

  private static List<String> chosen(List<String> texts, int[] indexes) {
    return Arrays.stream(indexes).mapToObj(texts::get).toList();
  }
}
