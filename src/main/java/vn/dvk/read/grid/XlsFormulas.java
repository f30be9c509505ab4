package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import vn.dvk.read.formula.Formula;

/** Gathers the formulas of an .xls workbook, sheet by sheet. */
final class XlsFormulas {
  private XlsFormulas() {}

  static List<SheetFormulas> of(HSSFWorkbook workbook, XlsCells cells) {
    List<SheetFormulas> all = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
      SheetFormulas formulas = new SheetFormulas();
      for (org.apache.poi.ss.usermodel.Row row : sheet) {
        row.forEach(cell -> add((HSSFCell) cell, cells, formulas));
      }
      all.add(formulas);
    }
    return all;
  }

  private static void add(HSSFCell cell, XlsCells cells, SheetFormulas formulas) {
    int row = cell.getRowIndex() + 1;
    int column = cell.getColumnIndex() + 1;
    if (cell.getCellType() == CellType.FORMULA) {
      formulas.add(row, column, cells.style(cell), () -> formula(cell));
    } else if (cell.getCellType() == CellType.STRING) {
      formulas.addUnseenText(row, column);
    }
  }

  private static Formula formula(HSSFCell cell) {
    try {
      String text = cell.getCellFormula();
      return cell.isPartOfArrayFormulaGroup() ? Formula.beyond("=" + text) : Formula.of(text);
    } catch (RuntimeException unknownTokens) {
      // The library cannot put every formula of another program into words.
      return Formula.beyond("=");
    }
  }
}
