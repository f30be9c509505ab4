package vn.dvk.check.across;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelPair;
import vn.dvk.domain.UnitStanding;

/**
 * Models of one form that have no counterpart in the other, once the unit has sent both.
 *
 * <p>Held back for a row without a name, for the second row of a model listed twice, and where it
 * is in doubt which row is the counterpart: all are told already.
 */
final class Unpaired {
  private Unpaired() {}

  /** Those that were registered and not reported. */
  static Stream<Finding> registered(Dossier dossier) {
    return of(Code.REGISTERED_NOT_REPORTED, dossier, Form.PL1, ModelPair::registered);
  }

  /** Those that were reported and not registered. */
  static Stream<Finding> reported(Dossier dossier) {
    return of(Code.REPORTED_NOT_REGISTERED, dossier, Form.PL4, ModelPair::reported);
  }

  private static Stream<Finding> of(
      Code code, Dossier dossier, Form form, Function<ModelPair, Model> side) {
    Set<ModelKey> paired =
        dossier.modelPairs().stream().map(side).map(ModelKey::of).collect(Collectors.toSet());
    Doubts doubts = Doubts.of(dossier);
    return RowFaults.of(
        code,
        Model::name,
        dossier.units().stream()
            .filter(standing -> standing.submittedRegistration() && standing.submittedResult())
            .flatMap(standing -> models(standing, form))
            .filter(ModelKey::isNamed)
            .filter(model -> !paired.contains(ModelKey.of(model)))
            .filter(model -> !doubts.isBetweenForms(model)));
  }

  private static Stream<Model> models(UnitStanding standing, Form form) {
    return standing.submissions(form).stream().flatMap(sent -> sent.models().stream());
  }
}
