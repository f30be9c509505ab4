package vn.dvk.check.across;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules across forms and years, in the report's order. */
public final class AcrossRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new RegisteredNotReported(),
          new ReportedNotRegistered(),
          new AmbiguousMatch(),
          new StatusChanged(),
          new ActorChanged(),
          new SectorChanged(),
          new QuantityChanged(),
          new MaintainedNotInPreviousYear(),
          new SectorUncovered());

  private AcrossRules() {}
}
