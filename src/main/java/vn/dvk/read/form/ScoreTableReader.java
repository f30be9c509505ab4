package vn.dvk.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.form.UnitTeller.Told;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Reads the rows of one score sheet: criteria by their numbers, the variants by their headings. */
final class ScoreTableReader {
  private static final Pattern LEADING_NUMBER = Pattern.compile("^\\(?(\\d{1,2})\\s*[.):/]");

  private final Tools tools;
  private final Block block;
  private final Told unit;
  private final Rubric rubric;
  private final Remarks remarks;
  private final SheetCells sheetCells;
  private final Map<Integer, ScoreCell> general = new TreeMap<>();
  private final Map<Actor, Map<Integer, ScoreCell>> part2 = new EnumMap<>(Actor.class);
  private final List<ScoreCell> parts = new ArrayList<>();
  private Optional<ScoreCell> total = Optional.empty();
  private Optional<Actor> variant = Optional.empty();
  private boolean ended;
  private int firstRow;
  private final RowAccounts accounts = new RowAccounts();

  ScoreTableReader(Tools tools, Block block, Told unit) {
    this.tools = tools;
    this.block = block;
    this.unit = unit;
    this.rubric = tools.plan().rubric();
    this.remarks = new Remarks(block.file(), block.sheet().name());
    this.sheetCells = new SheetCells(block.sheet());
    this.firstRow = block.heading().lastRow() + 1;
  }

  ScoreSheet read() {
    for (RowCells row : block.headRows()) {
      row.forEachUnclaimed(cell -> stray(row, cell));
      done(row);
    }
    for (RowCells row : block.headingRows()) {
      restIsForm(row);
      done(row);
    }
    for (RowCells row : block.body()) {
      row(row);
      done(row);
    }
    return new ScoreSheet(
        unit.unit(),
        block.head().model(),
        block.head().modelPlace(),
        cells(rubric.general(), general),
        variantCells(Actor.COLLECTIVE),
        variantCells(Actor.INDIVIDUAL),
        total,
        parts,
        new Source(block.file(), block.sheet().name(), firstRow));
  }

  RowAccounts accounts() {
    return accounts;
  }

  List<Finding> findings() {
    return remarks.findings();
  }

  private void row(RowCells row) {
    String text = text(row);
    String folded = Fold.of(text);
    if (row.cells().stream().allMatch(Cell::isStruckOut)) {
      remarks.struckOutRow(row.cells());
      row.forEachUnclaimed(row::reported);
    } else if (isTotal(folded)) {
      total = points(row, Optional.of(sum(rubric.general()).add(sum(rubric.part2(actor())))));
      ended = true;
      formRow(row);
    } else if (variantOf(row, folded).isPresent()) {
      variant = variantOf(row, folded);
      formRow(row);
    } else if (isPart(row)) {
      points(row, Optional.of(partMaximum(row)))
          .filter(cell -> !cell.isBlank())
          .ifPresent(parts::add);
      formRow(row);
    } else {
      criterionOrOther(row, folded);
    }
  }

  private void criterionOrOther(RowCells row, String folded) {
    Optional<Integer> number = ended ? Optional.empty() : number(row, folded);
    if (number.isPresent()) {
      criterion(row, number.get());
    } else if (isClosing(row, folded) || isColumnNumbers(row)) {
      restIsForm(row);
    } else {
      row.forEachUnclaimed(cell -> stray(row, cell));
    }
  }

  private boolean isColumnNumbers(RowCells row) {
    return row.cells().stream().allMatch(cell -> cell.line().matches("\\(?\\d{1,2}\\)?|[A-Z]"));
  }

  private void criterion(RowCells row, int number) {
    Optional<ScoreCell> points = points(row, maximum(number));
    ScoreCell cell = points.orElseGet(() -> blank(row));
    if (number <= rubric.general().size()) {
      general.putIfAbsent(number, cell);
    } else {
      part2.computeIfAbsent(variantAt(number), v -> new TreeMap<>()).putIfAbsent(number, cell);
    }
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
    Map<Integer, ScoreCell> first = part2.getOrDefault(Actor.COLLECTIVE, Map.of());
    return first.containsKey(number) || part2.containsKey(Actor.INDIVIDUAL)
        ? Actor.INDIVIDUAL
        : Actor.COLLECTIVE;
  }

  private void claimCriterion(RowCells row) {
    for (Cell cell : row.cells()) {
      Optional<Column> column = block.heading().columnAt(cell.column());
      if (FieldReader.isBroken(cell)) {
        remarks.formulaError(cell);
        row.reported(cell);
      } else if (cell.isStruckOut()) {
        remarks.struckOut(cell);
        row.reported(cell);
      } else if (column.filter(c -> c == Column.POINTS).isPresent()) {
        noteStruck(cell);
        row.read(cell);
      } else if (column.isPresent() || cell.column() < leftmost()) {
        noteStruck(cell);
        row.form(cell);
      } else {
        notOfForm(row, cell);
      }
    }
  }

  private void noteStruck(Cell cell) {
    if (!cell.struck().isEmpty()) {
      remarks.struckOut(cell);
    }
  }

