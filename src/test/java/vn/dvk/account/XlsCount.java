package vn.dvk.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Counts the non-blank cells of an .xls as POI gives them. */
final class XlsCount {
  private XlsCount() {}

  /** The cells of each sheet by its name. */
  static Map<String, Integer> of(byte[] content) throws IOException {
    Map<String, Integer> sheets = new LinkedHashMap<>();
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      book.sheetIterator().forEachRemaining(one -> sheets.put(one.getSheetName(), cells(one)));
    }
    return sheets;
  }

  private static int cells(Sheet sheet) {
    int cells = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        cells += isSeen(cell) ? 1 : 0;
      }
    }
    return cells;
  }

  private static boolean isSeen(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> CellCount.isSeen(cell.getStringCellValue());
      case NUMERIC, BOOLEAN, ERROR -> true;
      default -> false;
    };
  }
}
