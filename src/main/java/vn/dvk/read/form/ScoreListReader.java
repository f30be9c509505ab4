package vn.dvk.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.read.form.UnitTeller.Told;
import vn.dvk.read.form.Vocabulary.ScoreList;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Sheet;
import vn.dvk.text.Fold;

/**
 * Reads the list of scores in a consolidated workbook of dvk, in which each row is a score sheet:
 * unit, model, actor, the 15 scores, the total that the unit gave; and, only where the actor is in
 * doubt, criteria 11-15 of either variant. What dvk itself worked out beside them is worked out
 * again.
 */
final class ScoreListReader {
  private static final int FEWEST_CELLS = 4;

  private final Tools tools;
  private final ScoreList list;
  private final String file;
  private final Sheet sheet;
  private final Supplier<Told> fallback;
  private final Rubric rubric;
  private final Remarks remarks;
  private final SheetCells sheetCells;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final RowAccounts furniture = new RowAccounts();

  /**
   * Prepares to read one list.
   *
   * @param fallback whose the rows are that name no unit
   */
  ScoreListReader(Tools tools, String file, Sheet sheet, Supplier<Told> fallback) {
    this.tools = tools;
    this.list = tools.words().scoreList;
    this.file = file;
    this.sheet = sheet;
    this.fallback = fallback;
    this.rubric = tools.plan().rubric();
    this.remarks = new Remarks(file, sheet.name());
    this.sheetCells = new SheetCells(sheet);
  }

  /**
   * What one unit has in the list.
   *
   * @param told the unit
   * @param head what stands above the list
   * @param sheets its score sheets in the list's order
   * @param accounts the account of its cells; of the whole list's furniture in the first one's
   * @param findings what was found worth telling, the whole list's in the first one's
   */
  record UnitScores(
      Told told,
      Head head,
      List<ScoreSheet> sheets,
      RowAccounts accounts,
      List<Finding> findings) {}

  /** Reads the list; empty where its headings are not there or it has no rows. */
  List<UnitScores> read() {
    List<RowCells> rows = sheet.rows().stream().map(RowCells::new).toList();
    for (int i = 0; i + 2 < rows.size(); i++) {
      Optional<Columns> columns = columns(rows.get(i), rows.get(i + 1));
      if (columns.isPresent()) {
        return read(rows, i, columns.get());
      }
    }
    return List.of();
  }

  private List<UnitScores> read(List<RowCells> rows, int heading, Columns columns) {
    List<RowCells> above = rows.subList(0, heading);
    Head head = tools.heads().read(sheet, above, List.of(), file, true);
    above.forEach(this::above);
    for (RowCells row : rows.subList(heading, heading + HEADING_ROWS)) {
      row.restIsForm();
      furniture.add(row);
    }
    for (RowCells row : rows.subList(heading + HEADING_ROWS, rows.size())) {
      row(row, columns);
    }
    return parts.values().stream().map(part -> scores(part, head)).toList();
  }

  /** Headings, criteria's numbers, criteria's maxima. */
  private static final int HEADING_ROWS = 3;

  private UnitScores scores(Part part, Head head) {
    boolean first = part.equals(parts.values().iterator().next());
    if (first) {
      part.accounts.add(furniture);
    }
    return new UnitScores(
        part.told, head, part.sheets, part.accounts, first ? remarks.findings() : List.of());
  }

  /** What a unit has, while the list is being read. */
  private static final class Part {
    private final Told told;
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final RowAccounts accounts = new RowAccounts();

    Part(Told told) {
      this.told = told;
    }
  }

  /**
   * Where everything stands; columns are 1-based.
   *
   * @param named the columns of unit, model, actor and declared total, by what they hold
   * @param derived the columns that dvk worked out
   * @param criteria the columns of all criteria in order
   * @param doubtful the columns of both variants' criteria, where there are such
   */
  private record Columns(
      Map<ScoreList.Field, Integer> named,
      List<Integer> derived,
      List<Integer> criteria,
      Map<Actor, List<Integer>> doubtful) {

    boolean isRead(int column) {
      return named.containsValue(column)
          || criteria.contains(column)
          || doubtful.values().stream().anyMatch(columns -> columns.contains(column));
    }
  }

