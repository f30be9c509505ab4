package vn.dvk.read.grid;

/**
 * What a cell's format says about its value.
 *
 * @param dress of its font
 * @param number of its number format
 */
record CellStyle(Dress dress, NumberStyle number) {
  static final CellStyle PLAIN = new CellStyle(Dress.PLAIN, NumberStyle.PLAIN);

  /** A cell of text. */
  Cell text(int row, int column, DressedText text, Content content) {
    return new Cell(
        row,
        column,
        Cell.Kind.TEXT,
        text.raw(),
        text.standing(),
        text.text(),
        text.struck(),
        text.decodedFrom(),
        content == Content.FORMULA);
  }

  /** A cell of a number or date. */
  Cell number(int row, int column, NumberText number, Content content) {
    return cell(row, column, number.kind(), number.raw(), number.text(), content);
  }

  /** A cell of a truth value or error. */
  Cell word(int row, int column, Cell.Kind kind, String word, Content content) {
    return cell(row, column, kind, word, word, content);
  }

  /** A formula whose result is not stored. */
  Cell noValue(int row, int column) {
    return cell(row, column, Cell.Kind.NO_VALUE, "", "", Content.FORMULA);
  }

  /** Where a value comes from. */
  enum Content {
    CONSTANT,
    FORMULA
  }

  private Cell cell(int row, int column, Cell.Kind kind, String raw, String text, Content content) {
    return Cell.ofValue(
        row,
        column,
        kind,
        raw,
        dress.struck() ? "" : text,
        dress.struck() ? text : "",
        content == Content.FORMULA);
  }
}
