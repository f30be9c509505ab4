package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;

/** Does each reported model say what it achieved? (Phụ lục 4, column 7.) */
final class MissingResult implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return RowFaults.in(
        dossier,
        Code.MISSING_RESULT,
        Model::extent,
        row -> row.form() == Form.PL4 && row.extent().value().isEmpty());
  }
}
