package vn.dvk.check.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;

/** Does a unit list each model once in a form? (Contract, section 4: both rows count.) */
final class DuplicateModel implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<ModelKey, Model> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Model row : dossier.models()) {
      if (!ModelKey.isNamed(row)) {
        continue;
      }
      Model earlier = first.putIfAbsent(ModelKey.of(row), row);
      if (earlier != null) {
        findings.add(finding(row, earlier));
      }
    }
    return findings.stream();
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
