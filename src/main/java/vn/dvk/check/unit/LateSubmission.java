package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Submission;

/**
 * Did each registration and each result come in before its deadline? Received on the day itself is
 * late. (Plan, part III, item 2: "trước ngày".)
 */
final class LateSubmission implements Rule {
  /** How long before the deadline the hint's example is. */
  private static final int DAYS_IN_TIME = 3;

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Set<List<String>> told = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Submission sent : dossier.submissions()) {
      if (isLate(sent, dossier.plan())
          && told.add(List.of(sent.unit().id(), sent.form().name(), sent.file()))) {
        findings.add(finding(sent, dossier));
      }
    }
    return findings.stream();
  }

  private static boolean isLate(Submission sent, Plan plan) {
    return sent.form() != Form.SCORE
        && !sent.received().date().isBefore(plan.deadline(sent.form()));
  }

  private static Finding finding(Submission sent, Dossier dossier) {
    return Finding.of(Code.LATE_SUBMISSION, Place.ofSheet(sent.file(), sent.sheet()))
        .about(sent.unit())
        .worded(sent.received().fromLog() ? "" : "mtime")
        .with("form", Told.form(sent.form()))
        .with("received", Told.date(sent.received().date()))
        .with("deadline", Told.date(dossier.plan().deadline(sent.form())))
        .with("inTime", dossier.plan().deadline(sent.form()).minusDays(DAYS_IN_TIME).toString());
  }
}
