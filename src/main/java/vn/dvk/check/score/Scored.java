package vn.dvk.check.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.CellRanges;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Score;
import vn.dvk.domain.Score.Reason;
import vn.dvk.domain.Score.Reason.Kind;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;

/** Where things stand on a score sheet, and what its findings have in common. */
final class Scored {
  private Scored() {}

  /** A finding about a score sheet, with the detail {@code model}. */
  static Finding finding(Code code, Score score, Place place) {
    return Finding.of(code, place)
        .about(score.sheet().unit())
        .with("model", Told.name(score.sheet()));
  }

  /** The reasons of one kind that a score is no pass for. */
  static Stream<Reason> reasons(Score score, Kind kind) {
    return score.reasons().stream().filter(reason -> reason.kind() == kind);
  }

  /**
   * The cell of a criterion; where the sheet has none for it, the place of the model's name.
   *
   * @param criterion its number, from 1
   */
  static Place place(Score score, int criterion) {
    return cell(score, criterion).map(ScoreCell::place).orElse(score.sheet().modelPlace());
  }

  /** The cells as one place; the place of the model's name where there are none. */
  static Place place(Score score, List<ScoreCell> cells) {
    return cells.isEmpty()
        ? score.sheet().modelPlace()
        : CellRanges.of(cells.stream().map(ScoreCell::place).toList());
  }

  /** The cell of a criterion, where neither variant is filled that of the one for a collective. */
  static Optional<ScoreCell> cell(Score score, int criterion) {
    ScoreSheet sheet = score.sheet();
    int inPart2 = criterion - 1 - sheet.general().size();
    return score
        .cells()
        .get(criterion - 1)
        .or(
            () ->
                inPart2 >= 0 && inPart2 < sheet.collective().size()
                    ? Optional.of(sheet.collective().get(inPart2))
                    : Optional.empty());
  }

  /** The cells that hold an error value or a formula without one, which is told already. */
  static Set<Place> broken(Dossier dossier) {
    return dossier.submissions().stream()
        .flatMap(submission -> submission.findings().stream())
        .filter(finding -> finding.code() == Code.FORMULA_ERROR)
        .map(Finding::place)
        .collect(Collectors.toSet());
  }
}
