package vn.dvk.read.formula;

import java.util.Locale;
import java.util.regex.Pattern;

/** One formula of the scratch workbook and how far its evaluation has come. */
final class FormulaCell {
  private static final Pattern SUBTOTAL = Pattern.compile("(SUBTOTAL|AGGREGATE)\\s*\\(");
  private static final Pattern ONLY_SUBTOTAL = Pattern.compile("\\s*SUBTOTAL\\s*\\([^()]*\\)\\s*");

  /** How far a formula has come. */
  enum State {
    WAITING,
    /** Being evaluated, or waiting for what it refers to. */
    BEGUN,
    /** Evaluated, or given up: then its cell has no value. */
    DONE
  }

  private final int sheet;
  private final int row;
  private final int column;
  private final Formula formula;
  private State state = State.WAITING;

  FormulaCell(int sheet, int row, int column, Formula formula) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.formula = formula;
  }

  int sheet() {
    return sheet;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  Formula formula() {
    return formula;
  }

  State state() {
    return state;
  }

  void setState(State state) {
    this.state = state;
  }

  /** Whether other subtotals leave its cell out. */
  boolean isSubtotal() {
    return SUBTOTAL.matcher(upperCase()).find();
  }

  /** Whether it is one subtotal and nothing else. */
  boolean isOnlySubtotal() {
    return ONLY_SUBTOTAL.matcher(upperCase()).matches();
  }

  private String upperCase() {
    return formula.expression().orElse(formula.written()).toUpperCase(Locale.ROOT);
  }
}
