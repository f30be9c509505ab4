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
    for (Cell cell : cells) {
      if (cell.column() == column) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }
}
