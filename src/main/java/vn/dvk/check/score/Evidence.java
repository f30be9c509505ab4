package vn.dvk.check.score;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.NamesInCell;
import vn.dvk.domain.Code;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;
import vn.dvk.text.Fold;

/** What the forms can tell for certain about the criteria of a score sheet. */
final class Evidence {
  private final Dossier dossier;
  private final Doubts doubts;
  private final Set<ModelKey> paired = new HashSet<>();

  private Evidence(Dossier dossier) {
    this.dossier = dossier;
    this.doubts = Doubts.of(dossier);
    dossier
        .modelPairs()
        .forEach(
            pair ->
                Stream.of(pair.registered(), pair.reported())
                    .map(ModelKey::of)
                    .forEach(paired::add));
  }

  /** The evidence of a dossier. */
  static Evidence of(Dossier dossier) {
    return new Evidence(dossier);
  }

  Dossier dossier() {
    return dossier;
  }

  /**
   * The criterion of part I that asks for something, to which a sheet gives full marks.
   *
   * @param asked words of the criterion's text, so that another plan's rubric is not misread
   */
  Optional<Criterion> fullMarks(ScorePair pair, String asked) {
    return dossier.plan().rubric().general().stream()
        .filter(criterion -> asks(criterion, asked))
        .findFirst()
        .filter(criterion -> hasFullMarks(pair, criterion));
  }

  /** Whether a criterion's text has these words. */
  static boolean asks(Criterion criterion, String asked) {
    return Fold.of(criterion.text()).contains(Fold.of(asked));
  }

  private static boolean hasFullMarks(ScorePair pair, Criterion criterion) {
    return pair.score().criteria().get(criterion.number() - 1).stream()
        .anyMatch(score -> score.compareTo(criterion.maximum()) == 0);
  }

  /** How the unit of a sheet stands. */
  Optional<UnitStanding> standing(ScorePair pair) {
    return dossier.standing(pair.score().sheet().unit());
  }

  /**
   * Whether a row for certain has no counterpart in the other form: no name there is nearly its
   * own, none is missing or may be two, and no other row of its name has one.
   */
  boolean isAlone(Model row, Form other) {
    return !doubts.isBetweenForms(row)
        && !paired.contains(ModelKey.of(row))
        && dossier.models().stream()
            .filter(model -> model.form() == other && model.unit().id().equals(row.unit().id()))
            .filter(model -> !paired.contains(ModelKey.of(model)))
            .allMatch(model -> ModelKey.isNamed(model) && !NamesInCell.areSeveral(model));
  }

  /** Whether a row's counterpart is in doubt. */
  boolean isInDoubt(Model row) {
    return doubts.isBetweenForms(row);
  }

  /** Whether something on the score sheet was not understood. */
  boolean hasUnread(ScorePair pair) {
    Place sheet = pair.score().sheet().modelPlace();
    return dossier.submissions().stream()
        .filter(sent -> sent.form() == Form.SCORE && isOn(sheet, sent))
        .anyMatch(sent -> sent.cells().reported() > 0);
  }

  private static boolean isOn(Place place, Submission sent) {
    return place.file().equals(Optional.of(sent.file())) && place.sheet().equals(sent.sheet());
  }

  /** A finding at a criterion's cell. */
  static Finding finding(ScorePair pair, Criterion about, String wording) {
    int criterion = about.number();
    Place place = Scored.place(pair.score(), criterion);
    Finding finding =
        Scored.finding(Code.CRITERION_CONTRADICTED, pair.score(), place)
            .worded(wording)
            .with("criterion", criterion);
    return Scored.cell(pair.score(), criterion)
        .map(cell -> finding.quoting(cell.written()))
        .orElse(finding);
  }
}
