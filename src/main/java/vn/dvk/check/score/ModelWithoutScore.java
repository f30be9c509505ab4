package vn.dvk.check.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.Doubts;
import vn.dvk.check.rule.ModelKey;
import vn.dvk.check.rule.NamesInCell;
import vn.dvk.check.rule.RowFaults;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.UnitStanding;

/**
 * Has each model a score sheet, once its unit sent one or the result is due? Asked of the reported
 * models, or of the registered ones where the unit reported none. (Plan, part II: "100% mô hình …
 * được rà soát, tổng kết đánh giá".) Held back where a sheet may be the model's, also one that
 * names none.
 */
final class ModelWithoutScore implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<UnitStanding> asked = new ArrayList<>();
    for (UnitStanding standing : dossier.units()) {
      if (standing.submittedScores() || dossier.isDue(Form.PL4)) {
        asked.add(standing);
      }
    }
    if (asked.isEmpty()) {
      return Stream.empty();
    }
    Set<ModelKey> scored = Doubts.of(dossier).perhapsScored(dossier.scores());
    return RowFaults.of(
        Code.MODEL_WITHOUT_SCORE,
        Model::name,
        asked.stream().flatMap(standing -> withoutScore(dossier, standing, scored)).toList());
  }

  private static Stream<Model> withoutScore(
      Dossier dossier, UnitStanding standing, Set<ModelKey> scored) {
    List<Model> open =
        models(standing)
            .filter(row -> ModelKey.isNamed(row) && !NamesInCell.areSeveral(row))
            .filter(row -> !scored.contains(ModelKey.of(row)))
            .toList();
    long models = open.stream().map(ModelKey::of).distinct().count();
    return models <= unnamedSheets(dossier, standing) ? Stream.empty() : open.stream();
  }

  private static long unnamedSheets(Dossier dossier, UnitStanding standing) {
    return dossier.scores().stream()
        .map(pair -> pair.score().sheet())
        .filter(sheet -> sheet.model().isEmpty() && sheet.unit().equals(standing.unit()))
        .count();
  }

  private static Stream<Model> models(UnitStanding standing) {
    Form form = standing.submittedResult() ? Form.PL4 : Form.PL1;
    return standing.submissions(form).stream().flatMap(sent -> sent.models().stream());
  }
}
