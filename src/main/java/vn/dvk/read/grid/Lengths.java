package vn.dvk.read.grid;

/** Heights and widths as XML writes them, such as {@code 0.45cm} or {@code 15.75}. */
final class Lengths {
  private Lengths() {}

  /** Whether a length is nothing, whatever its unit; a missing one isn't. */
  static boolean isZero(String length) {
    int at = pastZeros(length, 0);
    if (at == 0) {
      return false;
    }
    if (at < length.length() && length.charAt(at) == '.') {
      at = pastZeros(length, at + 1);
    }
    while (at < length.length() && length.charAt(at) >= 'a' && length.charAt(at) <= 'z') {
      at++;
    }
    return at == length.length();
  }

  private static int pastZeros(String length, int from) {
    int at = from;
    while (at < length.length() && length.charAt(at) == '0') {
      at++;
    }
    return at;
  }
}
