package vn.dvk.read.form;

import vn.dvk.text.Distance;

/** Decides whether one folded text is a small misspelling of another. */
final class Typos {
  private Typos() {}

  /** One slip in six letters or more, two from fourteen on; digits never count as slips. */
  static boolean isTypoOf(String folded, String spelling) {
    int bound = spelling.length() >= 14 ? 2 : 1;
    if (spelling.length() < 5 || Math.abs(folded.length() - spelling.length()) > bound) {
      return false;
    }
    return digits(folded).equals(digits(spelling))
        && Distance.between(folded, spelling, bound) <= bound;
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
