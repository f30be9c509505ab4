package vn.dvk.read.formula;

/** How much work a workbook's formulas may cost: cells looked at, tokens, characters. */
final class Steps {
  private static final int MOST = 6_000_000;

  private int left = MOST;

  /** Takes so many steps, or gives the formula up. */
  void take(int steps) {
    if (steps > left) {
      left = 0;
      throw new NotEvaluated("too much work");
    }
    left -= steps;
  }
}
