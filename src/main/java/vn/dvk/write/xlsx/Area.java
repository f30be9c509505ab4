package vn.dvk.write.xlsx;

import vn.dvk.domain.CellName;

/**
 * A rectangle of cells, all numbers 1-based and inclusive.
 *
 * @param firstRow top
 * @param firstColumn left
 * @param lastRow bottom
 * @param lastColumn right
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Some cells of one row. */
  public static Area ofRow(int row, int firstColumn, int lastColumn) {
    return new Area(row, firstColumn, row, lastColumn);
  }

  /** Some cells of one column. */
  public static Area ofColumn(int column, int firstRow, int lastRow) {
    return new Area(firstRow, column, lastRow, column);
  }

  /** As formulas name it: {@code C3:C9}; a single cell is {@code C3}. */
  public String name() {
    String first = CellName.of(firstColumn, firstRow);
    String last = CellName.of(lastColumn, lastRow);
    return first.equals(last) ? first : first + ":" + last;
  }

  /** With dollar signs, as defined names ask for: {@code $A$3:$J$9}. */
  String fixed() {
    return fixed(firstColumn, firstRow) + ":" + fixed(lastColumn, lastRow);
  }

  private static String fixed(int column, int row) {
    return "$" + CellName.column(column) + "$" + row;
  }
}
