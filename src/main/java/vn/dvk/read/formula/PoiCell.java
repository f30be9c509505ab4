package vn.dvk.read.formula;

import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A cell as the library's evaluator sees it.
 *
 * @param value empty for the formula that is being evaluated
 */
record PoiCell(PoiSheet sheet, PoiBook book, int row, int column, Optional<Value> value)
    implements EvaluationCell {
  private static final int LONGEST_TEXT = 2_000;

  /** A text in the place of one that cannot matter. */
  private static final String PASSED_OVER = "x";

  @Override
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
  }

  @Override
  public CellType getCellType() {
    if (value.isEmpty()) {
      return CellType.FORMULA;
    }
    return switch (value.get().type()) {
      case NUMBER -> CellType.NUMERIC;
      case TEXT -> CellType.STRING;
      case TRUTH -> CellType.BOOLEAN;
      case ERROR -> CellType.ERROR;
      case FOREIGN -> throw new NotEvaluated("a value that formulas cannot use");
    };
  }

  @Override
  public double getNumericCellValue() {
    return Double.parseDouble(text());
  }

  @Override
  public String getStringCellValue() {
    String text = text();
    if (book.tokens().isCopy()) {
      return text;
    }
    if (book.tokens().passesOverTexts()) {
      return PASSED_OVER;
    }
    if (text.length() > LONGEST_TEXT || AmbiguousText.isNumber(text)) {
      throw new NotEvaluated("a text that may be a number, or too long");
    }
    return text;
  }

  @Override
  public boolean getBooleanCellValue() {
    return text().equalsIgnoreCase("true");
  }

  @Override
  public int getErrorCellValue() {
    return FormulaError.forString(text()).getCode();
  }

  private String text() {
    return value.orElseThrow().text();
  }

  @Override
  public CellRangeAddress getArrayFormulaRange() {
    throw new NotEvaluated("array formula");
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    throw new NotEvaluated("no result yet");
  }
}
