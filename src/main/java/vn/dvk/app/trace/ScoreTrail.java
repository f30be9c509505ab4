package vn.dvk.app.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Language;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;
import vn.dvk.write.Words;

/** The way from a score sheet to what the sheet Chấm điểm says of it. */
final class ScoreTrail {
  private static final Words WORDS = Words.in(Language.VI);

  private final Score score;
  private final Trail trail;

  private ScoreTrail(Score score, PlacedCells cells) {
    this.score = score;
    this.trail = new Trail(cells);
  }

  /**
   * The way to an item; without steps for what no cell of the score sheet tells.
   *
   * @param score the sheet scored anew
   * @param criterion the number of the criterion that the item tells, else 0
   */
  static Trail to(
      Item item,
      int criterion,
      SourceReading source,
      SourceReading.Submitted<ScoreSheet> submitted,
      Score score) {
    ScoreTrail way = new ScoreTrail(score, source.cells(score.sheet().source()));
    switch (item) {
      case UNIT -> UnitTrail.follow(way.trail, submitted.submission());
      case NAME -> way.model();
      case CRITERION -> way.criterion(score.cells(), criterion);
      case CRITERION_OF_COLLECTIVE -> way.ofPart2(score.sheet().collective(), criterion);
      case CRITERION_OF_INDIVIDUAL -> way.ofPart2(score.sheet().individual(), criterion);
      case VARIANT -> way.variant();
      case TOTAL -> way.total();
      case DECLARED_TOTAL -> way.through(score.sheet().declaredTotal());
      default -> {}
    }
    return way.trail;
  }

  private void model() {
    Optional<String> name = score.sheet().model();
    if (name.isEmpty()) {
      trail.add(Step.of(Kind.NO_COLUMN, ""));
      return;
    }
    trail.through(score.sheet().modelPlace(), name.get());
    trail.addChange(Step.of(Kind.UNLABELLED, name.get()));
  }

  /** A criterion of part II, whose numbers go on from part I's. */
  private void ofPart2(List<ScoreCell> part, int number) {
    criterion(part.stream().map(Optional::of).toList(), number - score.sheet().general().size());
  }

  private void criterion(List<Optional<ScoreCell>> cells, int number) {
    if (number <= cells.size()) {
      through(cells.get(number - 1));
    }
  }

  private void through(Optional<ScoreCell> cell) {
    if (cell.flatMap(one -> one.place().cell()).isEmpty()) {
      trail.add(Step.of(Kind.NO_COLUMN, ""));
      return;
    }
    trail.through(cell.get().place(), cell.get().written());
    Optional<BigDecimal> value = cell.get().value();
    if (value.isPresent()) {
      trail.addChange(Step.of(Kind.READ_AS, plain(value.get())));
    } else if (!cell.get().isBlank()) {
      trail.add(Step.of(Kind.NOT_UNDERSTOOD, cell.get().written()));
    }
  }

  private void variant() {
    score
        .variant()
        .ifPresent(
            actor -> {
              scores(
                  actor == Actor.COLLECTIVE
                      ? score.sheet().collective()
                      : score.sheet().individual());
              trail.add(Step.of(Kind.READ_AS, WORDS.of(actor), actor.code()));
            });
  }

  private void total() {
    scores(score.cells().stream().flatMap(Optional::stream).toList());
    score.total().ifPresent(total -> trail.add(Step.of(Kind.READ_AS, plain(total))));
  }

  private void scores(List<ScoreCell> cells) {
    String names =
        cells.stream()
            .flatMap(cell -> cell.place().cell().stream())
            .collect(Collectors.joining(", "));
    String texts = cells.stream().map(ScoreTrail::shown).collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      trail.add(Step.at(names, Kind.SCORES, texts));
    }
  }

  private static String shown(ScoreCell cell) {
    return cell.isBlank() ? "…" : cell.written();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
