package vn.dvk.check.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.NamesInCell;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.UnclearRows;
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
 * <p>Held back for a row without a name, for the second row of a model listed twice, where it is in
 * doubt which row is the counterpart, and where the counterpart may stand in a row without a name
 * or with several: all are told already.
 */
final class Unpaired {
  private final Form form;
  private final Set<ModelKey> paired;
  private final Doubts doubts;
  private final UnclearRows unclear;

  private Unpaired(Dossier dossier, Form form, Function<ModelPair, Model> side) {
    this.form = form;
    this.paired =
        dossier.modelPairs().stream().map(side).map(ModelKey::of).collect(Collectors.toSet());
    this.doubts = Doubts.of(dossier);
    this.unclear = UnclearRows.of(dossier);
  }

  /** Those that were registered and not reported. */
  static Stream<Finding> registered(Dossier dossier) {
    return told(dossier, Form.PL1, ModelPair::registered, Code.REGISTERED_NOT_REPORTED);
  }

  /** Those that were reported and not registered. */
  static Stream<Finding> reported(Dossier dossier) {
    return told(dossier, Form.PL4, ModelPair::reported, Code.REPORTED_NOT_REGISTERED);
  }

  private static Stream<Finding> told(
      Dossier dossier, Form form, Function<ModelPair, Model> side, Code code) {
    List<UnitStanding> sentBoth = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      if (standing.submittedRegistration() && standing.submittedResult()) {
        sentBoth.add(standing);
      }
    }
    if (sentBoth.isEmpty()) {
      return Stream.empty();
    }
    Unpaired unpaired = new Unpaired(dossier, form, side);
    return RowFaults.of(code, Model::name, sentBoth.stream().flatMap(unpaired::alone).toList());
  }

  private Stream<Model> alone(UnitStanding standing) {
    Form other = form == Form.PL1 ? Form.PL4 : Form.PL1;
    List<Model> alone =
        standing.submissions(form).stream()
            .flatMap(sent -> sent.models().stream())
            .filter(ModelKey::isNamed)
            .filter(row -> !paired.contains(ModelKey.of(row)) && !doubts.isBetweenForms(row))
            .filter(row -> !NamesInCell.areSeveral(row))
            .filter(row -> !unclear.hold(standing.unit(), other, row.nameText()))
            .toList();
    long models = alone.stream().map(ModelKey::of).distinct().count();
    return unclear.mayBe(models, standing.unit(), other) ? Stream.empty() : alone.stream();
  }
}
