package vn.dvk.check.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.Status;

/**
 * Did the unit have each maintained model last year? Asked only where last year's forms are given,
 * and of a model in both forms once, where it was registered. (Phụ lục 1, section I.)
 */
final class MaintainedNotInPreviousYear implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previousYear().stream().flatMap(previous -> check(dossier, previous));
  }

  private static Stream<Finding> check(Dossier dossier, List<Model> previous) {
    Set<List<String>> known =
        previous.stream().map(MaintainedNotInPreviousYear::key).collect(Collectors.toSet());
    Set<Model> told =
        dossier.modelPairs().stream()
            .filter(pair -> isMaintained(pair.registered()))
            .map(ModelPair::reported)
            .collect(Collectors.toSet());
    return RowFaults.of(
        Code.MAINTAINED_NOT_IN_PREVIOUS_YEAR,
        Model::name,
        dossier.models().stream()
            .filter(model -> isMaintained(model) && ModelKey.isNamed(model))
            .filter(model -> !told.contains(model) && !known.contains(key(model))));
  }

  private static boolean isMaintained(Model model) {
    return model.status().value().filter(status -> status == Status.MAINTAINED).isPresent();
  }

  private static List<String> key(Model model) {
    return List.of(model.unit().id(), ModelKey.name(model.nameText()));
  }
}
