package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitStanding;
import vn.dvk.domain.UnitType;

/**
 * Has each unit that sent something as many models as its quota asks? One that sent nothing is
 * missing, and one that the roster does not know has no quota. (Plan, part II.)
 */
final class QuotaShortfall implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      boolean shortOf = standing.submittedAnything() && standing.isShort();
      if (shortOf && !dossier.isUnknown(standing.unit())) {
        findings.add(finding(standing, dossier.plan()));
      }
    }
    return findings.stream();
  }

  private static Finding finding(UnitStanding standing, Plan plan) {
    boolean byResult = isShortByResult(standing);
    boolean reachesTheLeast = isMassOrganization(standing) && counted(standing) >= least(plan);
    Finding finding =
        Finding.of(Code.QUOTA_SHORTFALL, place(standing, byResult ? Form.PL4 : Form.PL1))
            .about(standing.unit())
            .worded(wording(byResult, reachesTheLeast))
            .with("quota", standing.quota().orElseThrow())
            .with("registered", standing.registered())
            .with("reported", standing.reported())
            .with("shortfall", standing.shortfall().orElseThrow())
            .with("least", least(plan));
    return quota(standing, plan)
        .map(quota -> finding.with("clause", quota.clause()))
        .orElse(finding);
  }

  private static String wording(boolean byResult, boolean reachesTheLeast) {
    if (reachesTheLeast) {
      return byResult ? "mass_organization_result" : "mass_organization";
    }
    return byResult ? "result" : "";
  }

  private static boolean isShortByResult(UnitStanding standing) {
    return standing.submittedResult() && counted(standing) == standing.reported();
  }

  /** The number of models that the shortfall was counted from. */
  private static int counted(UnitStanding standing) {
    return standing.quota().orElseThrow() - standing.shortfall().orElseThrow();
  }

  private static boolean isMassOrganization(UnitStanding standing) {
    return standing.unit().type().equals(Optional.of(UnitType.MASS_ORGANIZATION));
  }

  /**
   * The plan contradicts itself: its clause on committees gives their lower number to the block's
   * mass organisations too. One that reaches it is told that the higher one holds.
   */
  private static int least(Plan plan) {
    return plan.quota(UnitType.GRASSROOTS_COMMITTEE).map(Quota::minimum).orElse(Integer.MAX_VALUE);
  }

  private static Optional<Quota> quota(UnitStanding standing, Plan plan) {
    return standing.unit().type().flatMap(plan::quota);
  }

  private static Place place(UnitStanding standing, Form form) {
    return Stream.concat(standing.submissions(form).stream(), standing.submissions().stream())
        .findFirst()
        .map(QuotaShortfall::sheet)
        .orElse(Place.NONE);
  }

  private static Place sheet(Submission sent) {
    return Place.ofSheet(sent.file(), sent.sheet());
  }
}
