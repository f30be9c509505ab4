package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field.State;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;

/** Does each row name one sector, and one of the plan's? (Plan, part III.1; forms, column 6.) */
final class SectorOfRow implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (FieldStates.areGiven(dossier, Model::sector)) {
      return Stream.empty();
    }
    return Stream.of(
            FieldStates.missing(dossier, Code.MISSING_SECTOR, Model::sector),
            FieldStates.in(State.AMBIGUOUS, dossier, Code.AMBIGUOUS_SECTOR, Model::sector),
            FieldStates.in(State.UNKNOWN, dossier, Code.UNKNOWN_SECTOR, Model::sector))
        .flatMap(findings -> findings)
        .map(finding -> finding.with("sectors", sectors(dossier)));
  }

  /** The plan's sectors as a clerk may write them: {@code KT, VHXH, …}. */
  private static String sectors(Dossier dossier) {
    return String.join(", ", dossier.plan().sectors().stream().map(Sector::abbreviation).toList());
  }
}
