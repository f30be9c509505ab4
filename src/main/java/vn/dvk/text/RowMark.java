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

  private static final Pattern BULLET = Pattern.compile("[" + Pattern.quote(BULLETS) + "]+");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,3})\\s*[.)/:]?");
  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\(?(\\d{4,6}(?:\\.\\d{1,4}){0,3})\\s*[.)/:]?");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-zđ])\\s*[.)]");
  private static final Pattern BARE_LETTER = Pattern.compile("[a-hđ]");
  private static final Pattern ROMAN = Pattern.compile("\\(?([IVX]{1,5})\\s*[.):]?");

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
    if (BULLET.matcher(cell).matches()) {
      return Optional.of(new RowMark(Kind.BULLET, cell, 1));
    }
    Matcher number = NUMBER.matcher(cell);
    if (number.matches()) {
      return Optional.of(new RowMark(Kind.NUMBER, cell, depth(number.group(1))));
    }
    if (ROMAN.matcher(cell).matches()) {
      return Optional.of(new RowMark(Kind.ROMAN, cell, 1));
    }
    if (LETTER.matcher(cell).matches() || BARE_LETTER.matcher(cell).matches()) {
      return Optional.of(new RowMark(Kind.LETTER, cell, 1));
    }
    return Optional.empty();
  }

  /** What most marks are, told without looking further. */
  private static boolean isPlainNumber(String cell) {
    if (cell.length() > 3) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
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
    Matcher number = LONG_NUMBER.matcher(cell);
    return number.matches()
        ? Optional.of(new RowMark(Kind.NUMBER, cell, depth(number.group(1))))
        : Optional.empty();
  }

  /**
   * Finds the mark typed before a name.
   *
   * @param name cleaned text
   * @return the mark, or empty where the name begins with none
   */
  public static Optional<RowMark> before(String name) {
    if (!mayBegin(name)) {
      return Optional.empty();
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
    if (!mayBegin(name)) {
      return name;
    }
    String rest = name;
    for (Matcher leading = LEADING.matcher(rest); leading.find(); leading = LEADING.matcher(rest)) {
      rest = rest.substring(leading.end()).strip();
    }
    return rest;
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

  private static int depth(String numbers) {
    return (int) numbers.chars().filter(c -> c == '.').count() + 1;
  }
}
