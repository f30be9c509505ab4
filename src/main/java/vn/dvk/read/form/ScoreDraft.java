package vn.dvk.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Place;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Unit;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;

/** The points of one model while its column is read. */
final class ScoreDraft {
  private final Block block;
  private final Rubric rubric;
  private final ScoreNumbers numbers;
  private final PointsColumns.Chosen column;
  private final Map<Integer, ScoreCell> general = new TreeMap<>();
  private final Map<Actor, Map<Integer, ScoreCell>> part2 = new EnumMap<>(Actor.class);
  private final List<ScoreCell> parts = new ArrayList<>();
  private Optional<ScoreCell> total = Optional.empty();

  ScoreDraft(Tools tools, Block block, PointsColumns.Chosen column) {
    this.block = block;
    this.rubric = tools.plan().rubric();
    this.numbers = tools.scores();
    this.column = column;
  }

  /** The columns that its points stand in. */
  Optional<Span> span() {
    return column.span();
  }

  /** Takes the points of a criterion; a row without any is a blank cell. */
  void criterion(RowCells row, int number, Actor variant) {
    List<Criterion> criteria = rubric.criteria(variant);
    ScoreCell points =
        points(row, criteria.get(number - 1).maximum()).orElseGet(() -> blank(row.number()));
    boolean isGeneral = number <= rubric.general().size();
    (isGeneral ? general : part2.computeIfAbsent(variant, v -> new TreeMap<>()))
        .put(number, points);
  }

  /** Takes the number that the sheet declares for a part. */
  void part(RowCells row, List<Criterion> criteria) {
    points(row, sum(criteria)).filter(cell -> !cell.isBlank()).ifPresent(parts::add);
  }

  /** Takes the number that the sheet declares for all. */
  void total(RowCells row, List<Criterion> criteria) {
    total = points(row, sum(criteria));
  }

  /** The sheet as read; {@code firstRow} is that of criterion 1. */
  ScoreSheet sheet(Unit unit, int firstRow) {
    return new ScoreSheet(
        unit,
        column.model(),
        column.modelPlace(),
        cells(rubric.general(), general),
        variantCells(Actor.COLLECTIVE),
        variantCells(Actor.INDIVIDUAL),
        total,
        parts,
        new Source(block.file(), block.sheet().name(), firstRow));
  }

  private static BigDecimal sum(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<ScoreCell> points(RowCells row, BigDecimal maximum) {
    return column.span().flatMap(row::in).map(cell -> scoreCell(cell, maximum));
  }

  private ScoreCell scoreCell(Cell cell, BigDecimal maximum) {
    Place place = Place.ofCell(block.file(), block.sheet().name(), cell.column(), cell.row());
    String written = FieldReader.isBlank(cell.line()) ? "" : cell.line();
    return new ScoreCell(written, numbers.of(cell, Optional.of(maximum)), place);
  }

  private ScoreCell blank(int row) {
    int at =
        column.span().or(() -> block.heading().at(Column.CRITERION)).map(Span::first).orElse(1);
    return new ScoreCell(
        "", Optional.empty(), Place.ofCell(block.file(), block.sheet().name(), at, row));
  }

  private List<ScoreCell> variantCells(Actor actor) {
    Map<Integer, ScoreCell> cells = part2.get(actor);
    return cells == null ? List.of() : cells(rubric.part2(actor), cells);
  }

  /** A criterion whose row was deleted has a blank cell at the sheet. */
  private List<ScoreCell> cells(List<Criterion> criteria, Map<Integer, ScoreCell> byNumber) {
    ScoreCell none =
        new ScoreCell("", Optional.empty(), Place.ofSheet(block.file(), block.sheet().name()));
    return criteria.stream()
        .map(criterion -> byNumber.getOrDefault(criterion.number(), none))
        .toList();
  }
}
