package vn.dvk.check.across;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules across forms and years, in the report's order. */
public final class AcrossRules {
  /** Those that ask about one unit at a time. */
  public static final List<Rule> ALL =
      List.of(
          new RegisteredNotReported(),
          new ReportedNotRegistered(),
          new AmbiguousMatch(),
          new StatusChanged(),
          new ActorChanged(),
          new SectorChanged(),
          new QuantityChanged(),
          new MaintainedNotInPreviousYear());

  /** Those that ask about the block as a whole. */
  public static final List<Rule> OF_BLOCK = List.of(new SectorUncovered());

  private AcrossRules() {}
}
