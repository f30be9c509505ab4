package vn.dvk.check.unit;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules about units and what they sent, in the report's order. */
public final class UnitRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new WrongYear(),
          new UnknownUnit(),
          new MissingSubmission(),
          new QuotaShortfall(),
          new UnknownUnitType(),
          new LateSubmission(),
          new RequiredModelMissing());

  private UnitRules() {}
}
