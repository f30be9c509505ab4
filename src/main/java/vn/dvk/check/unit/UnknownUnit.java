package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitNaming.Origin;

/**
 * Is each form's unit one of the roster's? A doubtful name is never assigned, for the unit's type
 * sets its quota. Without a roster only a form that names no unit at all is told. (Contract,
 * section 5.)
 */
final class UnknownUnit implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (Submission sent : dossier.submissions()) {
      if (isNameless(sent) || dossier.isUnknown(sent.unit())) {
        findings.add(finding(sent));
      }
    }
    return findings.stream();
  }

  private static boolean isNameless(Submission sent) {
    return sent.naming().origin() == Origin.NOWHERE;
  }

  private static Finding finding(Submission sent) {
    UnitNaming naming = sent.naming();
    return Finding.of(Code.UNKNOWN_UNIT, naming.place())
        .about(sent.unit())
        .quoting(naming.asWritten())
        .worded(wording(sent))
        .with("candidates", Told.names(naming.candidates()));
  }

  private static String wording(Submission sent) {
    if (isNameless(sent)) {
      return "no_name";
    }
    return sent.naming().candidates().isEmpty() ? "no_candidate" : "";
  }
}
