package vn.dvk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the rubric makes of a score sheet.
 *
 * @param sheet the sheet that was scored
 * @param variant which second part is filled, or the model's actor where neither is; empty where
 *     both are or nothing tells
 * @param criteria the 15 scores in order, empty where there is none that can be read; one over its
 *     maximum is kept
 * @param cells the cells the 15 scores come from, in order, where the sheet has them
 * @param total the exact sum, empty unless all 15 are valid
 * @param declaredTotal the number in the row Tổng cộng
 * @param outcome what follows
 * @param reasons why it is not a pass, in order of the criteria; the total's reason first
 */
public record Score(
    ScoreSheet sheet,
    Optional<Actor> variant,
    List<Optional<BigDecimal>> criteria,
    List<Optional<ScoreCell>> cells,
    Optional<BigDecimal> total,
    Optional<BigDecimal> declaredTotal,
    Outcome outcome,
    List<Reason> reasons) {
  public Score {
    criteria = List.copyOf(criteria);
    cells = List.copyOf(cells);
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason why a sheet is no pass.
   *
   * @param kind which condition failed
   * @param criterion the criterion's number, 0 for the total
   * @param actual what the sheet gives, as text; empty where it gives nothing
   * @param required what was asked for, as text
   */
  public record Reason(Kind kind, int criterion, String actual, String required) {
    /** The conditions. */
    public enum Kind {
      /** The total is below the pass mark. */
      BELOW_THRESHOLD,
      /** A mandatory criterion is not at its maximum. */
      NOT_MAX,
      /** A criterion has no score. */
      MISSING,
      /** A score is over its maximum or negative. */
      OUT_OF_RANGE,
      /** What is written is no number. */
      NOT_A_NUMBER,
      /** Both variants of part II are filled. */
      BOTH_VARIANTS
    }
  }
}
