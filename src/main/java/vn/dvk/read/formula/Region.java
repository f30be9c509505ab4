package vn.dvk.read.formula;

/**
 * Cells that a formula refers to on one sheet or on several; all numbers 1-based but the sheets'.
 */
record Region(
    int firstSheet, int lastSheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** How many cells it has on one sheet. */
  long size() {
    return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
  }

  boolean isOneCell() {
    return size() == 1 && firstSheet == lastSheet;
  }
}
