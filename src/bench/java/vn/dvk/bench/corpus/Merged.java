package vn.dvk.bench.corpus;

/** A merged range; rows and columns are 1-based and inclusive. */
record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  boolean covers(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  boolean startsAt(int row, int column) {
    return row == firstRow && column == firstColumn;
  }

  int rows() {
    return lastRow - firstRow + 1;
  }

  int columns() {
    return lastColumn - firstColumn + 1;
  }

  /** Such as {@code A4:A5}. */
  String range() {
    return "" + letter(firstColumn) + firstRow + ":" + letter(lastColumn) + lastRow;
  }

  static char letter(int column) {
    return (char) ('A' + column - 1);
  }
}
