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
  Cell text(int row, int column, DressedText text, Cell.Computed computed) {
    return new Cell(
        row,
        column,
        TypedText.kind(text.text()),
        text.raw(),
        text.standing(),
        text.text(),
        text.struck(),
        text.decodedFrom(),
        computed);
  }

  /** A cell of a number or date. */
  Cell number(int row, int column, NumberText number, Cell.Computed computed) {
    return cell(row, column, number.kind(), number.raw(), number.text(), computed);
  }

  /** A cell of a truth value or error. */
  Cell word(int row, int column, Cell.Kind kind, String word, Cell.Computed computed) {
    return cell(row, column, kind, word, word, computed);
  }

  /** A formula whose result is not stored; what it says is known later. */
  Cell noValue(int row, int column) {
    return cell(row, column, Cell.Kind.NO_VALUE, "=", "", Cell.Computed.STORED);
  }

  private Cell cell(
      int row, int column, Cell.Kind kind, String raw, String text, Cell.Computed computed) {
    return Cell.ofValue(
        row, column, kind, raw, dress.struck() ? "" : text, dress.struck() ? text : "", computed);
  }
}
