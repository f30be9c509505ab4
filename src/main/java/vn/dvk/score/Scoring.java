package vn.dvk.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.Score.Reason;
import vn.dvk.domain.Score.Reason.Kind;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;

/**
 * What the rubric makes of a score sheet (the plan's score form: a total of at least the pass mark,
 * and the mandatory criteria at their maximum).
 */
public final class Scoring {
  private final ScoreSheet sheet;
  private final Rubric rubric;
  private final VariantChoice choice;
  private final List<Criterion> criteria;
  private final List<Optional<ScoreCell>> cells;

  private Scoring(ScoreSheet sheet, Rubric rubric, Optional<Actor> modelActor) {
    this.sheet = sheet;
    this.rubric = rubric;
    this.choice = VariantChoice.of(sheet, modelActor);
    this.criteria = rubric.criteria(choice.variant().orElse(Actor.COLLECTIVE));
    this.cells = chosenCells();
  }

  /**
   * Scores one sheet.
   *
   * @param sheet the sheet as read
   * @param rubric the plan's rubric; it alone says how many criteria there are
   * @param modelActor the actor of the model that the sheet belongs to, where it is known; it tells
   *     the variant only where neither is filled
   * @return the score; a value over its maximum and a negative one are kept in {@code criteria}
   */
  public static Score of(ScoreSheet sheet, Rubric rubric, Optional<Actor> modelActor) {
    return new Scoring(sheet, rubric, modelActor).score();
  }

  private Score score() {
    List<Optional<BigDecimal>> values =
        cells.stream().map(cell -> cell.flatMap(ScoreCell::value)).toList();
    List<Reason> faults = reasons();
    Optional<BigDecimal> total = total(values, faults);
    List<Reason> reasons = new ArrayList<>(belowThreshold(total));
    reasons.addAll(faults);
    return new Score(
        sheet,
        choice.variant(),
        values,
        cells,
        total,
        sheet.declaredTotal().flatMap(ScoreCell::value),
        outcome(reasons),
        reasons);
  }

  /** The cells of part I and of the chosen part II, padded where the sheet lacks rows. */
  private List<Optional<ScoreCell>> chosenCells() {
    List<ScoreCell> part2 =
        choice
            .variant()
            .map(actor -> actor == Actor.COLLECTIVE ? sheet.collective() : sheet.individual())
            .orElse(List.of());
    List<Optional<ScoreCell>> chosen = new ArrayList<>();
    addPadded(chosen, sheet.general(), rubric.general().size());
    addPadded(chosen, part2, criteria.size() - rubric.general().size());
    return chosen;
  }

  private static void addPadded(List<Optional<ScoreCell>> all, List<ScoreCell> part, int size) {
    for (int i = 0; i < size; i++) {
      all.add(i < part.size() ? Optional.of(part.get(i)) : Optional.empty());
    }
  }

  /**
   * The criteria's reasons in order; both variants filled is said in place of the second part's.
   */
  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    int last = choice.both() ? rubric.general().size() : criteria.size();
    for (int i = 0; i < last; i++) {
      reason(criteria.get(i), cells.get(i)).ifPresent(reasons::add);
    }
    if (choice.both()) {
      reasons.add(new Reason(Kind.BOTH_VARIANTS, criteria.get(last).number(), "", ""));
    }
    return reasons;
  }

  private static Optional<Reason> reason(Criterion criterion, Optional<ScoreCell> cell) {
    if (cell.isEmpty() || VariantChoice.saysNothing(cell.get())) {
      return because(Kind.MISSING, criterion, "");
    }
    if (cell.get().value().isEmpty()) {
      return because(Kind.NOT_A_NUMBER, criterion, cell.get().written());
    }
    BigDecimal value = cell.get().value().get();
    if (value.signum() < 0 || value.compareTo(criterion.maximum()) > 0) {
      return because(Kind.OUT_OF_RANGE, criterion, text(value));
    }
    if (criterion.mandatory() && value.compareTo(criterion.maximum()) < 0) {
      return because(Kind.NOT_MAX, criterion, text(value));
    }
    return Optional.empty();
  }

  private static Optional<Reason> because(Kind kind, Criterion criterion, String actual) {
    return Optional.of(new Reason(kind, criterion.number(), actual, text(criterion.maximum())));
  }

  private static Optional<BigDecimal> total(
      List<Optional<BigDecimal>> values, List<Reason> faults) {
    boolean valid = faults.stream().allMatch(reason -> reason.kind() == Kind.NOT_MAX);
    return valid ? values.stream().map(Optional::get).reduce(BigDecimal::add) : Optional.empty();
  }

  private List<Reason> belowThreshold(Optional<BigDecimal> total) {
    return total
        .filter(sum -> sum.compareTo(rubric.passMark()) < 0)
        .map(sum -> new Reason(Kind.BELOW_THRESHOLD, 0, text(sum), text(rubric.passMark())))
        .map(List::of)
        .orElse(Collections.emptyList());
  }

  private static Outcome outcome(List<Reason> reasons) {
    if (has(reasons, Kind.OUT_OF_RANGE, Kind.NOT_A_NUMBER, Kind.BOTH_VARIANTS)) {
      return Outcome.INVALID;
    }
    if (has(reasons, Kind.MISSING)) {
      return Outcome.INCOMPLETE;
    }
    return reasons.isEmpty() ? Outcome.PASS : Outcome.FAIL;
  }

  private static boolean has(List<Reason> reasons, Kind... kinds) {
    return reasons.stream().anyMatch(reason -> List.of(kinds).contains(reason.kind()));
  }

  /** Plain digits with the Vietnamese decimal comma: {@code 4,5}, {@code 10}. */
  private static String text(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return plain.toPlainString().replace('.', ',');
  }
}