  private int leftmost() {
    return block.heading().at(Column.CRITERION).map(Span::first).orElse(1);
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

  private void formRow(RowCells row) {
    for (Cell cell : row.cells()) {
      if (FieldReader.isBroken(cell)) {
        remarks.formulaError(cell);
        row.reported(cell);
      } else {
        row.form(cell);
      }
    }
  }

  /** What is left is the form's, but for a formula that nobody knows the value of. */
  private void restIsForm(RowCells row) {
    row.forEachUnclaimed(
        cell -> {
          if (FieldReader.isBroken(cell)) {
            stray(row, cell);
          }
        });
    row.restIsForm();
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

  private String text(RowCells row) {
    Optional<Span> span = block.heading().at(Column.CRITERION);
    return span.flatMap(row::in)
        .map(Cell::line)
        .filter(line -> !line.isEmpty())
        .orElseGet(
            () ->
                row.cells().stream()
                    .map(Cell::line)
                    .filter(line -> line.length() > 4)
                    .findFirst()
                    .orElse(""));
  }

  private boolean isTotal(String folded) {
    String bare = folded.replaceAll("( \\d+| diem)+$", "");
    return tools.words().totals.contains(folded)
        || tools.words().totals.contains(bare)
        || folded.startsWith("tong cong");
  }

  private Optional<Actor> variantOf(RowCells row, String folded) {
    if (number(row, folded).isPresent() && mark(row).filter(m -> m.depth() == 1).isPresent()) {
      return Optional.empty();
    }
    for (Map.Entry<Actor, List<String>> entry : tools.words().variants.entrySet()) {
      boolean other = isOther(entry.getKey(), folded);
      if (folded.length() < 90 && Vocabulary.hasAny(folded, entry.getValue()) && !other) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private boolean isOther(Actor actor, String folded) {
    return tools.words().variants.entrySet().stream()
        .filter(entry -> entry.getKey() != actor)
        .anyMatch(entry -> Vocabulary.hasAny(folded, entry.getValue()));
  }

  private boolean isPart(RowCells row) {
    return mark(row).filter(m -> m.kind() == RowMark.Kind.ROMAN).isPresent();
  }

  private boolean isClosing(RowCells row, String folded) {
    boolean signature =
        row.cells().stream()
            .map(cell -> Fold.of(cell.text().split("\n")[0]))
            .anyMatch(
                line ->
                    Vocabulary.startsWithAny(line, tools.words().signatures)
                        || Vocabulary.startsWithAny(line, tools.words().notes)
                        || line.startsWith("ngay ")
                        || line.matches(".*ngay.*thang.*nam.*"));
    boolean afterTotal = ended && row.cells().size() <= 3 && signatureSeen;
    signatureSeen |= signature;
    return signature || afterTotal || Vocabulary.hasAny(folded, tools.words().scoreNotes);
  }

  private boolean signatureSeen;

  private Optional<RowMark> mark(RowCells row) {
    Span span = block.heading().at(Column.MARK).orElse(new Span(1, Math.max(1, leftmost() - 1)));
    return row.in(span)
        .flatMap(cell -> RowMark.ofCell(cell.line()))
        .or(() -> RowMark.before(text(row)));
  }

  /** The criterion's number: in the mark's column, before the text, or told by its wording. */
  private Optional<Integer> number(RowCells row, String folded) {
    Optional<Integer> marked =
        mark(row)
            .filter(mark -> mark.kind() == RowMark.Kind.NUMBER && mark.depth() == 1)
            .map(mark -> Integer.parseInt(mark.text().replaceAll("\\D", "")))
            .filter(this::isCriterion);
    if (marked.isPresent()) {
      return marked;
    }
    Matcher leading = LEADING_NUMBER.matcher(text(row));
    if (leading.find() && isCriterion(Integer.parseInt(leading.group(1)))) {
      return Optional.of(Integer.parseInt(leading.group(1)));
    }
    return worded(folded);
  }

  private boolean isCriterion(int number) {
    return number >= 1 && number <= rubric.size();
  }

  private Optional<Integer> worded(String folded) {
    if (folded.length() < 25) {
      return Optional.empty();
    }
    return rubric.general().stream()
        .filter(criterion -> sameStart(criterion, folded))
        .map(Criterion::number)
        .findFirst()
        .or(() -> wordedPart2(folded));
  }

  private Optional<Integer> wordedPart2(String folded) {
    for (Actor actor : Actor.values()) {
      for (Criterion criterion : rubric.part2(actor)) {
        if (sameStart(criterion, folded)) {
          variant = Optional.of(actor);
          return Optional.of(criterion.number());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameStart(Criterion criterion, String folded) {
    String wording = Fold.of(criterion.text());
    int length = Math.min(40, Math.min(wording.length(), folded.length()));
    return wording.substring(0, length).equals(folded.substring(0, length));
  }

  private Optional<ScoreCell> points(RowCells row, Optional<BigDecimal> maximum) {
    return block.heading().at(Column.POINTS).flatMap(row::in).map(cell -> scoreCell(cell, maximum));
  }

  private ScoreCell scoreCell(Cell cell, Optional<BigDecimal> maximum) {
    Place place = Place.ofCell(block.file(), block.sheet().name(), cell.column(), cell.row());
    String written = FieldReader.isBlank(cell.line()) ? "" : cell.line();
    return new ScoreCell(written, tools.scores().of(cell, maximum), place);
  }

  private Optional<BigDecimal> maximum(int number) {
    return rubric.criteria(actor()).stream()
        .filter(criterion -> criterion.number() == number)
        .map(Criterion::maximum)
        .findFirst();
  }

  private BigDecimal partMaximum(RowCells row) {
    boolean first = mark(row).filter(mark -> mark.text().matches("\\(?I\\W?")).isPresent();
    return sum(first ? rubric.general() : rubric.part2(actor()));
  }

  /** Whose variant is being read; the two have the same maxima in the plan's rubric. */
  private Actor actor() {
    return variant.orElse(Actor.COLLECTIVE);
  }

  private static BigDecimal sum(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private ScoreCell blank(RowCells row) {
    int column = block.heading().at(Column.POINTS).map(Span::first).orElse(leftmost());
    return new ScoreCell(
        "",
        Optional.empty(),
        Place.ofCell(block.file(), block.sheet().name(), column, row.number()));
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
