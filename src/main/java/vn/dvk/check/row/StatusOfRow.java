package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field.State;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;

/**
 * Is each model either new or maintained? A registration says so by its sections I and II, a result
 * by its columns. (Phụ lục 1, sections I and II; Phụ lục 4, column 8.)
 */
final class StatusOfRow implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (FieldStates.areGiven(dossier, Model::status)) {
      return Stream.empty();
    }
    return Stream.of(
            missing(dossier, Form.PL1).map(StatusOfRow::sayingSection),
            missing(dossier, Form.PL4),
            FieldStates.in(State.AMBIGUOUS, dossier, Code.AMBIGUOUS_STATUS, Model::status))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> missing(Dossier dossier, Form form) {
    return RowFaults.in(
        dossier,
        Code.MISSING_STATUS,
        Model::status,
        row -> row.form() == form && FieldStates.isMissing(row.status()));
  }

  private static Finding sayingSection(Finding finding) {
    return finding.wording().equals(RowFaults.NO_COLUMN) ? finding.worded("no_section") : finding;
  }
}
