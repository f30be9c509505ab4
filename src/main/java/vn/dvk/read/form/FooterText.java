package vn.dvk.read.form;

import java.util.Optional;

/**
 * A line of a footer taken apart: {@code - Lĩnh vực phát triển kinh tế: 3 mô hình} has the subject
 * {@code phát triển kinh tế} and the rest {@code 3 mô hình}.
 *
 * @param sector whether it begins with "Lĩnh vực"
 * @param subject what is counted, up to a colon, a dotted leader or a number
 * @param rest what follows, with the number where there is one
 */
record FooterText(boolean sector, String subject, String rest) {
  private static final String BULLETS = "-+*•–";
  private static final String COUNTED = "mô hình";

  /** What stands around a number: dotted leaders, colons, spaces. */
  private static final String FILLING = ".…:;_ \t\n\u000b\f\r";

  /** Takes one line apart. */
  static FooterText of(String line) {
    String text = withoutBullet(line);
    int start = endOfSector(text);
    int end = start;
    while (end < text.length() && !endsSubject(text, end)) {
      end++;
    }
    int rest = end;
    if (rest < text.length() && text.charAt(rest) == '.') {
      while (rest < text.length() && text.charAt(rest) == '.') {
        rest++;
      }
    } else if (rest < text.length() && !Character.isDigit(text.charAt(rest))) {
      rest++;
    }
    return new FooterText(start > 0, text.substring(start, end).strip(), text.substring(rest));
  }

  /** The line without a bullet and spaces before it. */
  static String withoutBullet(String line) {
    boolean bullet = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    return line.substring(bullet ? 1 : 0).stripLeading();
  }

  /** The number alone, where nothing follows the subject but digits and "mô hình". */
  Optional<String> plainNumber() {
    int from = afterFilling(0);
    int to = from;
    while (to < rest.length() && rest.charAt(to) >= '0' && rest.charAt(to) <= '9') {
      to++;
    }
    int unit = afterFilling(to);
    int end =
        rest.regionMatches(true, unit, COUNTED, 0, COUNTED.length())
            ? unit + COUNTED.length()
            : unit;
    return to > from && afterFilling(end) == rest.length()
        ? Optional.of(rest.substring(from, to))
        : Optional.empty();
  }

  private int afterFilling(int from) {
    int at = from;
    while (at < rest.length() && FILLING.indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Where the words "Lĩnh vực" end, 0 where the text doesn't begin with them. */
  private static int endOfSector(String text) {
    if (!text.regionMatches(true, 0, "lĩnh", 0, 4)) {
      return 0;
    }
    int second = 4;
    while (second < text.length() && Character.isWhitespace(text.charAt(second))) {
      second++;
    }
    return second > 4 && text.regionMatches(true, second, "vực", 0, 3) ? second + 3 : 0;
  }

  /** A colon, an ellipsis, two dots or a number end the subject. */
  private static boolean endsSubject(String text, int at) {
    char c = text.charAt(at);
    return c == ':' || c == '…' || text.startsWith("..", at) || (c >= '0' && c <= '9');
  }
}
