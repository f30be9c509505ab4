package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.domain.CellName;
import vn.dvk.read.grid.Cell;

/** Says many cells as few ranges: {@code "D12:D20, F14"}. */
final class Ranges {
  private Ranges() {}

  /** The ranges of cells, column by column. */
  static String down(List<Cell> cells) {
    SortedMap<Integer, TreeSet<Integer>> rowsByColumn = new TreeMap<>();
    for (Cell cell : cells) {
      rowsByColumn.computeIfAbsent(cell.column(), c -> new TreeSet<>()).add(cell.row());
    }
    List<String> ranges = new ArrayList<>();
    rowsByColumn.forEach((column, rows) -> runs(rows, column, ranges));
    return String.join(", ", ranges);
  }

  /** The ranges of cells, row by row. */
  static String across(List<Cell> cells) {
    SortedMap<Integer, TreeSet<Integer>> columnsByRow = new TreeMap<>();
    for (Cell cell : cells) {
      columnsByRow.computeIfAbsent(cell.row(), r -> new TreeSet<>()).add(cell.column());
    }
    List<String> ranges = new ArrayList<>();
    columnsByRow.forEach(
        (row, columns) ->
            ranges.add(range(CellName.of(columns.first(), row), CellName.of(columns.last(), row))));
    return String.join(", ", ranges);
  }

  /** The smallest rectangle around cells. */
  static String around(List<Cell> cells) {
    int top = cells.stream().mapToInt(Cell::row).min().orElseThrow();
    int bottom = cells.stream().mapToInt(Cell::row).max().orElseThrow();
    int left = cells.stream().mapToInt(Cell::column).min().orElseThrow();
    int right = cells.stream().mapToInt(Cell::column).max().orElseThrow();
    return range(CellName.of(left, top), CellName.of(right, bottom));
  }

  private static void runs(TreeSet<Integer> rows, int column, List<String> ranges) {
    int first = rows.first();
    int last = first;
    for (int row : rows) {
      if (row > last + 1) {
        ranges.add(range(CellName.of(column, first), CellName.of(column, last)));
        first = row;
      }
      last = row;
    }
    ranges.add(range(CellName.of(column, first), CellName.of(column, last)));
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + ":" + last;
  }
}
