package vn.dvk.read.form;

import vn.dvk.text.Distance;

/** Decides whether one folded text is a small misspelling of another. */
final class Typos {
  /** More slips are never one text's misspelling. */
  static final int MOST = 2;

  private Typos() {}

  /** One slip in six letters or more, two from fourteen on; digits never count as slips. */
  static boolean isTypoOf(String folded, String spelling) {
    return isTypoOf(folded, spelling, MOST);
  }

  /** The same with at most so many slips. */
  static boolean isTypoOf(String folded, String spelling, int most) {
    int bound = Math.min(most, spelling.length() >= 14 ? 2 : 1);
    if (spelling.length() < 5 || Math.abs(folded.length() - spelling.length()) > bound) {
      return false;
    }
    return haveSameDigits(folded, spelling) && Distance.between(folded, spelling, bound) <= bound;
  }

  private static boolean haveSameDigits(String a, String b) {
    int i = nextDigit(a, 0);
    int j = nextDigit(b, 0);
    while (i < a.length() && j < b.length()) {
      if (a.charAt(i) != b.charAt(j)) {
        return false;
      }
      i = nextDigit(a, i + 1);
      j = nextDigit(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  private static int nextDigit(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
      i++;
    }
    return i;
  }
}
