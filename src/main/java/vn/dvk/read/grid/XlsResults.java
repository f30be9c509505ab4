package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;

/**
 * Tells the results that .xls formulas really have: the format has a place for each, which programs
 * that cannot calculate fill with 0 or with an empty text.
 */
final class XlsResults {
  private final HSSFWorkbook workbook;
  private final Map<HSSFSheet, Map<CellAddress, FormulaRecord>> records = new HashMap<>();
  private Optional<Boolean> calculated = Optional.empty();

  XlsResults(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Whether a formula's result is missing. */
  boolean lack(HSSFCell cell) {
    FormulaRecord record =
        records.computeIfAbsent(cell.getSheet(), XlsResults::records).get(cell.getAddress());
    if (record == null) {
      return false;
    }
    if (isEmpty(record)) {
      return record.isCalcOnLoad() || !isCalculated();
    }
    return record.isCalcOnLoad() && isZero(record);
  }

  private static boolean isZero(FormulaRecord record) {
    return record.getCachedResultTypeEnum() == CellType.NUMERIC && record.getValue() == 0;
  }

  private static boolean isEmpty(FormulaRecord record) {
    return record.getCachedResultTypeEnum() == CellType.STRING && !record.hasCachedResultString();
  }

  /** A workbook that Excel has saved says so; one with nothing but empty texts says nothing. */
  private boolean isCalculated() {
    if (calculated.isEmpty()) {
      boolean saved =
          workbook.getInternalWorkbook().findFirstRecordBySid(RecalcIdRecord.sid) != null;
      calculated = Optional.of(saved || hasAnyResult());
    }
    return calculated.get();
  }

  private boolean hasAnyResult() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Map<CellAddress, FormulaRecord> formulas =
          records.computeIfAbsent(workbook.getSheetAt(i), XlsResults::records);
      if (!formulas.values().stream().allMatch(XlsResults::isEmpty)) {
        return true;
      }
    }
    return false;
  }

  private static Map<CellAddress, FormulaRecord> records(HSSFSheet sheet) {
    Map<CellAddress, FormulaRecord> formulas = new HashMap<>();
    Iterator<CellValueRecordInterface> cells = sheet.getSheet().getCellValueIterator();
    while (cells.hasNext()) {
      if (cells.next() instanceof FormulaRecordAggregate formula) {
        formulas.put(
            new CellAddress(formula.getRow(), formula.getColumn()), formula.getFormulaRecord());
      }
    }
    return formulas;
  }
}
