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
  private static final String NO_FORMS = "no_forms";

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previousYear().stream()
        .flatMap(changes -> changes.units().stream())
        .flatMap(MaintainedNotInPreviousYear::findings);
  }

  private static Stream<Finding> findings(YearChange change) {
    Stream<Finding> findings =
        RowFaults.of(
            Code.MAINTAINED_NOT_IN_PREVIOUS_YEAR,
            Model::name,
            change.added().stream().flatMap(MaintainedNotInPreviousYear::maintained).toList());
    return change.hadForms() ? findings : findings.map(MaintainedNotInPreviousYear::withoutForms);
  }

  /** Where last year's forms have nothing of the unit, they do not say what it had. */
  private static Finding withoutForms(Finding finding) {
    return finding.worded(
        finding.details().containsKey("names") ? NO_FORMS + "_" + RowFaults.MANY : NO_FORMS);
  }

  private static Stream<Model> maintained(YearModel model) {
    return model
        .rows()
        .filter(
            row -> row.status().value().filter(status -> status == Status.MAINTAINED).isPresent())
        .limit(1);
  }
}
