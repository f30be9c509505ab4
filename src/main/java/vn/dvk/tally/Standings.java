package vn.dvk.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Plan;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;

/** How units stand against their quotas and deadlines (contract, sections 3 and 5). */
final class Standings {
  private final Plan plan;
  private final List<RequiredModel> uncounted;

  /**
   * Counts by one plan.
   *
   * @param plan its quotas, its deadlines, and whether the block-level models count
   */
  Standings(Plan plan) {
    this.plan = plan;
    this.uncounted =
        plan.requiredModelsCountTowardsQuota()
            ? List.of()
            : plan.requiredModels().stream().filter(RequiredModel::active).toList();
  }

  /**
   * How one unit stands.
   *
   * @param forms what it sent
   * @param registeredModels the models of its PL1
   * @param reportedModels the models of its PL4
   * @param scores its score sheets with their models
   */
  UnitStanding of(
      UnitForms forms,
      List<Model> registeredModels,
      List<Model> reportedModels,
      List<ScorePair> scores) {
    OptionalInt quota = quota(forms);
    int registered = count(registeredModels);
    int reported = count(reportedModels);
    boolean hasResult = !forms.of(Form.PL4).isEmpty();
    return new UnitStanding(
        forms.unit(),
        quota,
        registered,
        reported,
        recognized(scores),
        shortfall(quota, hasResult ? reported : registered),
        !forms.of(Form.PL1).isEmpty(),
        hasResult,
        !forms.of(Form.SCORE).isEmpty(),
        late(forms, Form.PL1),
        late(forms, Form.PL4),
        forms.submissions());
  }

  private OptionalInt quota(UnitForms forms) {
    return forms
        .unit()
        .type()
        .flatMap(plan::quota)
        .map(quota -> OptionalInt.of(quota.minimum()))
        .orElse(OptionalInt.empty());
  }

  /** Sum of the quantities, a row standing for one model or several. */
  private int count(List<Model> models) {
    int count = 0;
    for (Model model : models) {
      count += counts(model) ? model.count() : 0;
    }
    return count;
  }

  private boolean counts(Model model) {
    for (RequiredModel required : uncounted) {
      if (required.isNamedBy(model.nameText())) {
        return false;
      }
    }
    return true;
  }

  private static OptionalInt shortfall(OptionalInt quota, int models) {
    return quota.isEmpty() ? quota : OptionalInt.of(Math.max(0, quota.getAsInt() - models));
  }

  /** Sheets that pass and belong to a model; two sheets of one model recognise it once. */
  private static int recognized(List<ScorePair> scores) {
    return (int)
        scores.stream()
            .filter(pair -> pair.score().outcome() == Outcome.PASS)
            .map(Standings::model)
            .flatMap(Optional::stream)
            .distinct()
            .count();
  }

  private static Optional<Source> model(ScorePair pair) {
    return pair.reported().or(pair::registered).map(Model::source);
  }

  /** Received on or after the deadline's date: "trước ngày 15/4" (plan, part III). */
  private Optional<Boolean> late(UnitForms forms, Form form) {
    LocalDate deadline = plan.deadline(form);
    return forms.of(form).stream()
        .map(Submission::received)
        .map(received -> !received.date().isBefore(deadline))
        .reduce(Boolean::logicalOr);
  }
}
