package vn.dvk.check.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.domain.UnitStanding;

/**
 * Is each unit's type known, so that its quota can be judged? A unit that is itself unknown is told
 * as that. (Contract, section 5.)
 */
final class UnknownUnitType implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      boolean unknownType = standing.unit().type().isEmpty() && !dossier.isUnknown(standing.unit());
      if (unknownType && !isNameless(standing)) {
        findings.add(finding(standing));
      }
    }
    return findings.stream();
  }

  private static boolean isNameless(UnitStanding standing) {
    return standing.submissions().stream()
        .anyMatch(sent -> sent.naming().origin() == Origin.NOWHERE);
  }

  private static Finding finding(UnitStanding standing) {
    Place place =
        standing.submissions().stream()
            .findFirst()
            .map(sent -> sent.naming().place())
            .orElse(Place.NONE);
    return Finding.of(Code.UNKNOWN_UNIT_TYPE, place)
        .about(standing.unit())
        .worded(standing.unit().inRoster() ? "in_roster" : "");
  }
}
