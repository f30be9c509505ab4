package vn.dvk.tally;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;

/** How units stand against their quotas and deadlines (contract, sections 3 and 5). */
final class Standings {
  private final Plan plan;
  private final List<RequiredModel> required;
  private final List<RequiredModel> uncounted;

  /**
   * Counts by one plan.
   *
   * @param plan its quotas, its deadlines, and whether the block-level models count
   */
  Standings(Plan plan) {
    this.plan = plan;
    this.required = plan.requiredModels().stream().filter(RequiredModel::active).toList();
    this.uncounted = plan.requiredModelsCountTowardsQuota() ? List.of() : required;
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
    OptionalInt quota = quota(forms.unit());
    int registered = count(registeredModels);
    int reported = count(reportedModels);
    List<Submission> registrations = forms.of(Form.PL1);
    List<Submission> results = forms.of(Form.PL4);
    boolean hasResult = !results.isEmpty();
    return new UnitStanding(
        forms.unit(),
        quota,
        registered,
        reported,
        recognized(scores),
        shortfall(quota, hasResult ? reported : registered),
        !registrations.isEmpty(),
        hasResult,
        !forms.of(Form.SCORE).isEmpty(),
        late(registrations, plan.deadline(Form.PL1)),
        late(results, plan.deadline(Form.PL4)),
        forms.submissions(),
        carriedOut(registeredModels, reportedModels));
  }

  private OptionalInt quota(Unit unit) {
    Optional<Quota> quota = unit.type().flatMap(plan::quota);
    return quota.isPresent() ? OptionalInt.of(quota.get().minimum()) : OptionalInt.empty();
  }

  private Set<String> carriedOut(List<Model> registered, List<Model> reported) {
    Set<String> ids = new HashSet<>();
    for (RequiredModel asked : required) {
      if (isAmong(asked, registered) || isAmong(asked, reported)) {
        ids.add(asked.id());
      }
    }
    return ids;
  }

  private static boolean isAmong(RequiredModel asked, List<Model> models) {
    for (Model model : models) {
      if (asked.isNamedBy(model.foldedName())) {
        return true;
      }
    }
    return false;
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
    for (RequiredModel apart : uncounted) {
      if (apart.isNamedBy(model.foldedName())) {
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
    Set<Source> models = new HashSet<>();
    for (ScorePair pair : scores) {
      if (pair.score().outcome() == Outcome.PASS) {
        model(pair).ifPresent(models::add);
      }
    }
    return models.size();
  }

  private static Optional<Source> model(ScorePair pair) {
    return pair.reported().or(pair::registered).map(Model::source);
  }

  /** Received on or after the deadline's date: "trước ngày 15/4" (plan, part III). */
  private static Optional<Boolean> late(List<Submission> sent, LocalDate deadline) {
    boolean late = false;
    for (Submission submission : sent) {
      late |= !submission.received().date().isBefore(deadline);
    }
    return sent.isEmpty() ? Optional.empty() : Optional.of(late);
  }
}
