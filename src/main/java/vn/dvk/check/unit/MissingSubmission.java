package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;

/**
 * Has each unit of the roster sent its registration and its result by their deadlines? (Plan, part
 * III, item 2: "trước ngày 15/4/2024", "trước ngày 15/11/2024".)
 */
final class MissingSubmission implements Rule {
  private static final List<Form> ASKED = List.of(Form.PL1, Form.PL4);

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      for (Form form : ASKED) {
        boolean missing = dossier.isDue(form) && !standing.submitted(form);
        if (missing && standing.unit().inRoster()) {
          findings.add(finding(dossier, standing.unit(), form));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(Dossier dossier, Unit unit, Form form) {
    return Finding.of(Code.MISSING_SUBMISSION, Place.NONE)
        .about(unit)
        .with("form", Told.form(form))
        .with("deadline", Told.date(dossier.plan().deadline(form)));
  }
}
