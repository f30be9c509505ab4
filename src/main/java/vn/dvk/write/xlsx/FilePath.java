package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Relative paths of files as links hold them. */
final class FilePath {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "/-._~!$&'()*+,;=@";

  private FilePath() {}

  /**
   * The path as a relative reference. Letters outside ASCII stay as they are: spreadsheet programs
   * take their percent codes for another alphabet's.
   *
   * <p>Example: {@code "sở y tế/PL1 #2.xlsx"} becomes {@code "sở%20y%20tế/PL1%20%232.xlsx"}.
   */
  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    path.codePoints().forEach(c -> append(encoded, c));
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, int c) {
    if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
      encoded.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(b));
    }
  }
}
