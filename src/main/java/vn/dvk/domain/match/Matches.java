package vn.dvk.domain.match;

import java.util.List;

/**
 * Which names of two lists are one model's.
 *
 * @param pairs the certain ones, by their left index; no index stands in two of them
 * @param doubts what a person must decide, by left, then right index: names that nearly are one
 *     model's, and names that might be that of several. No index of a pair is in them
 */
public record Matches(List<Pair> pairs, List<Doubt> doubts) {
  public Matches {
    pairs = List.copyOf(pairs);
    doubts = List.copyOf(doubts);
  }

  /**
   * Two names of one model.
   *
   * @param left index in the left list
   * @param right index in the right list
   */
  public record Pair(int left, int right) {}

  /**
   * Two names that may be one model's.
   *
   * @param left index in the left list
   * @param right index in the right list
   * @param likeness as {@link ModelNames#likeness}
   */
  public record Doubt(int left, int right, double likeness) {}
}
