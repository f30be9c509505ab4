package vn.dvk.read.formula;

import java.util.ArrayList;
import java.util.List;

/** A scratch workbook: what its cells hold, and the formulas to be evaluated over them. */
public final class FormulaBook {
  private final List<FormulaSheet> sheets = new ArrayList<>();

  /** Adds a sheet behind those that are there. */
  public FormulaSheet addSheet(String name) {
    FormulaSheet sheet = new FormulaSheet(sheets.size(), name);
    sheets.add(sheet);
    return sheet;
  }

  /**
   * Evaluates every formula that has no value and can be evaluated for certain; its value is at its
   * sheet then. The others stay without one.
   */
  public void evaluate() {
    new Evaluation(this).run();
  }

  List<FormulaSheet> sheets() {
    return sheets;
  }
}
