package vn.dvk.check.across;

import java.util.List;
import java.util.Map;
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
import vn.dvk.domain.match.ModelNames;

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
    Map<String, List<String>> names =
        previous.stream()
            .collect(
                Collectors.groupingBy(
                    model -> model.unit().id(),
                    Collectors.mapping(Model::nameText, Collectors.toList())));
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
            .filter(model -> !told.contains(model) && !isKnown(model, names)));
  }

  private static boolean isMaintained(Model model) {
    return model.status().value().filter(status -> status == Status.MAINTAINED).isPresent();
  }

  private static boolean isKnown(Model model, Map<String, List<String>> names) {
    return names.getOrDefault(model.unit().id(), List.of()).stream()
        .anyMatch(name -> ModelNames.same(name, model.nameText()));
  }
}
