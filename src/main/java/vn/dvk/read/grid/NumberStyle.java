package vn.dvk.read.grid;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What a number format changes about the number itself; colours, signs, decimals and thousands are
 * dress and change nothing.
 *
 * @param kind which change
 * @param digits for {@link Kind#PADDED}, the least digits shown; otherwise 0
 */
record NumberStyle(Kind kind, int digits) {
  /** The changes. */
  enum Kind {
    PLAIN,
    /** {@code 00}: leading zeros. */
    PADDED,
    PERCENT,
    /** A calendar day, perhaps with a time. */
    DATE,
    /** A time of day. */
    TIME,
    /** {@code [h]:mm}: hours that go on counting. */
    ELAPSED
  }

  static final NumberStyle PLAIN = new NumberStyle(Kind.PLAIN, 0);
  private static final NumberStyle PERCENT = new NumberStyle(Kind.PERCENT, 0);
  private static final NumberStyle DATE = new NumberStyle(Kind.DATE, 0);
  private static final NumberStyle TIME = new NumberStyle(Kind.TIME, 0);
  private static final NumberStyle ELAPSED = new NumberStyle(Kind.ELAPSED, 0);

  private static final Pattern ELAPSED_UNIT = Pattern.compile("\\[(h+|m+|s+)]");

  /**
   * What a format shows as it is: quoted or escaped text, fillers, colours, locales. A quoted
   * semicolon parts no sections, a quoted "m" is no month.
   */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^]]*]");

  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  /** What was made of the codes that files spell out; most files spell out the same few. */
  private static final Map<String, NumberStyle> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1024;

  /** The style of a format that the file spells out. */
  static NumberStyle ofCode(String code) {
    NumberStyle known = KNOWN.get(code);
    if (known != null) {
      return known;
    }
    NumberStyle style = read(code);
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(code, style);
    }
    return style;
  }

  private static NumberStyle read(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (lower.equals("general") || lower.equals("standard") || lower.equals("@")) {
      return PLAIN;
    }
    String section = firstSection(LITERAL.matcher(lower).replaceAll(""));
    if (ELAPSED_UNIT.matcher(lower).find() && !hasAny(section, "dy")) {
      return ELAPSED;
    }
    if (hasAny(section, "dmyhs")) {
      return hasAny(section, "hs") && !hasAny(section, "dy") ? TIME : DATE;
    }
    if (section.indexOf('%') >= 0) {
      return PERCENT;
    }
    return ZEROS.matcher(section).matches()
        ? new NumberStyle(Kind.PADDED, section.length())
        : PLAIN;
  }

  /** The style of a built-in format. */
  static NumberStyle ofBuiltIn(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    if (id == 46) {
      return ELAPSED;
    }
    if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id == 45 || id == 47) {
      return TIME;
    }
    boolean day = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    return day ? DATE : PLAIN;
  }

  private static String firstSection(String code) {
    int end = code.indexOf(';');
    return (end < 0 ? code : code.substring(0, end)).strip();
  }

  private static boolean hasAny(String section, String letters) {
    for (int i = 0; i < section.length(); i++) {
      if (letters.indexOf(section.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
