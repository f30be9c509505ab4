package vn.dvk.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.ScorePair;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;

/**
 * What is in doubt is told as {@code ambiguous_match}; what would only follow from not having
 * paired it is held back.
 */
public final class Doubts {
  private final List<ModelDoubt> all;
  private final Set<ModelKey> rows = new HashSet<>();
  private final Set<Source> sheets = new HashSet<>();

  private Doubts(List<ModelDoubt> all) {
    this.all = all;
    for (ModelDoubt doubt : all) {
      if (!doubt.isOfScores()) {
        rows(doubt).map(ModelKey::of).forEach(rows::add);
      }
      doubt.sheets().forEach(sheet -> sheets.add(sheet.source()));
    }
  }

  /** The doubts of a dossier. */
  public static Doubts of(Dossier dossier) {
    return new Doubts(dossier.modelDoubts());
  }

  /** Whether the row's counterpart in the other form is in doubt. */
  public boolean isBetweenForms(Model row) {
    return rows.contains(ModelKey.of(row));
  }

  /** Whether the model of a score sheet is in doubt. */
  public boolean isOf(ScoreSheet sheet) {
    return sheets.contains(sheet.source());
  }

  /** The models that have a score sheet, or may have: their own, or that of a row they may be. */
  public Set<ModelKey> perhapsScored(List<ScorePair> scores) {
    Set<ModelKey> scored = new HashSet<>();
    scores.stream()
        .flatMap(pair -> Stream.concat(pair.registered().stream(), pair.reported().stream()))
        .map(ModelKey::of)
        .forEach(scored::add);
    all.stream()
        .filter(ModelDoubt::isOfScores)
        .flatMap(Doubts::rows)
        .map(ModelKey::of)
        .forEach(scored::add);
    for (ModelDoubt doubt : all) {
      List<ModelKey> keys = rows(doubt).map(ModelKey::of).toList();
      if (keys.stream().anyMatch(scored::contains)) {
        scored.addAll(keys);
      }
    }
    return scored;
  }

  private static Stream<Model> rows(ModelDoubt doubt) {
    return Stream.concat(doubt.reported().stream(), doubt.registered().stream());
  }
}
