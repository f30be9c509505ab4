package vn.dvk.check.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.ManyRows;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.NameKey;
import vn.dvk.domain.Place;

/** Does a unit list each model once in a form? (Contract, section 4: both rows count.) */
final class DuplicateModel implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (!hasRecurringName(dossier.models())) {
      return Stream.empty();
    }
    Map<ModelKey, Model> first = new HashMap<>();
    Map<Model, Model> earlier = new LinkedHashMap<>();
    for (Model row : dossier.models()) {
      if (ModelKey.isNamed(row)) {
        Model known = first.putIfAbsent(ModelKey.of(row), row);
        if (known != null) {
          earlier.put(row, known);
        }
      }
    }
    return ManyRows.of(
        Code.DUPLICATE_MODEL, earlier.keySet(), row -> finding(row, earlier.get(row)));
  }

  /** In most forms no two names are the same, and then no keys are to be made. */
  private static boolean hasRecurringName(List<Model> rows) {
    Set<String> registered = new HashSet<>();
    Set<String> reported = new HashSet<>();
    for (Model row : rows) {
      String name = NameKey.of(row);
      Set<String> ofForm = row.form() == Form.PL1 ? registered : reported;
      if (!name.isEmpty() && !ofForm.add(name)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Model row, Model earlier) {
    Place place = row.place(row.name());
    return Finding.of(Code.DUPLICATE_MODEL, place)
        .about(row.unit())
        .quoting(row.nameText())
        .with("form", Told.form(row.form()))
        .with("first", Told.place(place, earlier.place(earlier.name())));
  }
}
