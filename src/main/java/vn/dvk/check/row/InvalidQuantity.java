package vn.dvk.check.row;

import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Is each number of models a positive whole number? A blank one is 1. (Forms, column 3.) */
final class InvalidQuantity implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return RowFaults.in(
        dossier,
        Code.INVALID_QUANTITY,
        Model::quantity,
        row -> row.quantity().state() == Field.State.UNKNOWN);
  }
}
