package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Does each row say who leads the model? (Forms, column 5.) */
final class MissingLead implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return RowFaults.in(
        dossier, Code.MISSING_LEAD, Model::lead, row -> row.lead().value().isEmpty());
  }
}
