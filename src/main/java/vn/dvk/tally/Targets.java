package vn.dvk.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.Plan;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Target;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;

/**
 * The targets of the plan's part II and how far they were met. The units measured are the roster's;
 * without a roster, the ones that sent something.
 */
final class Targets {
  private static final BigDecimal GOAL = new BigDecimal("1.0");

  private final List<RequiredModel> required;
  private final List<UnitStanding> all;
  private final List<UnitStanding> measured = new ArrayList<>();
  private final Set<Source> reviewed;

  private Targets(Plan plan, List<UnitStanding> all, boolean hasRoster, Set<Source> reviewed) {
    this.required = plan.requiredModels().stream().filter(RequiredModel::active).toList();
    this.all = all;
    this.reviewed = reviewed;
    for (UnitStanding standing : all) {
      if (!hasRoster || standing.unit().inRoster()) {
        measured.add(standing);
      }
    }
  }

  /**
   * Measures all six, in the contract's order.
   *
   * @param plan tells which block-level models are asked for
   * @param hasRoster whether a roster says which units there are
   * @param units all units in the report's order
   * @param pairs registered models with their results
   * @param scores score sheets with their models
   */
  static List<Target> of(
      Plan plan,
      boolean hasRoster,
      List<UnitStanding> units,
      List<ModelPair> pairs,
      List<ScorePair> scores) {
    return new Targets(plan, units, hasRoster, reviewed(pairs, scores)).measure();
  }

  private List<Target> measure() {
    return List.of(
        share("units_submitted", measured, UnitStanding::submittedAnything),
        share("required_models", required.isEmpty() ? List.of() : measured, this::hasRequired),
        quota("quota_mass_organization", UnitType.MASS_ORGANIZATION),
        quota("quota_grassroots_committee", UnitType.GRASSROOTS_COMMITTEE),
        quota("quota_cell", UnitType.CELL),
        modelsReviewed());
  }

  private static Target share(
      String code, List<UnitStanding> units, Predicate<UnitStanding> meets) {
    List<String> behind = new ArrayList<>();
    for (UnitStanding standing : units) {
      if (!meets.test(standing)) {
        behind.add(standing.unit().id());
      }
    }
    return new Target(code, GOAL, units.size() - behind.size(), units.size(), behind);
  }

  private Target quota(String code, UnitType type) {
    List<UnitStanding> ofType = new ArrayList<>();
    for (UnitStanding standing : measured) {
      Optional<UnitType> own = standing.unit().type();
      if (own.isPresent() && own.get() == type && standing.quota().isPresent()) {
        ofType.add(standing);
      }
    }
    return share(code, ofType, Targets::reachesQuota);
  }

  private static boolean reachesQuota(UnitStanding unit) {
    return unit.submittedAnything() && !unit.isShort();
  }

  private boolean hasRequired(UnitStanding unit) {
    for (RequiredModel asked : required) {
      if (!unit.carriesOut(asked)) {
        return false;
      }
    }
    return true;
  }

  /** Every registered model has a result and a score sheet; measured in rows, not quantities. */
  private Target modelsReviewed() {
    int registered = 0;
    int done = 0;
    List<String> behind = new ArrayList<>();
    for (UnitStanding unit : all) {
      int ofUnit = 0;
      int doneOfUnit = 0;
      for (Submission sent : unit.submissions(Form.PL1)) {
        ofUnit += sent.models().size();
        doneOfUnit += reviewedOf(sent.models());
      }
      registered += ofUnit;
      done += doneOfUnit;
      if (doneOfUnit < ofUnit) {
        behind.add(unit.unit().id());
      }
    }
    return new Target("models_reviewed", GOAL, done, registered, behind);
  }

  private int reviewedOf(List<Model> models) {
    if (reviewed.isEmpty()) {
      return 0;
    }
    int count = 0;
    for (Model model : models) {
      count += reviewed.contains(model.source()) ? 1 : 0;
    }
    return count;
  }

  private static Set<Source> reviewed(List<ModelPair> pairs, List<ScorePair> scores) {
    Set<Source> reviewed = new HashSet<>();
    for (ScorePair pair : scores) {
      if (pair.registered().isPresent()) {
        reviewed.add(pair.registered().get().source());
      }
    }
    Set<Source> reported = new HashSet<>();
    for (ModelPair pair : pairs) {
      reported.add(pair.registered().source());
    }
    reviewed.retainAll(reported);
    return reviewed;
  }
}