  private Optional<Columns> columns(RowCells headings, RowCells numbers) {
    Map<ScoreList.Field, Integer> named = new LinkedHashMap<>();
    List<Integer> derived = new ArrayList<>();
    for (Cell cell : headings.cells()) {
      String folded = Fold.of(cell.line());
      list.field(folded).ifPresent(field -> named.putIfAbsent(field, cell.column()));
      if (list.derived().contains(folded)) {
        derived.add(cell.column());
      }
    }
    List<Integer> criteria = run(numbers, 1, 0);
    if (named.size() < ScoreList.Field.values().length || criteria.size() < rubric.size()) {
      return Optional.empty();
    }
    return Optional.of(new Columns(named, derived, criteria, doubtful(numbers, criteria)));
  }

  private Map<Actor, List<Integer>> doubtful(RowCells numbers, List<Integer> criteria) {
    int firstOfPart2 = rubric.general().size() + 1;
    List<Integer> collective = run(numbers, firstOfPart2, last(criteria));
    if (collective.isEmpty()) {
      return Map.of();
    }
    List<Integer> individual = run(numbers, firstOfPart2, last(collective));
    return Map.of(Actor.COLLECTIVE, collective, Actor.INDIVIDUAL, individual);
  }

  private static int last(List<Integer> columns) {
    return columns.get(columns.size() - 1);
  }

  /** The columns right of another one that are numbered from a criterion up to the last. */
  private List<Integer> run(RowCells numbers, int from, int after) {
    List<Integer> columns = new ArrayList<>();
    for (Cell cell : numbers.cells()) {
      int next = from + columns.size();
      if (cell.column() > after
          && next <= rubric.size()
          && cell.line().equals(Integer.toString(next))) {
        columns.add(cell.column());
      }
    }
    return columns;
  }

  private void above(RowCells row) {
    for (Cell cell : row.unclaimed()) {
      strayUnlessNote(row, cell);
    }
    sheetCells.note(row, remarks, false);
    furniture.add(row);
  }

  private void strayUnlessNote(RowCells row, Cell cell) {
    if (Vocabulary.hasAny(Fold.of(cell.line()), tools.words().scoreNotes)) {
      row.form(cell);
    } else {
      stray(row, cell);
    }
  }

  private void row(RowCells row, Columns columns) {
    if (row.cells().stream().allMatch(Cell::isStruckOut)) {
      remarks.struckOutRow(row.cells());
      for (Cell cell : row.unclaimed()) {
        row.reported(cell);
      }
      furniture.add(row);
    } else if (isScoreSheet(row, columns)) {
      Told told = told(row, columns);
      Part part = parts.computeIfAbsent(told.unit().id(), id -> new Part(told));
      part.sheets.add(scoreSheet(row, columns, told));
      row.cells().forEach(cell -> claim(row, cell, columns));
      part.accounts.add(row);
    } else {
      for (Cell cell : row.unclaimed()) {
        stray(row, cell);
      }
      furniture.add(row);
    }
    sheetCells.note(row, remarks, false);
  }

  /** A sheet that nobody filled has its unit and what dvk says of it; a note stands alone. */
  private static boolean isScoreSheet(RowCells row, Columns columns) {
    int unit = columns.named().get(ScoreList.Field.UNIT);
    if (at(row, unit).isPresent() && row.cells().size() >= FEWEST_CELLS) {
      return true;
    }
    return row.cells().stream()
        .anyMatch(cell -> columns.isRead(cell.column()) && cell.column() != unit);
  }

  private Told told(RowCells row, Columns columns) {
    return text(row, columns.named().get(ScoreList.Field.UNIT))
        .map(name -> tools.units().ofConsolidatedRow(name, place(row, columns)))
        .orElseGet(fallback);
  }

  private Place place(RowCells row, Columns columns) {
    return Place.ofCell(
        file, sheet.name(), columns.named().get(ScoreList.Field.UNIT), row.number());
  }

