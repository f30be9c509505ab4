package vn.dvk.read.formula;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.SheetRangeIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * The scratch workbook as the library's parser and evaluator see it: one formula, all else values.
 * Other workbooks, names and tables are not there.
 */
final class PoiBook implements EvaluationWorkbook, FormulaParsingWorkbook {
  private final FormulaBook book;
  private final Steps steps;
  private final Set<FormulaCell> leftOut = new HashSet<>();
  private FormulaCell current;
  private Tokens tokens;

  PoiBook(FormulaBook book, Steps steps) {
    this.book = book;
    this.steps = steps;
  }

  FormulaBook book() {
    return book;
  }

  /**
   * Makes one formula the workbook's only one.
   *
   * @param without other formulas, whose cells seem blank to it
   */
  EvaluationCell begin(FormulaCell formula, Tokens itsTokens, List<FormulaCell> without) {
    current = formula;
    tokens = itsTokens;
    leftOut.clear();
    leftOut.addAll(without);
    return getSheet(formula.sheet()).getCell(formula.row() - 1, formula.column() - 1);
  }

  FormulaCell current() {
    return current;
  }

  Tokens tokens() {
    return tokens;
  }

  Steps steps() {
    return steps;
  }

  boolean leavesOut(FormulaCell formula) {
    return leftOut.contains(formula);
  }

  /** The index of a sheet by its name, or -1. */
  static int index(FormulaBook book, String name) {
    String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (FormulaSheet sheet : book.sheets()) {
      if (sheet.name().equalsIgnoreCase(wanted)) {
        return sheet.index();
      }
    }
    return -1;
  }

  @Override
  public String getSheetName(int index) {
    return book.sheets().get(index).name();
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((PoiSheet) sheet).index();
  }

  @Override
  public int getSheetIndex(String name) {
    return index(book, name);
  }

  @Override
  public PoiSheet getSheet(int index) {
    return new PoiSheet(book.sheets().get(index), this);
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    return last == null
        ? new ExternalSheet(null, first)
        : new ExternalSheetRange(null, first, last);
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    return tokens.all();
  }

  @Override
  public UDFFinder getUDFFinder() {
    return AggregatingUDFFinder.DEFAULT;
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL2007;
  }

  @Override
  public Ptg get3DReferencePtg(CellReference reference, SheetIdentifier sheet) {
    return new Ref3DPxg(own(sheet), reference);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    return new Area3DPxg(own(sheet), area);
  }

  /** Functions that came after Excel 2003 are read as if they were the user's own. */
  @Override
  public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
    return sheet == null && getUDFFinder().findFunction(name) != null ? new NameXPxg(name) : null;
  }

  private static SheetIdentifier own(SheetIdentifier sheet) {
    if (sheet.getBookName() != null) {
      throw new NotEvaluated("another workbook");
    }
    if (sheet instanceof SheetRangeIdentifier range
        && range
            .getFirstSheetIdentifier()
            .getName()
            .equals(range.getLastSheetIdentifier().getName())) {
      return new SheetIdentifier(null, range.getFirstSheetIdentifier());
    }
    return sheet;
  }

  @Override
  public EvaluationName getName(String name, int sheet) {
    return null;
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return null;
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    return null;
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    return null;
  }

  @Override
  public ExternalSheet getExternalSheet(int index) {
    throw new NotEvaluated("reference by number");
  }

  @Override
  public int convertFromExternSheetIndex(int index) {
    throw new NotEvaluated("reference by number");
  }

  @Override
  public int getExternalSheetIndex(String sheet) {
    throw new NotEvaluated("reference by number");
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw new NotEvaluated("another workbook");
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw new NotEvaluated("name");
  }

  @Override
  public Name createName() {
    throw new NotEvaluated("name");
  }

  @Override
  public Table getTable(String name) {
    throw new NotEvaluated("table");
  }

  @Override
  public void clearAllCachedResultValues() {
    // Nothing is kept from one formula to the next.
  }
}
