package vn.dvk.tally;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.Plan;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Source;
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
  private final List<UnitStanding> measured;
  private final Set<Source> reviewed;

  private Targets(Plan plan, List<UnitStanding> all, boolean hasRoster, Set<Source> reviewed) {
    this.required = plan.requiredModels().stream().filter(RequiredModel::active).toList();
    this.all = all;
    this.measured =
        all.stream().filter(standing -> !hasRoster || standing.unit().inRoster()).toList();
    this.reviewed = reviewed;
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
    List<String> behind =
        units.stream().filter(meets.negate()).map(standing -> standing.unit().id()).toList();
    return new Target(code, GOAL, units.size() - behind.size(), units.size(), behind);
  }

  private Target quota(String code, UnitType type) {
    List<UnitStanding> ofType =
        measured.stream()
            .filter(standing -> standing.unit().type().filter(type::equals).isPresent())
            .filter(standing -> standing.quota().isPresent())
            .toList();
    return share(code, ofType, unit -> unit.submittedAnything() && !unit.isShort());
  }

  private boolean hasRequired(UnitStanding unit) {
    return required.stream().allMatch(unit::carriesOut);
  }

  /** Every registered model has a result and a score sheet; measured in rows, not quantities. */
  private Target modelsReviewed() {
    int registered = (int) all.stream().flatMap(Targets::registered).count();
    int done = (int) all.stream().flatMap(Targets::registered).filter(this::isReviewed).count();
    List<String> behind =
        all.stream()
            .filter(unit -> !registered(unit).allMatch(this::isReviewed))
            .map(unit -> unit.unit().id())
            .toList();
    return new Target("models_reviewed", GOAL, done, registered, behind);
  }

  private boolean isReviewed(Model model) {
    return reviewed.contains(model.source());
  }

  private static Set<Source> reviewed(List<ModelPair> pairs, List<ScorePair> scores) {
    Set<Source> reviewed = new HashSet<>();
    scores.forEach(pair -> pair.registered().ifPresent(model -> reviewed.add(model.source())));
    Set<Source> reported = new HashSet<>();
    pairs.forEach(pair -> reported.add(pair.registered().source()));
    reviewed.retainAll(reported);
    return reviewed;
  }

  private static Stream<Model> registered(UnitStanding unit) {
    return models(unit).filter(model -> model.form() == Form.PL1);
  }

  private static Stream<Model> models(UnitStanding unit) {
    return unit.submissions().stream().flatMap(submission -> submission.models().stream());
  }
}
