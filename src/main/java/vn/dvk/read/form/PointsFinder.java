package vn.dvk.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Place;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.form.PointsColumns.Chosen;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;

/**
 * Finds the points in a score table that has several columns of them.
 *
 * <p>Of a unit's own points and those of whoever assessed them, the assessed ones count as soon as
 * any is given, as the plan's column “Điểm đánh giá” is theirs. Columns under “Điểm đánh giá” that
 * are headed by anything else are headed by models, unless the sheet's head names its one model.
 */
final class PointsFinder {
  private final Tools tools;
  private final Block block;
  private final ScoreRows rows;
  private final List<RowCells> upper = new ArrayList<>();
  private final List<RowCells> criteria = new ArrayList<>();

  private PointsFinder(Tools tools, Block block, ScoreRows rows) {
    this.tools = tools;
    this.block = block;
    this.rows = rows;
    upper.addAll(block.headingRows().stream().filter(this::isOfFirstHeading).toList());
    for (RowCells row : block.body()) {
      if (rows.number(row).isPresent() && !rows.isTotal(row)) {
        criteria.add(row);
      } else if (criteria.isEmpty() && !rows.isPart(row) && !rows.isColumnNumbers(row)) {
        upper.add(row);
      }
    }
  }

  /** Finds the columns of points of one table. */
  static PointsColumns find(Tools tools, Block block, ScoreRows rows) {
    return new PointsFinder(tools, block, rows).columns();
  }

  /** Headings are printed again on the next page. */
  private boolean isOfFirstHeading(RowCells row) {
    return row.number() >= block.heading().firstRow() && row.number() <= block.heading().lastRow();
  }

  /** A column that may hold points, and the cell that names it. */
  private record Candidate(Span span, String heading, Cell cell) {}

  private PointsColumns columns() {
    if (criteria.isEmpty()) {
      return noneOf(List.of());
    }
    List<Candidate> named = underPoints();
    if (named.isEmpty()) {
      return block.heading().has(Column.POINTS) ? oneOf(sideBySide()) : ofModelsOrNone(unnamed());
    }
    boolean areModels = block.head().model().isEmpty() && named.stream().allMatch(this::isName);
    if (areModels) {
      return ofModels(named);
    }
    Set<Integer> columns = named.stream().map(c -> c.span().first()).collect(Collectors.toSet());
    List<Candidate> all = new ArrayList<>(named);
    sideBySide().stream().filter(c -> !columns.contains(c.span().first())).forEach(all::add);
    return oneOf(all);
  }

  /** The columns that stand below the heading of the points, where it has several. */
  private List<Candidate> underPoints() {
    Optional<Cell> group = block.heading().at(Column.POINTS).flatMap(span -> topmost(span.first()));
    if (group.isEmpty()) {
      return List.of();
    }
    int last = lastColumn(group.get());
    SortedMap<Integer, Candidate> below = new TreeMap<>();
    for (RowCells row : upper) {
      for (Cell cell : row.cells()) {
        boolean under =
            row.number() > group.get().row()
                && cell.column() >= group.get().column()
                && cell.column() <= last;
        if (under && isText(cell)) {
          Span span = new Span(cell.column(), cell.column());
          below.put(cell.column(), new Candidate(span, cell.line(), cell));
        }
      }
    }
    return below.size() < 2 ? List.of() : List.copyOf(below.values());
  }

  private Optional<Cell> topmost(int column) {
    return upper.stream().flatMap(row -> row.in(new Span(column, column)).stream()).findFirst();
  }

  /** A heading reaches over its merge, or over the columns that have none of their own. */
  private int lastColumn(Cell group) {
    int merged = block.grid().lastColumn(group);
    if (merged > group.column()) {
      return merged;
    }
    int next =
        upper.stream()
            .filter(row -> row.number() == group.row())
            .flatMap(row -> row.cells().stream())
            .mapToInt(Cell::column)
            .filter(column -> column > group.column())
            .min()
            .orElse(Integer.MAX_VALUE);
    return next - 1;
  }

  private static boolean isText(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && !FieldReader.isBlank(cell.line())
        && !cell.line().matches("\\(?\\d{1,2}\\)?");
  }

  /** The column of points and the others whose headings mean points as well. */
  private List<Candidate> sideBySide() {
    List<Candidate> found = new ArrayList<>();
    block
        .heading()
        .at(Column.POINTS)
        .ifPresent(span -> found.add(candidate(span, heading(span.first()))));
    block
        .heading()
        .others()
        .forEach(
            (column, heading) -> {
              Candidate candidate = candidate(new Span(column, column), heading);
              if (!isName(candidate)) {
                found.add(candidate);
              }
            });
    return found;
  }

  private Candidate candidate(Span span, String heading) {
    return new Candidate(span, heading, topmost(span.first()).orElseThrow());
  }

