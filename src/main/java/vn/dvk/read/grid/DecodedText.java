package vn.dvk.read.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.dvk.text.Windows1258;

/** The text of a file that does not say in which encoding it is; its bytes tell. */
final class DecodedText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\ufffd';

  private DecodedText() {}

  /**
   * Decodes a whole text.
   *
   * @param content the bytes
   * @return the text without byte order mark: UTF-8 or UTF-16 where the bytes are that, else
   *     Windows-1258 composed to NFC, else Windows-1252 (in which texts of the legacy encodings
   *     were saved)
   */
  static String of(byte[] content) {
    Optional<Charset> unicode = unicode(content);
    if (unicode.isPresent()) {
      return withoutMark(new String(content, unicode.get()));
    }
    String utf8 = withoutMark(new String(content, StandardCharsets.UTF_8));
    return isUtf8(utf8) ? utf8 : ofCodePage(content);
  }

  /** The encoding that a byte order mark or the zeros of two-byte letters give. */
  static Optional<Charset> unicode(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return byZeros(content);
  }

  /**
   * Whether the bytes were UTF-8: every letter above ASCII is valid, or all but a few damaged ones.
   * Text of a code page has hardly a valid sequence.
   */
  static boolean isUtf8(String decoded) {
    int damaged = 0;
    int above = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      above += c >= 0x80 ? 1 : 0;
      damaged += c == REPLACEMENT ? 1 : 0;
    }
    return damaged == 0 || damaged * 4 <= above;
  }

  private static String ofCodePage(byte[] content) {
    return Windows1258.decoded(content).orElseGet(() -> new String(content, WINDOWS_1252));
  }

  /** ASCII letters and spaces in UTF-16 have a zero each, all on one side. */
  private static Optional<Charset> byZeros(byte[] content) {
    int[] zeros = new int[2];
    for (int i = 0; i < content.length; i++) {
      if (content[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int pairs = content.length / 2;
    if (zeros[1] > zeros[0] * 4 && zeros[1] * 10 > pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros[0] > zeros[1] * 4 && zeros[0] * 10 > pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
