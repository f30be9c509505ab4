package vn.dvk.read.grid;

import java.util.regex.Pattern;

/** Tells what a text stands for, which some formats keep nothing else of. */
final class TypedText {
  private static final Pattern ERROR =
      Pattern.compile(
          "#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!)|Err:\\d{3}");

  /** The apostrophe by which a number or a dash is typed into a spreadsheet as a text. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("['’](?=[-–—+*•]$|[-+−]?\\d+([.,]\\d+)?[.)%]?$)");

  private TypedText() {}

  /** Whether a text is an error value that was written out. */
  static Cell.Kind kind(String text) {
    boolean marked = !text.isEmpty() && (text.charAt(0) == '#' || text.charAt(0) == 'E');
    return marked && ERROR.matcher(text).matches() ? Cell.Kind.ERROR : Cell.Kind.TEXT;
  }

  /**
   * A text without the apostrophe before a mere number or mark.
   *
   * <p>Example: {@code "'01"} is {@code "01"}; {@code "'5 không 3 sạch'"} stays.
   */
  static String withoutApostrophe(String text) {
    boolean quoted = !text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '’');
    return quoted && APOSTROPHE.matcher(text).lookingAt() ? text.substring(1) : text;
  }
}
