package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Merge;
import vn.dvk.read.grid.Row;
import vn.dvk.read.grid.Sheet;

/** A sheet with its merges: a merged cell gives its value to every row that it covers. */
final class GridView {
  private final Sheet sheet;
  private final Map<Integer, Row> rowsByNumber = new HashMap<>();
  private final Map<Integer, List<Merge>> tallByColumn = new HashMap<>();
  private int lastFilled;

  GridView(Sheet sheet) {
    this.sheet = sheet;
    if (sheet.merges().isEmpty()) {
      return;
    }
    for (Row row : sheet.rows()) {
      rowsByNumber.put(row.number(), row);
      lastFilled = Math.max(lastFilled, row.cells().get(row.cells().size() - 1).column());
    }
    for (Merge merge : sheet.merges()) {
      if (merge.lastRow() > merge.firstRow()) {
        tallByColumn.computeIfAbsent(merge.firstColumn(), c -> new ArrayList<>()).add(merge);
      }
    }
  }

  Sheet sheet() {
    return sheet;
  }

  List<Row> rows() {
    return sheet.rows();
  }

  /** The cell whose merge reaches down to a row without content of its own in that column. */
  Optional<Cell> inherited(int row, int column) {
    for (Merge merge : tallByColumn.getOrDefault(column, List.of())) {
      if (merge.firstRow() < row && merge.lastRow() >= row) {
        Row first = rowsByNumber.get(merge.firstRow());
        return first == null ? Optional.empty() : first.at(column);
      }
    }
    return Optional.empty();
  }

  /** The merge that begins at a cell. */
  Optional<Merge> mergeAt(int row, int column) {
    for (Merge merge : sheet.merges()) {
      if (merge.firstRow() == row && merge.firstColumn() == column) {
        return Optional.of(merge);
      }
    }
    return Optional.empty();
  }

  /**
   * The last column that a cell reaches to: its own, or its merge's as far as anything stands in
   * the sheet, for one may be merged to the last column that there is.
   */
  int lastColumn(Cell cell) {
    Optional<Merge> merge = mergeAt(cell.row(), cell.column());
    return merge.isPresent() ? Math.min(merge.get().lastColumn(), lastFilled) : cell.column();
  }
}
