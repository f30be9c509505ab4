package vn.dvk.read.formula;

import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;

/** A sheet as the library's evaluator sees it; its rows and columns count from 0. */
final class PoiSheet implements EvaluationSheet {
  private final FormulaSheet sheet;
  private final PoiBook book;

  PoiSheet(FormulaSheet sheet, PoiBook book) {
    this.sheet = sheet;
    this.book = book;
  }

  int index() {
    return sheet.index();
  }

  @Override
  public EvaluationCell getCell(int rowIndex, int columnIndex) {
    book.steps().take(1);
    int row = rowIndex + 1;
    int column = columnIndex + 1;
    Optional<FormulaCell> formula = sheet.formula(row, column);
    if (formula.filter(book::leavesOut).isPresent()) {
      return null;
    }
    boolean isCurrent = formula.filter(cell -> cell == book.current()).isPresent();
    Optional<Value> value = sheet.value(row, column);
    if (formula.isPresent() && value.isEmpty() && !isCurrent) {
      throw new NotEvaluated("a formula without a value");
    }
    return isCurrent || value.isPresent()
        ? new PoiCell(this, book, rowIndex, columnIndex, isCurrent ? Optional.empty() : value)
        : null;
  }

  @Override
  public int getLastRowNum() {
    return sheet.lastRow() - 1;
  }

  @Override
  public boolean isRowHidden(int rowIndex) {
    return sheet.isHidden(rowIndex + 1);
  }

  @Override
  public void clearAllCachedResultValues() {
    // Nothing is kept from one formula to the next.
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PoiSheet poi && poi.sheet == sheet;
  }

  @Override
  public int hashCode() {
    return sheet.index();
  }
}
