package vn.dvk.read.form;

import java.util.BitSet;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Sheet;

/** Notes what may concern any cell: that it is hidden, or was decoded from a legacy encoding. */
final class SheetCells {
  private final BitSet hiddenColumns;

  SheetCells(Sheet sheet) {
    this.hiddenColumns = sheet.hiddenColumns();
  }

  void note(RowCells row, Remarks remarks, boolean heading) {
    for (Cell cell : row.cells()) {
      remarks.decoded(cell);
      if (row.isHidden()) {
        remarks.hiddenRow(cell);
      } else if (!heading && hiddenColumns.get(cell.column())) {
        remarks.hiddenColumn(cell);
      }
    }
  }
}
