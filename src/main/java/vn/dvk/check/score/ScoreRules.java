package vn.dvk.check.score;

import java.util.List;
import vn.dvk.check.rule.Rule;

/** The rules about score sheets in the report's order. */
public final class ScoreRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new ScoreOfCriterion(),
          new ScoreTotalMismatch(),
          new ScoreVariant(),
          new CriterionContradicted(),
          new ScoreWithoutModel(),
          new ModelWithoutScore(),
          new NotRecognized());

  private ScoreRules() {}
}
