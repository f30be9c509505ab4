package vn.dvk.check.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Score;
import vn.dvk.domain.Score.Reason;
import vn.dvk.domain.Score.Reason.Kind;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScorePair;

/** Has each criterion a score from 0 to its maximum? (Score sheet, "Điểm đánh giá".) */
final class ScoreOfCriterion implements Rule {
  private static final int MANY = 5;

  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    Set<Place> broken = Scored.broken(dossier);
    return dossier.scores().stream().map(ScorePair::score).flatMap(score -> check(score, broken));
  }

  private static Stream<Finding> check(Score score, Set<Place> broken) {
    Stream<Reason> unreadable =
        Scored.reasons(score, Kind.NOT_A_NUMBER)
            .filter(reason -> !broken.contains(Scored.place(score, reason.criterion())));
    return Stream.of(
            missing(score),
            quoting(score, unreadable, Code.SCORE_NOT_A_NUMBER),
            quoting(score, Scored.reasons(score, Kind.OUT_OF_RANGE), Code.SCORE_OUT_OF_RANGE))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> missing(Score score) {
    List<Reason> missing = Scored.reasons(score, Kind.MISSING).toList();
    return missing.size() < MANY
        ? missing.stream().map(reason -> single(score, reason, Code.SCORE_MISSING))
        : Stream.of(many(score, missing, Code.SCORE_MISSING));
  }

  private static Stream<Finding> quoting(Score score, Stream<Reason> reasons, Code code) {
    List<Reason> wrong = reasons.toList();
    return wrong.size() < MANY
        ? wrong.stream().map(reason -> single(score, reason, code).quoting(reason.actual()))
        : Stream.of(many(score, wrong, code).quoting(wrong.get(0).actual()));
  }

  private static Finding single(Score score, Reason reason, Code code) {
    return Scored.finding(code, score, Scored.place(score, reason.criterion()))
        .with("criterion", reason.criterion())
        .with("maximum", reason.required());
  }

  private static Finding many(Score score, List<Reason> wrong, Code code) {
    List<ScoreCell> cells =
        wrong.stream().flatMap(reason -> Scored.cell(score, reason.criterion()).stream()).toList();
    String criteria =
        wrong.stream()
            .map(reason -> Integer.toString(reason.criterion()))
            .collect(Collectors.joining(", "));
    return Scored.finding(code, score, Scored.place(score, cells))
        .worded("many")
        .with("criteria", criteria)
        .with("count", wrong.size());
  }
}
