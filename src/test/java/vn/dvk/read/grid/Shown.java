package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.CellName;

/** Sheets as lines of text, so that a test states all of a sheet at once. */
final class Shown {
  private Shown() {}

  /**
   * Every cell of a sheet: {@code B2=Tên}; kinds other than text, formulas, struck-out text and
   * hidden rows and columns are marked.
   */
  static List<String> cells(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    for (Row row : sheet.rows()) {
      for (Cell cell : row.cells()) {
        cells.add(cell(sheet, row, cell));
      }
    }
    return cells;
  }

  /** The merged ranges of a sheet: {@code A1:C1}. */
  static List<String> merges(Sheet sheet) {
    return sheet.merges().stream()
        .map(
            merge ->
                CellName.of(merge.firstColumn(), merge.firstRow())
                    + ":"
                    + CellName.of(merge.lastColumn(), merge.lastRow()))
        .toList();
  }

  private static String cell(Sheet sheet, Row row, Cell cell) {
    StringBuilder shown = new StringBuilder(CellName.of(cell.column(), cell.row()));
    shown.append('=').append(cell.text().replace("\n", "\\n"));
    if (cell.kind() != Cell.Kind.TEXT) {
      shown.append(" (").append(cell.kind()).append(')');
    }
    if (cell.computed() == Cell.Computed.EVALUATED) {
      shown.append(" (evaluated)");
    } else if (cell.computed() == Cell.Computed.STORED) {
      shown.append(" (formula)");
    }
    if (!cell.struck().isEmpty()) {
      shown.append(" (struck ").append(cell.struck()).append(')');
    }
    cell.decodedFrom().ifPresent(from -> shown.append(" (").append(from).append(')'));
    if (row.hidden()) {
      shown.append(" (hidden row)");
    }
    if (sheet.hiddenColumns().get(cell.column())) {
      shown.append(" (hidden column)");
    }
    return shown.toString();
  }
}
