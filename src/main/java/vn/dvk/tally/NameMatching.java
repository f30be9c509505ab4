package vn.dvk.tally;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names of two lists are the same model's, one to one. */
final class NameMatching {
  /** A name of the left list and one of the right, by index. */
  record Pair(int left, int right) {}

  private NameMatching() {}

  /**
   * Pairs the names that have the same {@link ModelKey}, in order of the left list.
   *
   * @param left names of one unit's models
   * @param right names of the same unit's models in another form
   */
  static List<Pair> match(List<String> left, List<String> right) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      free.computeIfAbsent(ModelKey.of(right.get(i)), key -> new ArrayDeque<>()).add(i);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Deque<Integer> same = free.getOrDefault(ModelKey.of(left.get(i)), new ArrayDeque<>());
      if (!same.isEmpty()) {
        pairs.add(new Pair(i, same.poll()));
      }
    }
    return pairs;
  }
}
