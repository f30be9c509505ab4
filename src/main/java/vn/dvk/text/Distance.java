package vn.dvk.text;

import java.util.Arrays;

/**
 * How many typing errors lie between two texts, case, diacritics and punctuation left out.
 *
 * <p>One error is a letter too many, too few, another letter, or two neighbours swapped (optimal
 * string alignment). Example: {@code "Chủ trỉ"} and {@code "CHU TRI"} are 0 apart, {@code "Dịa
 * diểm"} and {@code "Đia đeim"} 1.
 */
public final class Distance {
  private Distance() {}

  /**
   * Counts the errors between two texts, as far as a bound. Both are folded first.
   *
   * @param a any text, folded or not
   * @param b any text, folded or not
   * @param bound the largest number of interest, 0 or more; the smaller, the faster
   * @return the number of errors, or {@code bound + 1} where there are more than {@code bound}
   * @throws IllegalArgumentException where the bound is negative
   */
  public static int between(String a, String b, int bound) {
    if (bound < 0) {
      throw new IllegalArgumentException("bound " + bound);
    }
    return ofFolded(Fold.of(a), Fold.of(b), bound);
  }

  private static int ofFolded(String a, String b, int bound) {
    if (a.equals(b)) {
      return 0;
    }
    if (bound == 0 || Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    return aligned(a, b, bound);
  }

  /** Fills the table of alignments row by row, within {@code bound} of its diagonal only. */
  private static int aligned(String a, String b, int bound) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, bound + 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      if (fill(row, last, beforeLast, a, b, i, bound) > bound) {
        return bound + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], bound + 1);
  }

  /** Fills one row and returns its least value. */
  private static int fill(
      int[] row, int[] last, int[] beforeLast, String a, String b, int i, int bound) {
    Arrays.fill(row, bound + 1);
    row[0] = Math.min(i, bound + 1);
    int least = row[0];
    int end = Math.min(b.length(), i + bound);
    for (int j = Math.max(1, i - bound); j <= end; j++) {
      int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int best = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
      if (isSwap(a, b, i, j)) {
        best = Math.min(best, beforeLast[j - 2] + 1);
      }
      row[j] = Math.min(best, bound + 1);
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
