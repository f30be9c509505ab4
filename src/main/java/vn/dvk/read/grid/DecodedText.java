package vn.dvk.read.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** The text of a file that does not say in which encoding it is; its bytes tell. */
final class DecodedText {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The marks that Windows-1258 sets after their vowel. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** The bytes above ASCII of Windows-1258 that Vietnamese texts use as letters and quotes. */
  private static final String LETTERS =
      "ăâđêôơưĂÂĐÊÔƠƯ“”‘’–—…•àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00a0";

  private static final double SURE = 0.9;
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
    String vietnamese = new String(content, WINDOWS_1258);
    return isVietnamese(vietnamese)
        ? Normalizer.normalize(vietnamese, Normalizer.Form.NFC)
        : new String(content, WINDOWS_1252);
  }

  /** Whether nearly all letters above ASCII are Vietnamese, with each tone after its vowel. */
  private static boolean isVietnamese(String text) {
    int above = 0;
    int fitting = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      above++;
      if (TONES.indexOf(c) >= 0 ? i > 0 && isVowel(text.charAt(i - 1)) : LETTERS.indexOf(c) >= 0) {
        fitting++;
      }
    }
    return fitting >= above * SURE;
  }

  private static boolean isVowel(char c) {
    return "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ".indexOf(c) >= 0;
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
