package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Does each row say where the model is carried out? (Forms, column 4.) */
final class MissingLocation implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return RowFaults.in(
        dossier, Code.MISSING_LOCATION, Model::location, row -> row.location().value().isEmpty());
  }
}
