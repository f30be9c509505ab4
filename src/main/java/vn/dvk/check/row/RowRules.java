package vn.dvk.check.row;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules about single rows in the report's order. */
public final class RowRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new MissingName(),
          new SectorOfRow(),
          new ActorOfRow(),
          new StatusOfRow(),
          new InvalidQuantity(),
          new MissingLocation(),
          new MissingLead(),
          new MissingScale(),
          new MissingResult(),
          new DuplicateModel(),
          new MultipleModelsInCell());

  private RowRules() {}
}
