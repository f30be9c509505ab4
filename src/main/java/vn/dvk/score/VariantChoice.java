package vn.dvk.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.domain.Actor;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;

/**
 * Which second part of a score sheet counts: the one for a collective or the one for an individual.
 *
 * @param variant the part; empty where both are filled or nothing tells
 * @param both whether both parts are filled
 */
record VariantChoice(Optional<Actor> variant, boolean both) {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "−");

  /**
   * Chooses the part that is filled; where none is, the model's actor or the only part that stands
   * on the sheet.
   *
   * @param sheet the sheet
   * @param modelActor the actor of the model that the sheet belongs to
   */
  static VariantChoice of(ScoreSheet sheet, Optional<Actor> modelActor) {
    boolean collective = isFilled(sheet.collective(), sheet.individual());
    boolean individual = isFilled(sheet.individual(), sheet.collective());
    if (collective && individual) {
      return new VariantChoice(Optional.empty(), true);
    }
    if (collective || individual) {
      return one(collective ? Actor.COLLECTIVE : Actor.INDIVIDUAL);
    }
    return modelActor.map(VariantChoice::one).orElseGet(() -> onlyOneStanding(sheet));
  }

  /** Whether a cell says that there is no score: blank or a bare dash. */
  static boolean saysNothing(ScoreCell cell) {
    return cell.isBlank() || DASHES.contains(cell.written());
  }

  /** Zeros are typed into the part that does not apply; beside real scores they fill nothing. */
  private static boolean isFilled(List<ScoreCell> part, List<ScoreCell> other) {
    if (part.stream().allMatch(VariantChoice::saysNothing)) {
      return false;
    }
    return isReal(part) || !isReal(other);
  }

  private static boolean isReal(List<ScoreCell> part) {
    return part.stream().anyMatch(cell -> !saysNothing(cell) && !isZero(cell));
  }

  private static boolean isZero(ScoreCell cell) {
    return cell.value().map(BigDecimal::signum).orElse(1) == 0;
  }

  private static VariantChoice onlyOneStanding(ScoreSheet sheet) {
    if (sheet.collective().isEmpty() == sheet.individual().isEmpty()) {
      return new VariantChoice(Optional.empty(), false);
    }
    return one(sheet.individual().isEmpty() ? Actor.COLLECTIVE : Actor.INDIVIDUAL);
  }

  private static VariantChoice one(Actor actor) {
    return new VariantChoice(Optional.of(actor), false);
  }
}
