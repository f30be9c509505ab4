package vn.dvk.read.grid;

/** Heights and widths as XML writes them, such as {@code 15.75} or {@code 0.45cm}. */
final class Lengths {
  private Lengths() {}

  /** Whether a length without a unit is 0, {@code 0.0} or the like; a missing one isn't. */
  static boolean isZero(String length) {
    return isZero(length, length.length());
  }

  /** The same of a length with a unit: {@code 0cm}, {@code 0.0in}. */
  static boolean isZeroOfUnit(String length) {
    int end = length.length();
    while (end > 0 && length.charAt(end - 1) >= 'a' && length.charAt(end - 1) <= 'z') {
      end--;
    }
    return isZero(length, end);
  }

  private static boolean isZero(String length, int end) {
    int point = length.indexOf('.');
    int whole = point < 0 || point > end ? end : point;
    if (whole == 0) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if (i != point && length.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
