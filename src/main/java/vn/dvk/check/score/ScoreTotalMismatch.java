package vn.dvk.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScorePair;

/**
 * Is each total on a score sheet, and each part's, the sum of its criteria? Asked only where all
 * scores are valid. (Score sheet, "Tổng cộng I + II".)
 */
final class ScoreTotalMismatch implements Rule {
  private static final Pattern ROW = Pattern.compile("\\d+");

  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.scores().isEmpty()) {
      return Stream.empty();
    }
    Set<Place> broken = Scored.broken(dossier);
    return dossier.scores().stream()
        .map(ScorePair::score)
        .filter(score -> score.total().isPresent())
        .flatMap(score -> Stream.concat(total(score), parts(score)))
        .filter(finding -> !broken.contains(finding.place()));
  }

  private static Stream<Finding> total(Score score) {
    BigDecimal sum = score.total().orElseThrow();
    return score.sheet().declaredTotal().stream()
        .filter(cell -> differs(cell, sum))
        .map(cell -> finding(score, cell, sum));
  }

  private static Stream<Finding> parts(Score score) {
    List<Finding> findings = new ArrayList<>();
    List<ScoreCell> declared = score.sheet().declaredParts();
    for (int i = 0; i < declared.size(); i++) {
      ScoreCell cell = declared.get(i);
      boolean first =
          declared.size() > 1 ? i == 0 : row(cell).orElse(0) < score.sheet().source().row();
      BigDecimal sum = first ? sum(general(score)) : sum(part2(score));
      if (differs(cell, sum)) {
        findings.add(finding(score, cell, sum).worded("part").with("part", first ? "I" : "II"));
      }
    }
    return findings.stream();
  }

  private static boolean differs(ScoreCell declared, BigDecimal sum) {
    return !declared.isBlank()
        && declared.value().map(value -> value.compareTo(sum) != 0).orElse(true);
  }

  private static Finding finding(Score score, ScoreCell declared, BigDecimal sum) {
    return Scored.finding(Code.SCORE_TOTAL_MISMATCH, score, declared.place())
        .quoting(declared.written())
        .with("counted", Told.points(sum));
  }

  private static List<Optional<BigDecimal>> general(Score score) {
    return score.criteria().subList(0, score.sheet().general().size());
  }

  private static List<Optional<BigDecimal>> part2(Score score) {
    return score.criteria().subList(score.sheet().general().size(), score.criteria().size());
  }

  private static BigDecimal sum(List<Optional<BigDecimal>> scores) {
    return scores.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Integer> row(ScoreCell cell) {
    return cell.place()
        .cell()
        .map(ROW::matcher)
        .filter(Matcher::find)
        .map(digits -> Integer.parseInt(digits.group()));
  }
}
