package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several numbers on one line of a footer, each with what it counts: {@code Lĩnh vực: KT 3, VHXH 1}
 * is {@code Lĩnh vực KT: 3} and {@code Lĩnh vực VHXH: 1}.
 */
final class FooterSeries {
  /** "không", "không có": none at all. */
  private static final String NONE = "không(?:\\s+có)?";

  private static final Pattern NONE_AT_ALL = Pattern.compile("(?iu)[\\s.…_]*" + NONE + "[\\s.]*");
  private static final Pattern OF_SECTORS = Pattern.compile("(?iu).*lĩnh\\s+vực$");
  private static final String BETWEEN = "\\G[\\s;,./+•&–-]*(?:và\\s+)?";
  private static final String AFTER = "[\\s.…_]*\\)?\\s*(?:(?:mô hình|mh)(?!\\p{L}))?";

  /** "KT: 3", "VHXH (1 mô hình)", "cá nhân không". */
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?iu)"
              + BETWEEN
              + "(?<name>\\p{L}[^\\d:=();]*?)[\\s:=(.…_–-]*(?:(?<number>\\d{1,6})(?![\\p{L}\\d])"
              + AFTER
              + "|(?<!\\p{L})(?<none>"
              + NONE
              + ")"
              + AFTER
              + "(?=\\s*(?:[;,.]|$)))");

  /** "03 KT", "1 mô hình VHXH". */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?iu)"
              + BETWEEN
              + "(?<number>\\d{1,6})\\s+(?:(?:mô hình|mh)\\s+)?(?!mô hình|mh)(?<name>\\p{L}[^\\d:=();,]*?)"
              + "(?=\\s*(?:[;,.]|và\\s+\\d|\\d|$))");

  private static final Pattern REST = Pattern.compile("[\\s.…;,]*");

  private FooterSeries() {}

  /** Does a text say that there are none? */
  static boolean isNone(String text) {
    return NONE_AT_ALL.matcher(text).matches();
  }

  /**
   * The line's numbers as lines of their own.
   *
   * @param line a footer's line
   * @param isSubject whether a text before a colon is what one number counts; else it heads several
   * @return empty where the line holds anything but such numbers
   */
  static Optional<List<String>> of(String line, Predicate<String> isSubject) {
    int colon = line.indexOf(':');
    String rest = colon < 0 ? "" : line.substring(colon + 1).strip();
    String head = rest.isEmpty() ? "" : FooterText.withoutBullet(line.substring(0, colon)).strip();
    boolean headed = !rest.isEmpty() && numbers(head) == 0;
    if (headed && !isSubject.test(head)) {
      String lead = OF_SECTORS.matcher(head).matches() ? "Lĩnh vực " : "";
      return parts(NAME_FIRST, rest, lead).or(() -> parts(NUMBER_FIRST, rest, lead));
    }
    return numbers(line) + nones(line) < 2
        ? Optional.empty()
        : parts(NAME_FIRST, line, "").filter(parts -> parts.size() > 1);
  }

  /** How many numbers in digits a text holds. */
  private static int numbers(String text) {
    int count = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      count += digit && !within ? 1 : 0;
      within = digit;
    }
    return count;
  }

  /** How often a text may say "không". */
  private static int nones(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = text.charAt(i) == 'k' || text.charAt(i) == 'K';
      if (begins && text.regionMatches(true, i, "không", 0, 5)) {
        count++;
      }
    }
    return count;
  }

  private static Optional<List<String>> parts(Pattern order, String text, String lead) {
    List<String> parts = new ArrayList<>();
    Matcher part = order.matcher(text);
    int end = 0;
    while (part.find()) {
      parts.add(lead + part.group("name") + ": " + number(part));
      end = part.end();
    }
    return parts.isEmpty() || !REST.matcher(text.substring(end)).matches()
        ? Optional.empty()
        : Optional.of(parts);
  }

  private static String number(Matcher part) {
    return part.group("number") == null ? part.group("none") : part.group("number");
  }
}
