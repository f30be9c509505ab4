package vn.dvk.read.grid;

/** Whole numbers as XML attributes hold them. */
final class Digits {
  private static final int MAX_DIGITS = 9;

  private Digits() {}

  /** The number, or -1 where the text is not one to nine digits. */
  static int of(String text) {
    return of(text, 0);
  }

  /** The number from an index to the text's end, or -1. */
  static int of(String text, int from) {
    int length = text.length() - from;
    if (length < 1 || length > MAX_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < text.length() && number >= 0; i++) {
      number = longer(number, text.charAt(i));
    }
    return number;
  }

  /** The number from an index to another, or -1. */
  static int of(char[] chars, int from, int to) {
    if (to <= from || to - from > MAX_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to && number >= 0; i++) {
      number = longer(number, chars[i]);
    }
    return number;
  }

  private static int longer(int number, char digit) {
    return digit >= '0' && digit <= '9' ? number * 10 + (digit - '0') : -1;
  }
}
