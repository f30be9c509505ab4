package vn.dvk.read.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells kinds of text apart, and text from all else, by the first 64 KB. */
final class TextSniffer {
  private static final int HEAD = 64 << 10;

  /** How much of the text is searched for a tag that tells what it is. */
  private static final int TAGS = 4 << 10;

  private static final Pattern SPREADSHEETML =
      Pattern.compile(
          "progid=\"excel\\.sheet\"|<(\\w+:)?workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet");
  private static final Pattern HTML =
      Pattern.compile(
          "<(!doctype html|html|head|body|table|thead|tbody|tr|meta|style|script|title|div|center"
              + "|font|span|p|br|b|h[1-6])[\\s>/]");

  /** Text by the look of it, but never a table: web archives, RTF, PDF, PostScript. */
  private static final List<String> OTHER_STARTS =
      List.of("mime-version:", "{\\rtf", "%pdf", "%!ps", "begin:vcard", "#!/");

  private static final List<String> HTML_NAMES = List.of(".html", ".htm", ".xhtml");

  private TextSniffer() {}

  static FileKind kindOf(byte[] content, String lowerName) {
    String head = decoded(content);
    if (head.isEmpty()) {
      return FileKind.OTHER;
    }
    String start = head.substring(0, Math.min(head.length(), TAGS)).strip();
    return kindOfText(start.toLowerCase(Locale.ROOT), lowerName);
  }

  private static FileKind kindOfText(String start, String lowerName) {
    if (OTHER_STARTS.stream().anyMatch(start::startsWith)) {
      return FileKind.OTHER;
    }
    if (!start.startsWith("<")) {
      boolean named = HTML_NAMES.stream().anyMatch(lowerName::endsWith);
      return named && HTML.matcher(start).find() ? FileKind.HTML : FileKind.CSV;
    }
    if (SPREADSHEETML.matcher(start).find()) {
      return FileKind.SPREADSHEETML;
    }
    if (HTML.matcher(start).find()) {
      return FileKind.HTML;
    }
    return start.startsWith("<?xml") || start.endsWith(">") ? FileKind.OTHER : FileKind.CSV;
  }

  /** The first characters, or nothing where the bytes are no text. */
  private static String decoded(byte[] content) {
    ByteBuffer head = ByteBuffer.wrap(content, 0, Math.min(content.length, HEAD));
    if (FileSniffer.startsWith(content, 0xFF, 0xFE)
        || FileSniffer.startsWith(content, 0xFE, 0xFF)) {
      return visible(head, StandardCharsets.UTF_16);
    }
    if (FileSniffer.startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return visible(head.position(3), StandardCharsets.UTF_8);
    }
    if (hasNul(content, head.limit())) {
      return utf16WithoutMark(content, head);
    }
    String utf8 = visible(head.duplicate(), StandardCharsets.UTF_8);
    // Any code page has letters up there; what is no text has control characters.
    return utf8.isEmpty() ? visible(head, StandardCharsets.ISO_8859_1) : utf8;
  }

  /** UTF-16 text of commas, digits and Latin letters has a NUL in every second byte or so. */
  private static String utf16WithoutMark(byte[] content, ByteBuffer head) {
    int[] nuls = new int[2];
    for (int i = 0; i < head.limit(); i++) {
      nuls[i & 1] += content[i] == 0 ? 1 : 0;
    }
    int most = Math.max(nuls[0], nuls[1]);
    if ((content.length & 1) == 1 || Math.min(nuls[0], nuls[1]) > 0 || most * 4 < head.limit()) {
      return "";
    }
    return visible(head, nuls[1] == most ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** Decoded text, or nothing where a byte does not decode or is a control character. */
  private static String visible(ByteBuffer head, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(head.remaining() + 1);
    // Not the end of the input: a letter cut at the end of the head is no fault.
    CoderResult result = decoder.decode(head, text, false);
    if (result.isError()) {
      return "";
    }
    char[] letters = text.array();
    for (int i = 0; i < text.position(); i++) {
      if (isControl(letters[i])) {
        return "";
      }
    }
    return text.flip().toString();
  }

  private static boolean isControl(char c) {
    return c < ' '
        && c != '\t'
        && c != '\n'
        && c != '\r'
        && c != '\f'
        && c != '\u000b'
        && c != 0x1A;
  }

  private static boolean hasNul(byte[] content, int length) {
    for (int i = 0; i < length; i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
