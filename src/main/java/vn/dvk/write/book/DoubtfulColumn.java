package vn.dvk.write.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;

/**
 * A column of the sheet Chấm điểm behind all others, there only where a score sheet has both
 * variants of part II filled: a criterion of one of them.
 *
 * @param actor whose variant
 * @param criterion which of its criteria
 * @param index the criterion's place in part II, from 0
 */
public record DoubtfulColumn(Actor actor, Criterion criterion, int index) {

  /** All of them from left to right, the collective's first. */
  static List<DoubtfulColumn> of(Rubric rubric) {
    List<DoubtfulColumn> columns = new ArrayList<>();
    for (Actor actor : List.of(Actor.COLLECTIVE, Actor.INDIVIDUAL)) {
      List<Criterion> criteria = rubric.part2(actor);
      for (int i = 0; i < criteria.size(); i++) {
        columns.add(new DoubtfulColumn(actor, criteria.get(i), i));
      }
    }
    return columns;
  }

  /** The one at a 1-based place, empty for a column that every score sheet has. */
  public static Optional<DoubtfulColumn> at(int column, Rubric rubric) {
    int index = column - ScoreColumn.BEFORE.size() - rubric.size() - ScoreColumn.AFTER.size() - 1;
    List<DoubtfulColumn> columns = of(rubric);
    return index >= 0 && index < columns.size()
        ? Optional.of(columns.get(index))
        : Optional.empty();
  }

  String heading() {
    return actor == Actor.COLLECTIVE ? "II.1 (tập thể)" : "II.2 (cá nhân)";
  }

  /** Where both variants are filled, neither is the score; the row must hold both. */
  static boolean isNeededFor(Score score) {
    return score.variant().isEmpty()
        && Stream.concat(score.sheet().collective().stream(), score.sheet().individual().stream())
            .anyMatch(cell -> !cell.isBlank());
  }

  /** The cell of a score sheet that stands in it, empty where the sheet needs none. */
  Optional<ScoreCell> cell(Score score) {
    List<ScoreCell> cells =
        actor == Actor.COLLECTIVE ? score.sheet().collective() : score.sheet().individual();
    return isNeededFor(score) && index < cells.size()
        ? Optional.of(cells.get(index))
        : Optional.empty();
  }

  /** What stands in it for a score, numbers as plain digits. */
  public String text(Score score) {
    Optional<ScoreCell> cell = cell(score);
    return cell.flatMap(ScoreCell::value)
        .map(ScoreColumn::digits)
        .orElseGet(() -> cell.map(ScoreCell::written).orElse(""));
  }
}
