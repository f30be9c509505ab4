package vn.dvk.domain.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step on the way from what was submitted to what stands in the consolidated workbook.
 *
 * @param kind what was done
 * @param cell the submitted cell, or column, that the step is about
 * @param text what it came to; empty where the step gives no text
 * @param details what else the step says: the encoding, the part left out, the mark, the heading
 */
public record Step(Kind kind, Optional<String> cell, String text, List<String> details) {
  public Step {
    details = List.copyOf(details);
  }

  /** A step that gives a text. */
  public static Step of(Kind kind, String text, String... details) {
    return new Step(kind, Optional.empty(), text, List.of(details));
  }

  /** A step at a cell. */
  public static Step at(String cell, Kind kind, String text, String... details) {
    return new Step(kind, Optional.of(cell), text, List.of(details));
  }

  /** What a step does. */
  public enum Kind {
    /** What is stored in a cell, as submitted. */
    RAW,
    /** The same, where a formula gives it. */
    FORMULA,
    /** A formula's result that the file does not hold: the formula was evaluated. */
    EVALUATED,
    /** A line of text above a table, which stands in no cell. */
    PARAGRAPH,
    /** The cell is blank. */
    BLANK,
    /** The cell holds an error, or a formula without a result. */
    NO_VALUE,
    /** The cell lies in a merged one that begins elsewhere. */
    MERGED,
    /** The cell says that the text above is meant. */
    SAME_AS_ABOVE,
    /** The same, and nothing stands above. */
    NOTHING_ABOVE,
    /** The section's row says it. */
    SECTION,
    /** Struck-out text is left out; the detail is that text. */
    STRUCK_OUT,
    /** Decoded; the detail is the old encoding. */
    DECODED,
    /** A symbol font's letters are the pictures it shows. */
    SYMBOLS,
    /** A number as its format shows it. */
    FORMATTED,
    /** Cleaned; the details say of what. */
    CLEANED,
    /** The texts of several cells in a row. */
    JOINED,
    /** The label before it is taken away. */
    UNLABELLED,
    /** The row mark before it is taken away; the detail is that mark. */
    UNMARKED,
    /** It stands in a column; the detail is the column's heading. */
    COLUMN,
    /** The row stands directly under the unit. */
    DIRECT,
    /** The scores that were given in a part of the score sheet. */
    SCORES,
    /** The form has no column, section or row for it. */
    NO_COLUMN,
    /** A folder's or zip's name says it. */
    FOLDER,
    /** The file's name says it. */
    FILE_NAME,
    /** Nothing says it; the file's name stands in. */
    NOWHERE,
    /** What the roster calls it. */
    ROSTER,
    /** What the text means. */
    READ_AS,
    /** A sector outside the plan. */
    OTHER_SECTOR,
    /** More than one meaning. */
    AMBIGUOUS,
    /** No meaning. */
    NOT_UNDERSTOOD,
    /** A row of the blank form that nobody filled in. */
    UNFILLED,
    /** It counts as one model. */
    COUNTED_AS_ONE,
    /** What the consolidated cell says, where that is another text. */
    WRITTEN;

    /** Its word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
