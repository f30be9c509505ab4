package vn.dvk.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;

/**
 * One unit and everything it sent that counts.
 *
 * @param unit the unit
 * @param submissions its used submissions, ordered by file, sheet and form; none where it sent
 *     nothing
 */
record UnitForms(Unit unit, List<Submission> submissions) {
  UnitForms {
    submissions = List.copyOf(submissions);
  }

  /**
   * The roster's units in its order, then the others in order of id.
   *
   * @param expected the roster's units, none where no roster was given
   * @param used the submissions that count, in order
   */
  static List<UnitForms> of(List<Unit> expected, List<Submission> used) {
    Map<String, List<Submission>> byUnit = new HashMap<>();
    SortedMap<String, Unit> others = new TreeMap<>();
    for (Submission submission : used) {
      Unit unit = submission.unit();
      byUnit.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(submission);
      others.putIfAbsent(unit.id(), unit);
    }
    List<Unit> units = new ArrayList<>(expected);
    for (Unit unit : expected) {
      others.remove(unit.id());
    }
    units.addAll(others.values());
    List<UnitForms> forms = new ArrayList<>(units.size());
    for (Unit unit : units) {
      forms.add(new UnitForms(unit, byUnit.getOrDefault(unit.id(), List.of())));
    }
    return forms;
  }

  /** Its submissions of one form. */
  List<Submission> of(Form form) {
    List<Submission> ofForm = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      if (submission.form() == form) {
        ofForm.add(submission);
      }
    }
    return ofForm;
  }

  /** Its models of PL1 or PL4, by file, sheet and row. */
  List<Model> models(Form form) {
    List<Submission> sent = of(form);
    List<Model> models = new ArrayList<>();
    for (Submission submission : sent) {
      models.addAll(submission.models());
    }
    models.sort(sent.size() == 1 ? Order.ROWS : Order.MODELS);
    return models;
  }

  /** Its score sheets, by file, sheet and row. */
  List<ScoreSheet> scoreSheets() {
    List<ScoreSheet> sheets = new ArrayList<>();
    for (Submission submission : of(Form.SCORE)) {
      sheets.addAll(submission.scoreSheets());
    }
    sheets.sort(Order.SHEETS);
    return sheets;
  }
}