  private ScoreSheet scoreSheet(RowCells row, Columns columns, Told told) {
    int model = columns.named().get(ScoreList.Field.MODEL);
    int declared = columns.named().get(ScoreList.Field.DECLARED_TOTAL);
    return new ScoreSheet(
        told.unit(),
        text(row, model),
        Place.ofCell(file, sheet.name(), model, row.number()),
        cells(row, columns.criteria(), rubric.general()),
        variant(row, columns, Actor.COLLECTIVE),
        variant(row, columns, Actor.INDIVIDUAL),
        at(row, declared).map(cell -> scoreCell(cell, total())),
        List.of(),
        new Source(file, sheet.name(), row.number()));
  }

  /** In doubt, both variants stand apart; what is written among the criteria is a collective's. */
  private List<ScoreCell> variant(RowCells row, Columns columns, Actor wanted) {
    List<Criterion> criteria = rubric.part2(wanted);
    List<Integer> part2 = columns.criteria().subList(rubric.general().size(), rubric.size());
    List<ScoreCell> among = cells(row, part2, criteria);
    Optional<Actor> actor = actor(row, columns);
    if (actor.isPresent()) {
      return actor.get() == wanted ? among : List.of();
    }
    boolean written = among.stream().anyMatch(cell -> !cell.isBlank());
    if (written && wanted == Actor.COLLECTIVE) {
      return among;
    }
    if (columns.doubtful().containsKey(wanted)) {
      return cells(row, columns.doubtful().get(wanted), criteria);
    }
    return written ? List.of() : among;
  }

  private Optional<Actor> actor(RowCells row, Columns columns) {
    String folded = text(row, columns.named().get(ScoreList.Field.ACTOR)).map(Fold::of).orElse("");
    return tools.words().actors.entrySet().stream()
        .filter(entry -> entry.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<ScoreCell> cells(RowCells row, List<Integer> columns, List<Criterion> criteria) {
    List<ScoreCell> cells = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      int column = columns.get(i);
      BigDecimal maximum = criteria.get(i).maximum();
      cells.add(
          at(row, column)
              .map(cell -> scoreCell(cell, maximum))
              .orElseGet(() -> blank(row, column)));
    }
    return cells;
  }

  private ScoreCell scoreCell(Cell cell, BigDecimal maximum) {
    Place place = Place.ofCell(file, sheet.name(), cell.column(), cell.row());
    String written = FieldReader.isBlank(cell.line()) ? "" : cell.line();
    return new ScoreCell(written, tools.scores().of(cell, Optional.of(maximum)), place);
  }

  private BigDecimal total() {
    return rubric.criteria(Actor.COLLECTIVE).stream()
        .map(Criterion::maximum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private ScoreCell blank(RowCells row, int column) {
    return new ScoreCell(
        "", Optional.empty(), Place.ofCell(file, sheet.name(), column, row.number()));
  }

  private void claim(RowCells row, Cell cell, Columns columns) {
    if (FieldReader.isBroken(cell)) {
      remarks.formulaError(cell);
      row.reported(cell);
    } else if (!cell.struck().isEmpty()) {
      remarks.struckOut(cell);
      row.reported(cell);
    } else if (isOddActor(row, cell, columns)) {
      stray(row, cell);
    } else if (columns.isRead(cell.column())) {
      row.read(cell);
    } else if (columns.derived().contains(cell.column()) || FieldReader.isBlank(cell.line())) {
      row.form(cell);
    } else {
      stray(row, cell);
    }
  }

  private boolean isOddActor(RowCells row, Cell cell, Columns columns) {
    return cell.column() == columns.named().get(ScoreList.Field.ACTOR)
        && actor(row, columns).isEmpty();
  }

  private void stray(RowCells row, Cell cell) {
    remarks.stray(cell);
    row.reported(cell);
  }

  private static Optional<Cell> at(RowCells row, int column) {
    return row.cells().stream().filter(cell -> cell.column() == column).findFirst();
  }

  private static Optional<String> text(RowCells row, int column) {
    return at(row, column).map(Cell::line).filter(text -> !FieldReader.isBlank(text));
  }
}
