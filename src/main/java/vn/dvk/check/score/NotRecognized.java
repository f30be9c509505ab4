package vn.dvk.check.score;

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

/**
 * Which condition keeps a model from being recognised: the total, or a mandatory criterion? (Score
 * sheet: "phải đạt tổng từ 75 điểm (I+II) trở lên; trong đó các tiêu chí 2, 7, 9, 11 và 15 phải đạt
 * điểm tối đa".)
 */
final class NotRecognized implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    return dossier.scores().stream()
        .map(ScorePair::score)
        .flatMap(
            score ->
                Stream.concat(
                    Scored.reasons(score, Kind.BELOW_THRESHOLD)
                        .map(reason -> belowThreshold(score, reason)),
                    Scored.reasons(score, Kind.NOT_MAX).map(reason -> notMax(score, reason))));
  }

  private static Finding belowThreshold(Score score, Reason reason) {
    Place place =
        score.sheet().declaredTotal().map(ScoreCell::place).orElse(score.sheet().modelPlace());
    return Scored.finding(Code.SCORE_BELOW_THRESHOLD, score, place)
        .quoting(reason.actual())
        .with("required", reason.required());
  }

  private static Finding notMax(Score score, Reason reason) {
    return Scored.finding(
            Code.MANDATORY_CRITERION_NOT_MAX, score, Scored.place(score, reason.criterion()))
        .quoting(reason.actual())
        .with("criterion", reason.criterion())
        .with("maximum", reason.required());
  }
}
