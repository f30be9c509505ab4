package vn.dvk.write.xlsx;

/**
 * Text as it stands in a part of a workbook: XML's special characters escaped, and what XML cannot
 * hold written the way spreadsheet programs write it.
 *
 * <p>Example: {@code "A & B\u0001"} becomes {@code "A &amp; B_x0001_"}.
 */
final class XmlText {
  /** How many UTF-16 units a cell holds at most. */
  static final int CELL_LIMIT = 32_767;

  private static final char CUT_MARK = '…';
  private static final char REPLACEMENT = '\ufffd';

  private XmlText() {}

  /**
   * Appends a text, escaped for element content and for attributes in double quotes.
   *
   * @param text any text; control characters and {@code _x0041_} in it survive as themselves
   */
  static void append(StringBuilder xml, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i += appendSurrogate(xml, text, i);
      } else if (c == '_' && looksEscaped(text, i)) {
        xml.append("_x005F_");
      } else {
        appendUnit(xml, c);
      }
    }
  }

  /** Whether a letter always stands for itself, whatever is around it. */
  static boolean isPlain(char c) {
    return c > '>'
        ? c < '\ud800' && c != '_'
        : c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"';
  }

  /** The text escaped. */
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    append(xml, text);
    return xml.toString();
  }

  /**
   * The text, cut visibly where a cell cannot hold it whole.
   *
   * @return at most {@link #CELL_LIMIT} units, the last one {@code …} where it was cut
   */
  static String fitted(String text) {
    if (text.length() <= CELL_LIMIT) {
      return text;
    }
    int end = CELL_LIMIT - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT_MARK;
  }

  private static void appendUnit(StringBuilder xml, char c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n' -> xml.append(c);
      case '\ufffe', '\uffff' -> xml.append(REPLACEMENT);
      default -> {
        if (c < ' ') {
          appendControl(xml, c);
        } else {
          xml.append(c);
        }
      }
    }
  }

  private static void appendControl(StringBuilder xml, char c) {
    xml.append("_x00").append(hex(c >> 4)).append(hex(c & 15)).append('_');
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  /**
   * Appends a pair, or the replacement character for half of one.
   *
   * @return how many further units were used
   */
  private static int appendSurrogate(StringBuilder xml, CharSequence text, int index) {
    char first = text.charAt(index);
    boolean pair =
        Character.isHighSurrogate(first)
            && index + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(index + 1));
    if (!pair) {
      xml.append(REPLACEMENT);
      return 0;
    }
    xml.append(first).append(text.charAt(index + 1));
    return 1;
  }

  /** Whether a spreadsheet program would take what begins here for an escaped character. */
  private static boolean looksEscaped(CharSequence text, int start) {
    if (start + 7 > text.length()
        || text.charAt(start + 1) != 'x'
        || text.charAt(start + 6) != '_') {
      return false;
    }
    for (int i = start + 2; i < start + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
