package vn.dvk.check.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.Score;
import vn.dvk.domain.Score.Reason.Kind;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScorePair;

/**
 * Is part II scored in one variant, and in the one of the model's actor? (Score sheet, part II:
 * "Chọn chủ thể phù hợp để tiến hành đánh giá".)
 *
 * <p>Held back where the two forms themselves differ and the sheet agrees with one of them.
 */
final class ScoreVariant implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    return dossier.scores().stream()
        .flatMap(pair -> Stream.concat(ambiguous(pair.score()), mismatch(pair).stream()));
  }

  private static Stream<Finding> ambiguous(Score score) {
    List<ScoreCell> filled =
        Stream.concat(score.sheet().collective().stream(), score.sheet().individual().stream())
            .filter(cell -> !cell.isBlank())
            .toList();
    return Scored.reasons(score, Kind.BOTH_VARIANTS)
        .map(
            reason ->
                Scored.finding(Code.SCORE_VARIANT_AMBIGUOUS, score, Scored.place(score, filled)));
  }

  private static Optional<Finding> mismatch(ScorePair pair) {
    List<ScoreCell> filled = filledPart2(pair.score());
    List<Model> rows =
        Stream.concat(pair.reported().stream(), pair.registered().stream())
            .filter(row -> row.actor().value().isPresent())
            .toList();
    if (filled.isEmpty() || rows.isEmpty() || agrees(pair.score(), rows)) {
      return Optional.empty();
    }
    return Optional.of(finding(pair.score(), filled, rows.get(0)));
  }

  private static boolean agrees(Score score, List<Model> rows) {
    return rows.stream().anyMatch(row -> row.actor().value().equals(score.variant()));
  }

  private static List<ScoreCell> filledPart2(Score score) {
    int general = score.sheet().general().size();
    return score.cells().stream()
        .skip(general)
        .flatMap(Optional::stream)
        .filter(cell -> score.variant().isPresent() && cell.value().isPresent())
        .toList();
  }

  private static Finding finding(Score score, List<ScoreCell> filled, Model row) {
    Place place = Scored.place(score, filled);
    return Scored.finding(Code.SCORE_VARIANT_MISMATCH, score, place)
        .with("variant", told(score.variant()))
        .with("actor", told(row.actor().value()))
        .with("form", Told.form(row.form()))
        .with("where", Told.place(place, row.place(row.actor())));
  }

  private static String told(Optional<Actor> actor) {
    return actor.map(Told::actor).orElseThrow();
  }
}
