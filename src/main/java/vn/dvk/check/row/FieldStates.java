package vn.dvk.check.row;

import java.util.EnumSet;
import java.util.Set;
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
  private static final Set<State> MISSING = EnumSet.of(State.BLANK, State.NO_COLUMN);

  private FieldStates() {}

  /** The rows in which the field is blank or has no column. */
  static Stream<Finding> missing(Dossier dossier, Code code, Function<Model, Field<?>> field) {
    return in(MISSING, dossier, code, field);
  }

  /** The rows in which the field is in one state. */
  static Stream<Finding> in(
      State state, Dossier dossier, Code code, Function<Model, Field<?>> field) {
    return in(EnumSet.of(state), dossier, code, field);
  }

  private static Stream<Finding> in(
      Set<State> states, Dossier dossier, Code code, Function<Model, Field<?>> field) {
    return RowFaults.in(dossier, code, field, row -> states.contains(field.apply(row).state()));
  }
}
