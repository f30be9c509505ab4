package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dvk.text.CleanText;
import vn.dvk.text.LegacyEncoding;

/** One non-blank cell. */
public final class Cell {
  private final int row;
  private final int column;
  private final Kind kind;
  private final String raw;
  private final String text;

  /** Nothing for most cells: a sheet may have millions. */
  private final Optional<Besides> besides;

  /** The text on one line, made when first asked for: every look at a row asks again. */
  private String line;

  /**
   * A cell with all that is known of it.
   *
   * @param row 1-based
   * @param column 1-based
   * @param kind what the file says it is
   * @param raw what is stored, before decoding and cleaning; for numbers the exact decimal text
   * @param standing the stored text decoded and without its struck-out parts, before cleaning;
   *     {@code raw} where there was nothing to do
   * @param text what is read: decoded, clean, struck-out parts left out, line breaks kept as {@code
   *     \n}, without the apostrophe that makes a number a text; numbers plain ({@code 4.5}, {@code
   *     01} where the format gives leading zeros, {@code 50%} where it gives per cent), dates
   *     {@code 15/04/2024}
   * @param struck the struck-out part, empty where none is
   * @param decodedFrom the legacy encoding it was decoded from
   * @param computed whether a formula gives the value, and who calculated it
   */
  public Cell(
      int row,
      int column,
      Kind kind,
      String raw,
      String standing,
      String text,
      String struck,
      Optional<LegacyEncoding> decodedFrom,
      Computed computed) {
    this.row = row;
    this.column = column;
    this.kind = kind;
    this.raw = raw;
    this.text = text;
    boolean plain =
        standing.equals(raw)
            && struck.isEmpty()
            && decodedFrom.isEmpty()
            && computed == Computed.NOT;
    this.besides =
        plain
            ? Optional.empty()
            : Optional.of(new Besides(standing, struck, decodedFrom, computed));
  }

  /** What few cells have besides a text or value. */
  private record Besides(
      String standing, String struck, Optional<LegacyEncoding> decodedFrom, Computed computed) {}

  /** What a cell is. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** An error value such as {@code #REF!}; its text is that value. */
    ERROR,
    /**
     * A formula whose result the file does not hold and that could not be evaluated; its raw text
     * is the formula, its text is empty.
     */
    NO_VALUE
  }

  /** Whether a formula gives a cell's value. */
  public enum Computed {
    /** It was typed in. */
    NOT,
    /** A formula's result as the file holds it. */
    STORED,
    /** A formula's result that the file does not hold; dvk evaluated the formula. */
    EVALUATED
  }

  /** A cell of plain text in no special dress, or of an error value that is written out. */
  public static Cell ofText(int row, int column, String raw) {
    String text = TypedText.withoutApostrophe(CleanText.lines(raw));
    return new Cell(
        row, column, TypedText.kind(text), raw, raw, text, "", Optional.empty(), Computed.NOT);
  }

  /** A number, date, truth value or error, whose text is made of what is stored. */
  static Cell ofValue(
      int row, int column, Kind kind, String raw, String text, String struck, Computed computed) {
    return new Cell(row, column, kind, raw, raw, text, struck, Optional.empty(), computed);
  }

  /** The same as what a formula comes to, or not. */
  Cell as(Computed otherwise) {
    return new Cell(row, column, kind, raw, standing(), text, struck(), decodedFrom(), otherwise);
  }

  /** The same at another place. */
  Cell movedTo(int otherRow, int otherColumn) {
    return new Cell(
        otherRow, otherColumn, kind, raw, standing(), text, struck(), decodedFrom(), computed());
  }

  /** The row, 1-based. */
  public int row() {
    return row;
  }

  /** The column, 1-based. */
  public int column() {
    return column;
  }

  /** What the file says it is. */
  public Kind kind() {
    return kind;
  }

  /** What is stored, before decoding and cleaning. */
  public String raw() {
    return raw;
  }

  /** The stored text decoded and without its struck-out parts, before cleaning. */
  public String standing() {
    return besides.isPresent() ? besides.get().standing() : raw;
  }

  /** What is read, its line breaks kept. */
  public String text() {
    return text;
  }

  /** The struck-out part, empty where none is. */
  public String struck() {
    return besides.isPresent() ? besides.get().struck() : "";
  }

  /** The legacy encoding it was decoded from. */
  public Optional<LegacyEncoding> decodedFrom() {
    return besides.isPresent() ? besides.get().decodedFrom() : Optional.empty();
  }

  /** Whether a formula gives the value, and who calculated it. */
  public Computed computed() {
    return besides.isPresent() ? besides.get().computed() : Computed.NOT;
  }

  /** The text on one line. */
  public String line() {
    if (line == null) {
      line = text.indexOf('\n') < 0 ? text : CleanText.of(text);
    }
    return line;
  }

  /** The exact number of a {@link Kind#NUMBER}, else empty. */
  public Optional<BigDecimal> number() {
    return kind == Kind.NUMBER ? Optional.of(new BigDecimal(raw)) : Optional.empty();
  }

  /** Whether nothing but struck-out text is in it. */
  public boolean isStruckOut() {
    return text.isEmpty() && !struck().isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Cell cell
            && row == cell.row
            && column == cell.column
            && kind == cell.kind
            && raw.equals(cell.raw)
            && text.equals(cell.text)
            && standing().equals(cell.standing())
            && struck().equals(cell.struck())
            && decodedFrom().equals(cell.decodedFrom())
            && computed() == cell.computed());
  }

  @Override
  public int hashCode() {
    return (raw.hashCode() * 31 + row) * 31 + column;
  }

  @Override
  public String toString() {
    return "Cell[row=" + row + ", column=" + column + ", kind=" + kind + ", text=" + text + "]";
  }
}
