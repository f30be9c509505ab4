package vn.dvk.check.sheet;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules that hold a form against itself, in the report's order. */
public final class SheetRules {
  /** All of them. */
  public static final List<Rule> ALL = List.of(new DeclaredTotalMismatch(), new OutOfOrder());

  private SheetRules() {}
}
