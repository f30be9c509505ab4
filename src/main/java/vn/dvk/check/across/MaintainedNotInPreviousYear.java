package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Status;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearModel;

/**
 * Did the unit have each maintained model last year? Asked only where last year's forms are given,
 * of a model in both forms once, where it was registered, and not of one that may be one of last
 * year's. (Phụ lục 1, section I.)
 */
final class MaintainedNotInPreviousYear implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return RowFaults.of(
        Code.MAINTAINED_NOT_IN_PREVIOUS_YEAR,
        Model::name,
        dossier.previousYear().stream()
            .flatMap(changes -> changes.units().stream())
            .map(YearChange::added)
            .flatMap(added -> added.stream().flatMap(MaintainedNotInPreviousYear::maintained)));
  }

  private static Stream<Model> maintained(YearModel model) {
    return model
        .rows()
        .filter(
            row -> row.status().value().filter(status -> status == Status.MAINTAINED).isPresent())
        .limit(1);
  }
}
