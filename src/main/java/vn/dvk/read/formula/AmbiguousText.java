package vn.dvk.read.formula;

import java.util.regex.Pattern;

/** Tells texts that programs, or the same program in two languages, take for different things. */
final class AmbiguousText {
  private static final Pattern DIGITS = Pattern.compile("\\s*\\d{1,15}\\s*");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern COMPARISON = Pattern.compile("^(=|>=?|<=?)(?!>)");
  private static final Pattern WILDCARD = Pattern.compile("[*?~]");

  private AmbiguousText() {}

  /**
   * Whether a text is a number or date in one language and another or none in the next: {@code
   * "4,5"}, {@code "1.500"}, {@code "15/4"}; digits alone are the same everywhere.
   */
  static boolean isNumber(String text) {
    return DIGIT.matcher(text).find()
        && !LETTER.matcher(text).find()
        && !DIGITS.matcher(text).matches();
  }

  /**
   * Whether a text that says what to look for is a pattern, looks for blanks or for all others, or
   * compares with an ambiguous number; {@code "KT"}, {@code "=KT"} and {@code ">5"} are plain.
   */
  static boolean isCriterion(String text) {
    String sought = COMPARISON.matcher(text).replaceFirst("");
    return sought.isBlank()
        || sought.startsWith("<>")
        || WILDCARD.matcher(sought).find()
        || isNumber(sought);
  }
}
