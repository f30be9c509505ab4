package vn.dvk.check.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.check.rule.ManyRows;
import vn.dvk.check.rule.NamesInCell;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.text.CleanText;

/** Does each row hold one model only? (Forms, column 2: one row a model.) */
final class MultipleModelsInCell implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Model> several = new ArrayList<>();
    for (Model row : dossier.models()) {
      if (NamesInCell.areSeveral(row)) {
        several.add(row);
      }
    }
    return ManyRows.of(Code.MULTIPLE_MODELS_IN_CELL, several, MultipleModelsInCell::finding);
  }

  private static Finding finding(Model row) {
    List<String> models = NamesInCell.of(row);
    return Finding.of(Code.MULTIPLE_MODELS_IN_CELL, row.place(row.name()))
        .about(row.unit())
        .quoting(CleanText.of(row.name().written()))
        .with("form", Told.form(row.form()))
        .with("count", models.size())
        .with("names", Told.names(models));
  }
}
