package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Submission;

/** Is each form titled with the plan's year? It counts all the same. (Contract, section 4.) */
final class WrongYear implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    int year = dossier.plan().year();
    Set<Place> told = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Submission sent : dossier.submissions()) {
      if (sent.titleYear().orElse(year) != year && told.add(sent.titlePlace())) {
        findings.add(finding(sent, year));
      }
    }
    return findings.stream();
  }

  private static Finding finding(Submission sent, int year) {
    return Finding.of(Code.WRONG_YEAR, sent.titlePlace())
        .about(sent.unit())
        .quoting(Integer.toString(sent.titleYear().orElseThrow()))
        .with("year", year);
  }
}