  private String heading(int column) {
    return String.join(
        " ",
        upper.stream()
            .flatMap(row -> row.in(new Span(column, column)).stream())
            .filter(PointsFinder::isText)
            .map(Cell::line)
            .toList());
  }

  /** Columns with numbers in a table that has no heading of points. */
  private List<Candidate> unnamed() {
    SortedMap<Integer, Candidate> found = new TreeMap<>();
    for (RowCells row : criteria) {
      for (Cell cell : row.cells()) {
        int column = cell.column();
        boolean known =
            block.heading().columnAt(column).filter(ScoreTableReader.OF_FORM::contains).isPresent();
        Optional<Cell> name = topmost(column).filter(PointsFinder::isText);
        boolean isNumber = points(row, cell).isPresent();
        if (!known && name.isPresent() && isNumber) {
          Span span = new Span(column, column);
          found.putIfAbsent(column, new Candidate(span, heading(column), name.get()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private PointsColumns ofModelsOrNone(List<Candidate> columns) {
    boolean areModels = columns.size() > 1 && block.head().model().isEmpty();
    return areModels ? ofModels(columns) : noneOf(List.of());
  }

  private boolean isName(Candidate column) {
    String folded = Fold.of(column.heading());
    return !tools.finder().meaning(column.heading()).equals(Optional.of(Column.POINTS))
        && !Vocabulary.hasAny(folded, tools.words().finalPoints)
        && !Vocabulary.hasAny(folded, tools.words().ownPoints);
  }

  private PointsColumns ofModels(List<Candidate> columns) {
    List<Chosen> chosen = new ArrayList<>();
    for (Candidate column : columns) {
      boolean placeholder = tools.words().placeholders.contains(Fold.of(column.heading()));
      if (!placeholder || isFilled(column)) {
        chosen.add(
            new Chosen(
                Optional.of(column.span()),
                column.heading(),
                Optional.of(tools.heads().labelledModel(column.heading()).orElse(column.heading())),
                place(column.cell())));
      }
    }
    return new PointsColumns(chosen, new TreeMap<>(), cells(columns));
  }

  private Place place(Cell cell) {
    return Place.ofCell(block.file(), block.sheet().name(), cell.column(), cell.row());
  }

  /** The points that weigh most among those that are given, else that weigh most. */
  private PointsColumns oneOf(List<Candidate> candidates) {
    List<Candidate> byWeight =
        candidates.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    boolean known = candidates.size() < 2 || candidates.stream().anyMatch(c -> !isName(c));
    if (!known) {
      return noneOf(candidates);
    }
    Candidate best = byWeight.stream().filter(this::isFilled).findFirst().orElse(byWeight.get(0));
    SortedMap<Integer, String> others = new TreeMap<>();
    candidates.stream()
        .filter(candidate -> candidate != best)
        .forEach(candidate -> others.put(candidate.span().first(), candidate.heading()));
    return new PointsColumns(
        List.of(ofHead(Optional.of(best.span()), best.heading())), others, cells(candidates));
  }

  private PointsColumns noneOf(List<Candidate> candidates) {
    SortedMap<Integer, String> others = new TreeMap<>();
    candidates.forEach(candidate -> others.put(candidate.span().first(), candidate.heading()));
    return new PointsColumns(List.of(ofHead(Optional.empty(), "")), others, cells(candidates));
  }

  private static Set<Cell> cells(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::cell).collect(Collectors.toSet());
  }

  private Chosen ofHead(Optional<Span> span, String heading) {
    return new Chosen(span, heading, block.head().model(), block.head().modelPlace());
  }

  /** Less is weightier: final points, plain ones, a unit's own, columns of no known name. */
  private int rank(Candidate column) {
    String folded = Fold.of(column.heading());
    List<String> last = tools.words().finalPoints;
    if (Vocabulary.hasAny(folded, tools.words().ownPoints)) {
      return last.size() + 1;
    }
    for (int i = 0; i < last.size(); i++) {
      if (Vocabulary.hasAny(folded, List.of(last.get(i)))) {
        return i;
      }
    }
    return last.size() + (isName(column) ? 2 : 0);
  }

  private boolean isFilled(Candidate column) {
    return criteria.stream()
        .anyMatch(
            row ->
                row.in(column.span())
                    .filter(cell -> FieldReader.isBroken(cell) || points(row, cell).isPresent())
                    .isPresent());
  }

  /** The points in a cell of a criterion; "9/10" are some where 10 is its maximum. */
  private Optional<BigDecimal> points(RowCells row, Cell cell) {
    Optional<BigDecimal> maximum =
        rows.number(row)
            .map(
                told ->
                    tools
                        .plan()
                        .rubric()
                        .criteria(told.variant().orElse(Actor.COLLECTIVE))
                        .get(told.number() - 1)
                        .maximum());
    return tools.scores().of(cell, maximum);
  }
}
