package vn.dvk.read.grid;

import java.util.List;
import java.util.Optional;

/**
 * One row that has at least one non-blank cell.
 *
 * @param number 1-based
 * @param hidden whether the row is hidden
 * @param cells its non-blank cells in order of their columns, each column once
 */
public record Row(int number, boolean hidden, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell in a column. */
  public Optional<Cell> at(int column) {
    return within(column, column);
  }

  /** The first cell in one of some columns, both ends counted. */
  public Optional<Cell> within(int firstColumn, int lastColumn) {
    int at = indexFrom(firstColumn);
    return at < cells.size() && cells.get(at).column() <= lastColumn
        ? Optional.of(cells.get(at))
        : Optional.empty();
  }

  /** Where the cells from a column on begin: in a filled row as far in as the column is. */
  private int indexFrom(int column) {
    int at = Math.max(0, Math.min(column - 1, cells.size()));
    while (at > 0 && cells.get(at - 1).column() >= column) {
      at--;
    }
    return at;
  }
}
