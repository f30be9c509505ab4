package vn.dvk.read.grid;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.SheetRows.Visibility;

/** Turns one sheet of POI's into the grid. */
final class XlsSheet {
  private static final int COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();

  private XlsSheet() {}

  static Sheet read(HSSFSheet sheet, boolean hidden, XlsCells cells) throws FileFault {
    SheetRows rows = new SheetRows();
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      boolean hiddenRow = row.getZeroHeight() || row.getHeight() == 0;
      List<Cell> filled = cells(row, cells);
      if (!filled.isEmpty()) {
        rows.addInOrder(row.getRowNum() + 1, Visibility.of(hiddenRow), filled);
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      rows.merge(merge(range));
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        rows.hideColumns(column + 1, column + 1);
      }
    }
    String name = Normalizer.normalize(sheet.getSheetName(), Normalizer.Form.NFC);
    return rows.sheet(Optional.of(name), hidden, List.of());
  }

  private static List<Cell> cells(org.apache.poi.ss.usermodel.Row row, XlsCells cells)
      throws FileFault {
    List<Cell> filled = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Cell cell : row) {
      Optional<Cell> read = cells.read((HSSFCell) cell);
      if (read.isPresent()) {
        filled.add(read.get());
      }
    }
    return filled;
  }

  private static Merge merge(CellRangeAddress range) {
    return new Merge(
        range.getFirstRow() + 1,
        range.getFirstColumn() + 1,
        range.getLastRow() + 1,
        range.getLastColumn() + 1);
  }
}
