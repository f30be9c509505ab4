package vn.dvk.read.grid;

/**
 * A merged range, all numbers 1-based and inclusive. Its value is that of its first cell.
 *
 * @param firstRow top
 * @param firstColumn left
 * @param lastRow bottom
 * @param lastColumn right
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Whether a cell lies in it. */
  public boolean covers(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  // Written out, for what the compiler makes for a record is slow to start and to run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Merge merge
        && firstRow == merge.firstRow
        && firstColumn == merge.firstColumn
        && lastRow == merge.lastRow
        && lastColumn == merge.lastColumn;
  }

  @Override
  public int hashCode() {
    return ((firstRow * 31 + firstColumn) * 31 + lastRow) * 31 + lastColumn;
  }
}
