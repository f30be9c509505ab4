package vn.dvk.check.row;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Field;
import vn.dvk.domain.Field.State;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/** Tells rows apart by how the value of one field came about. */
final class FieldStates {
  private FieldStates() {}

  /** Whether every row gives the field, so that no other state need be looked for. */
  static boolean areGiven(Dossier dossier, Function<Model, Field<?>> field) {
    for (Model row : dossier.models()) {
      if (field.apply(row).state() != State.GIVEN) {
        return false;
      }
    }
    return true;
  }

  /** The rows in which the field is blank or has no column. */
  static Stream<Finding> missing(Dossier dossier, Code code, Function<Model, Field<?>> field) {
    return RowFaults.in(dossier, code, field, row -> isMissing(field.apply(row)));
  }

  /** The rows in which the field is in one state. */
  static Stream<Finding> in(
      State state, Dossier dossier, Code code, Function<Model, Field<?>> field) {
    return RowFaults.in(dossier, code, field, row -> field.apply(row).state() == state);
  }

  /** Whether a field is blank or has no column. */
  static boolean isMissing(Field<?> field) {
    return field.state() == State.BLANK || field.state() == State.NO_COLUMN;
  }
}
