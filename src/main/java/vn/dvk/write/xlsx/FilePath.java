package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Relative paths of files as links hold them. */
final class FilePath {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "/-._~!$&'()*+,;=@";
  private static final String ABSOLUTE = "file:///";

  private FilePath() {}

  /**
   * The path as a relative reference. Letters outside ASCII stay as they are: spreadsheet programs
   * take their percent codes for another alphabet's.
   *
   * <p>Example: {@code "sở y tế/PL1 #2.xlsx"} becomes {@code "sở%20y%20tế/PL1%20%232.xlsx"}. A path
   * that begins with {@code file:///} and a drive keeps both.
   */
  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    int drive = path.startsWith(ABSOLUTE) ? path.indexOf(':', ABSOLUTE.length()) : -1;
    int plain = path.startsWith(ABSOLUTE) ? Math.max(ABSOLUTE.length(), drive + 1) : 0;
    encoded.append(path, 0, plain);
    for (int i = plain; i < path.length(); ) {
      int c = path.codePointAt(i);
      append(encoded, c);
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  /** The marks of a name that the disk holds decomposed. */
  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void append(StringBuilder encoded, int c) {
    if (Character.isLetterOrDigit(c) || isMark(c) || PLAIN.indexOf(c) >= 0) {
      encoded.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(b));
    }
  }
}
