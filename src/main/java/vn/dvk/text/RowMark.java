package vn.dvk.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that a form's row begins with, in its STT column or typed before the name: {@code -},
 * {@code +}, {@code •}, {@code 1.}, {@code 1)}, {@code 01}, {@code 1.1}, {@code a)}, {@code I.}.
 *
 * @param kind what rank of row the mark stands for
 * @param text the mark as written, without the white space around it
 * @param depth for {@link Kind#NUMBER}, how many numbers it has ({@code 1.1} has 2); otherwise 1
 */
public record RowMark(Kind kind, String text, int depth) {

  /** The ranks of marks. */
  public enum Kind {
    /** {@code -}, {@code –}, {@code —}, {@code +}, {@code *}, {@code •}. */
    BULLET,
    /** {@code 1}, {@code 1.}, {@code 1)}, {@code 01}, {@code 1.1}. */
    NUMBER,
    /** {@code a)}, {@code a.}. */
    LETTER,
    /** {@code I}, {@code I.}. */
    ROMAN
  }

  /** The last five are what Word's symbol fonts leave of their bullets. */
  private static final String BULLETS = "-–—−‐‑+*•●▪■◦○·∙►➢➤❖◆✓\uf0b7\uf0a7\uf0d8\uf0fc\uf02d";

  private static final int MOST_NUMBERS = 4;

  /**
   * A mark before a name: a number needs its dot or bracket there, or it is part of the name, and
   * so are thousands ({@code 1.000 ngày}) and versions ({@code 4.0}).
   */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(["
              + Pattern.quote(BULLETS)
              + "]+)\\s*"
              + "|(\\(?\\d{1,3}(?:\\.(?:0?[1-9]|[1-9]\\d)){1,3}[.)/:]?)\\s+"
              + "|(\\(?\\d{1,3}\\s?[.)])(?!\\d)\\s*"
              + "|(\\d{1,2}/)\\s+"
              + "|(\\(?[a-zđ][.)])\\s+"
              + "|([IVX]{1,5}[.)])\\s+)(?=\\S)");

  /**
   * Reads the text of an STT cell.
   *
   * @param cell cleaned text
   * @return the mark, or empty where the text is no mark
   */
  public static Optional<RowMark> ofCell(String cell) {
    if (cell.isEmpty() || cell.length() > 16 || !mayBegin(cell)) {
      return Optional.empty();
    }
    if (isPlainNumber(cell)) {
      return Optional.of(new RowMark(Kind.NUMBER, cell, 1));
    }
    int bullets = bullets(cell);
    if (bullets == cell.length()) {
      return Optional.of(new RowMark(Kind.BULLET, cell, 1));
    }
    return bullets > 0 ? Optional.empty() : ofSigns(cell);
  }

  private static int bullets(String cell) {
    int end = 0;
    while (end < cell.length() && BULLETS.indexOf(cell.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A number, Roman or not, or a letter, perhaps in brackets or with what ends a mark. */
  private static Optional<RowMark> ofSigns(String cell) {
    int start = cell.charAt(0) == '(' ? 1 : 0;
    if (start == cell.length()) {
      return Optional.empty();
    }
    char first = cell.charAt(start);
    if (isDigit(first)) {
      return number(cell, start, 1, 3, 3);
    }
    int end = start;
    while (end < cell.length() && isRoman(cell.charAt(end))) {
      end++;
    }
    if (end > start) {
      return end - start <= 5 && isEnded(cell, end, ".):", true)
          ? Optional.of(new RowMark(Kind.ROMAN, cell, 1))
          : Optional.empty();
    }
    boolean letter = (first >= 'a' && first <= 'z') || first == 'đ';
    boolean bare = cell.length() == 1 && (first <= 'h' || first == 'đ');
    return letter && (bare || isEnded(cell, start + 1, ".)", false))
        ? Optional.of(new RowMark(Kind.LETTER, cell, 1))
        : Optional.empty();
  }

  /**
   * {@code 1}, {@code 1.}, {@code 1.1)}: its first number and the further ones have so many digits.
   */
  private static Optional<RowMark> number(
      String cell, int start, int shortest, int longest, int longestFurther) {
    int end = endOfDigits(cell, start);
    if (end - start < shortest || end - start > longest) {
      return Optional.empty();
    }
    int depth = 1;
    while (depth < MOST_NUMBERS && end + 1 < cell.length() && cell.charAt(end) == '.') {
      int further = endOfDigits(cell, end + 1);
      if (further == end + 1) {
        break;
      }
      if (further - end - 1 > longestFurther) {
        return Optional.empty();
      }
      end = further;
      depth++;
    }
    return isEnded(cell, end, ".)/:", true)
        ? Optional.of(new RowMark(Kind.NUMBER, cell, depth))
        : Optional.empty();
  }

  private static int endOfDigits(String cell, int start) {
    int end = start;
    while (end < cell.length() && isDigit(cell.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether nothing follows but spaces and one of the signs that end a mark. */
  private static boolean isEnded(String cell, int from, String signs, boolean orNone) {
    int end = from;
    while (end < cell.length() && isSpace(cell.charAt(end))) {
      end++;
    }
    return end == cell.length()
        ? orNone
        : end == cell.length() - 1 && signs.indexOf(cell.charAt(end)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRoman(char c) {
    return c == 'I' || c == 'V' || c == 'X';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** What most marks are, told without looking further. */
  private static boolean isPlainNumber(String cell) {
    return cell.length() <= 3 && endOfDigits(cell, 0) == cell.length();
  }

  /**
   * Reads the text of a cell that stands in the column of the marks. There a long list goes on past
   * 999 ({@code 1000}, {@code 1000.1}); anywhere else such a number is rather a year.
   *
   * @param cell cleaned text
   * @return the mark, or empty where the text is no mark
   */
  public static Optional<RowMark> ofMarkColumn(String cell) {
    Optional<RowMark> mark = ofCell(cell);
    if (mark.isPresent() || cell.length() > 24) {
      return mark;
    }
    int start = cell.startsWith("(") ? 1 : 0;
    return number(cell, start, 4, 6, 4);
  }

  /**
   * Finds the mark typed before a name.
   *
   * @param name cleaned text
   * @return the mark, or empty where the name begins with none
   */
  public static Optional<RowMark> before(String name) {
    if (!mayLead(name)) {
      return Optional.empty();
    }
    int bullets = bullets(name);
    if (isBefore(name, bullets)) {
      return ofCell(name.substring(0, bullets));
    }
    Matcher leading = LEADING.matcher(name);
    if (!leading.find()) {
      return Optional.empty();
    }
    return ofCell(leading.group().strip());
  }

  /**
   * Takes the marks from before a name; nothing else of the name is changed.
   *
   * <p>Example: {@code "- 1. Mô hình “Một cửa”"} becomes {@code "Mô hình “Một cửa”"}; {@code "5S
   * trong công sở"}, {@code "3 trong 1"} and {@code "1.000 ngày đầu đời"} stay.
   */
  public static String stripped(String name) {
    if (!mayLead(name)) {
      return name;
    }
    int bullets = bullets(name);
    if (isBefore(name, bullets)) {
      return stripped(name.substring(bullets).strip());
    }
    String rest = name;
    for (Matcher leading = LEADING.matcher(rest); leading.find(); leading = LEADING.matcher(rest)) {
      rest = rest.substring(leading.end()).strip();
    }
    return rest;
  }

  /** Whether bullets, as most marks before names are, have a name behind them. */
  private static boolean isBefore(String name, int bullets) {
    int end = bullets;
    while (end < name.length() && isSpace(name.charAt(end))) {
      end++;
    }
    return bullets > 0 && end < name.length();
  }

  /** Whether a text's first letter is one that marks begin with: most names begin with none. */
  private static boolean mayBegin(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return (first >= '0' && first <= '9')
        || (first >= 'a' && first <= 'z')
        || first == 'đ'
        || first == '('
        || first == 'I'
        || first == 'V'
        || first == 'X'
        || BULLETS.indexOf(first) >= 0;
  }

  /** Before a name, a letter and a Roman number need the sign that ends them. */
  private static boolean mayLead(String name) {
    if (!mayBegin(name)) {
      return false;
    }
    if (!Character.isLetter(name.charAt(0))) {
      return true;
    }
    int last = Math.min(name.length(), 6);
    for (int i = 1; i < last; i++) {
      if (name.charAt(i) == '.' || name.charAt(i) == ')') {
        return true;
      }
    }
    return false;
  }
}
