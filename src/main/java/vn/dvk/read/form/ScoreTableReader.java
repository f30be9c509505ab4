package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.read.form.ScoreRows.Numbered;
import vn.dvk.read.form.UnitTeller.Told;
import vn.dvk.read.grid.Cell;

/**
 * Reads the rows of one score table: criteria by their numbers, the variants by their headings, and
 * a score sheet from each column of points that counts. A further model named between the rows
 * begins a sheet of its own under the same headings.
 */
final class ScoreTableReader {
  /** The columns of a score sheet beside the points. */
  static final Set<Column> OF_FORM =
      Set.copyOf(EnumSet.of(Column.MARK, Column.CRITERION, Column.MAXIMUM, Column.NOTE));

  private final Tools tools;
  private final Block block;
  private final Told unit;
  private final Rubric rubric;
  private final Remarks remarks;
  private final SheetCells sheetCells;
  private final ScoreRows rows;
  private final PointsColumns points;
  private final int[] nextNumbers;
  private final List<ScoreSheet> sheets = new ArrayList<>();
  private final RowAccounts accounts = new RowAccounts();
  private final Map<Actor, Set<Integer>> seen = new EnumMap<>(Actor.class);
  private List<ScoreDraft> drafts;
  private Optional<Actor> variant = Optional.empty();
  private boolean ended;
  private boolean signed;

  /** Whether a second sheet has begun that names no model. */
  private boolean repeated;

  private int firstRow;

  ScoreTableReader(Tools tools, Block block, Told unit) {
    this.tools = tools;
    this.block = block;
    this.unit = unit;
    this.rubric = tools.plan().rubric();
    this.remarks = new Remarks(block.file(), block.sheet().name());
    this.sheetCells = new SheetCells(block.sheet());
    this.rows = new ScoreRows(tools, block.heading());
    this.nextNumbers = nextNumbers(block.body(), rows);
    this.points = PointsFinder.find(tools, block, rows);
    this.drafts =
        points.chosen().stream().map(column -> new ScoreDraft(tools, block, column)).toList();
    this.firstRow = block.heading().lastRow() + 1;
  }

  /** Reads the table; one score sheet for each model. */
  List<ScoreSheet> read() {
    for (RowCells row : block.headRows()) {
      for (Cell cell : row.unclaimed()) {
        stray(row, cell);
      }
      done(row);
    }
    for (RowCells row : block.headingRows()) {
      restIsForm(row);
      done(row);
    }
    for (int i = 0; i < block.body().size(); i++) {
      RowCells row = block.body().get(i);
      Optional<Cell> next = nextModel(i);
      if (next.isPresent()) {
        beginNext(row, next.get());
      } else {
        row(row, i);
      }
      done(row);
    }
    finish();
    return List.copyOf(sheets);
  }

  private void finish() {
    drafts.forEach(draft -> sheets.add(draft.sheet(unit.unit(), firstRow)));
  }

  /** The cell that names a further model, whose criteria begin with 1 again below it. */
  private Optional<Cell> nextModel(int index) {
    RowCells row = block.body().get(index);
    if (seen.isEmpty() || points.chosen().size() > 1 || nextNumbers[index] != 1) {
      return Optional.empty();
    }
    return row.cells().stream()
        .filter(cell -> tools.heads().labelledModel(cell.line()).isPresent())
        .findFirst();
  }

  /** For each row of the body the number of the first criterion from there on, 0 for none. */
  private static int[] nextNumbers(List<RowCells> body, ScoreRows rows) {
    int[] numbers = new int[body.size()];
    int next = 0;
    for (int i = body.size() - 1; i >= 0; i--) {
      next = rows.number(body.get(i)).map(Numbered::number).orElse(next);
      numbers[i] = next;
    }
    return numbers;
  }

  private void beginNext(RowCells row, Cell label) {
    finish();
    String model = tools.heads().labelledModel(label.line()).orElseThrow();
    Place place = Place.ofCell(block.file(), block.sheet().name(), label.column(), label.row());
    drafts =
        points.chosen().stream()
            .map(column -> new ScoreDraft(tools, block, column.of(model, place)))
            .toList();
    seen.clear();
    variant = Optional.empty();
    ended = false;
    signed = false;
    repeated = false;
    firstRow = row.number();
    row.form(label);
    for (Cell cell : row.unclaimed()) {
      stray(row, cell);
    }
  }

  RowAccounts accounts() {
    return accounts;
  }

  List<Finding> findings() {
    return remarks.findings();
  }

  private void row(RowCells row, int index) {
    if (row.cells().stream().allMatch(Cell::isStruckOut)) {
      remarks.struckOutRow(row.cells());
      for (Cell cell : row.unclaimed()) {
        row.reported(cell);
      }
    } else if (repeated) {
      criterionOrOther(row);
    } else if (rows.isTotal(row)) {
      total(row, index);
    } else if (rows.variant(row).isPresent()) {
      variant = rows.variant(row);
      formRow(row);
    } else if (rows.isPart(row)) {
      List<Criterion> criteria = rows.isFirstPart(row) ? rubric.general() : rubric.part2(actor());
      drafts.forEach(draft -> draft.part(row, criteria));
      formRow(row);
    } else {
      criterionOrOther(row);
    }
  }

  /** A total with criteria below it is that of part I alone. */
  private void total(RowCells row, int index) {
    if (nextNumbers[index] <= rubric.general().size()) {
      drafts.forEach(draft -> draft.total(row, rubric.criteria(actor())));
      ended = true;
    }
    formRow(row);
  }

