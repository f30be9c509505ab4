package vn.dvk.check.row;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.text.CleanText;
import vn.dvk.text.RowMark;

/**
 * Does each row hold one model only? (Forms, column 2: one row a model.)
 *
 * <p>A name that merely runs over two lines is one model: a line or part begins a further one only
 * with a row mark or with "Mô hình".
 */
final class MultipleModelsInCell implements Rule {
  private static final Pattern PARTS = Pattern.compile("[\\n;]");
  private static final Pattern BEGINNING = Pattern.compile("(?:Mô hình|MÔ HÌNH)\\b.*");

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.models().stream()
        .filter(row -> models(row.name().written()).size() > 1)
        .map(MultipleModelsInCell::finding);
  }

  private static Finding finding(Model row) {
    List<String> models = models(row.name().written());
    return Finding.of(Code.MULTIPLE_MODELS_IN_CELL, row.place(row.name()))
        .about(row.unit())
        .quoting(CleanText.of(row.name().written()))
        .with("form", Told.form(row.form()))
        .with("count", models.size())
        .with("names", Told.names(models));
  }

  private static List<String> models(String written) {
    return PARTS
        .splitAsStream(written)
        .map(CleanText::of)
        .filter(MultipleModelsInCell::begins)
        .map(RowMark::stripped)
        .toList();
  }

  private static boolean begins(String part) {
    return RowMark.before(part).isPresent() || BEGINNING.matcher(part).matches();
  }
}