  private void criterionOrOther(RowCells row) {
    Optional<Numbered> number = ended || repeated ? Optional.empty() : rows.number(row);
    if (number.isPresent()) {
      criterion(row, number.get());
    } else if (isClosing(row) || rows.isColumnNumbers(row)) {
      restIsForm(row);
    } else {
      for (Cell cell : row.unclaimed()) {
        strayOrName(row, cell);
      }
    }
  }

  private boolean isClosing(RowCells row) {
    boolean signature = rows.isSignature(row);
    boolean afterTotal = ended && row.cells().size() <= 3 && signed;
    signed |= signature;
    return signature || afterTotal || rows.isScoreNote(row);
  }

  private void criterion(RowCells row, Numbered told) {
    variant = told.variant().or(() -> variant);
    int number = told.number();
    boolean isGeneral = number <= rubric.general().size();
    Actor whose = isGeneral ? Actor.COLLECTIVE : variantAt(number);
    if (!seen.computeIfAbsent(whose, w -> new TreeSet<>()).add(number)) {
      repeated |= number == 1;
      for (Cell cell : row.unclaimed()) {
        stray(row, cell);
      }
      return;
    }
    drafts.forEach(draft -> draft.criterion(row, number, whose));
    if (number == 1) {
      firstRow = row.number();
    }
    claimCriterion(row);
  }

  /** Without a heading for the variant, the first set of 11-15 is the collective's, as printed. */
  private Actor variantAt(int number) {
    if (variant.isPresent()) {
      return variant.get();
    }
    boolean collectiveSeen = seen.getOrDefault(Actor.COLLECTIVE, Set.of()).contains(number);
    return collectiveSeen || seen.containsKey(Actor.INDIVIDUAL)
        ? Actor.INDIVIDUAL
        : Actor.COLLECTIVE;
  }

  /** Whose variant is being read; the two have the same maxima in the plan's rubric. */
  private Actor actor() {
    return variant.orElse(Actor.COLLECTIVE);
  }

  private void claimCriterion(RowCells row) {
    for (Cell cell : row.cells()) {
      if (points.others().containsKey(cell.column())) {
        otherPoints(row, cell);
      } else if (FieldReader.isBroken(cell)) {
        remarks.formulaError(cell);
        row.reported(cell);
      } else if (cell.isStruckOut()) {
        remarks.struckOut(cell);
        row.reported(cell);
      } else if (isRead(row, cell)) {
        noteStruck(cell);
        row.read(cell);
      } else if (isOfForm(cell)) {
        noteStruck(cell);
        row.form(cell);
      } else {
        notOfForm(row, cell);
      }
    }
  }

  /** Of several cells under one heading of points the first is read. */
  private boolean isRead(RowCells row, Cell cell) {
    return drafts.stream()
        .flatMap(draft -> draft.span().stream())
        .anyMatch(span -> row.in(span).filter(cell::equals).isPresent());
  }

  private boolean isOfForm(Cell cell) {
    return cell.column() < rows.leftmost()
        || block.heading().columnAt(cell.column()).filter(OF_FORM::contains).isPresent()
        || FieldReader.isBlank(cell.line());
  }

  private void otherPoints(RowCells row, Cell cell) {
    remarks.otherPoints(cell, points.others().get(cell.column()), points.used());
    row.reported(cell);
  }

  private void noteStruck(Cell cell) {
    if (!cell.struck().isEmpty()) {
      remarks.struckOut(cell);
    }
  }

  private void notOfForm(RowCells row, Cell cell) {
    String heading = block.heading().others().get(cell.column());
    if (heading == null) {
      remarks.stray(cell);
    } else {
      remarks.columnNotOfForm(cell, heading);
    }
    row.reported(cell);
  }

  /** Parts, variants and totals hold a label and numbers. */
  private void formRow(RowCells row) {
    for (Cell cell : row.cells()) {
      if (points.others().containsKey(cell.column())) {
        otherPoints(row, cell);
      } else if (FieldReader.isBroken(cell)) {
        remarks.formulaError(cell);
        row.reported(cell);
      } else if (block.heading().others().containsKey(cell.column())
          && !points.isChosen(cell.column())) {
        notOfForm(row, cell);
      } else {
        row.form(cell);
      }
    }
  }

  /** What is left is the form's, but for a formula that nobody knows the value of. */
  private void restIsForm(RowCells row) {
    for (Cell cell : row.unclaimed()) {
      if (FieldReader.isBroken(cell)) {
        stray(row, cell);
      }
    }
    row.restIsForm();
  }

  /** Between the headings and the criteria stand the names of the columns of points. */
  private void strayOrName(RowCells row, Cell cell) {
    if (points.names().contains(cell)) {
      row.form(cell);
    } else {
      stray(row, cell);
    }
  }

  private void stray(RowCells row, Cell cell) {
    if (cell.isStruckOut()) {
      remarks.struckOut(cell);
    } else if (FieldReader.isBroken(cell)) {
      remarks.formulaError(cell);
    } else if (FieldReader.isBlank(cell.line())) {
      row.form(cell);
      return;
    } else {
      remarks.stray(cell);
    }
    row.reported(cell);
  }

  private void done(RowCells row) {
    sheetCells.note(row, remarks, block.headingRows().contains(row));
    accounts.add(row);
  }
}
