package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Place;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.LegacyEncoding;

/**
 * Gathers what reading a form found worth telling, and tells it in few findings: a column with its
 * range, a block of stray rows with its corners.
 */
final class Remarks {
  private static final int LONGEST_QUOTE = 120;

  private final String file;
  private final Optional<String> sheet;
  private final SortedMap<Integer, List<Cell>> columns = new TreeMap<>();
  private final SortedMap<Integer, String> columnHeadings = new TreeMap<>();
  private final SortedMap<Integer, List<Cell>> otherPoints = new TreeMap<>();
  private final SortedMap<Integer, OtherPoints> otherPointsHeadings = new TreeMap<>();
  private final List<Cell> stray = new ArrayList<>();
  private final List<Cell> struckOut = new ArrayList<>();
  private final List<List<Cell>> struckRows = new ArrayList<>();
  private final List<Cell> hiddenRows = new ArrayList<>();
  private final SortedMap<Integer, List<Cell>> hiddenColumns = new TreeMap<>();
  private final List<Finding> single = new ArrayList<>();
  private final Map<LegacyEncoding, List<Cell>> decoded = new EnumMap<>(LegacyEncoding.class);

  /** A column of points that does not count, and the one that counts in its place. */
  private record OtherPoints(String heading, Optional<String> used) {}

  Remarks(String file, Optional<String> sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /** A cell of a column that is not the form's. */
  void columnNotOfForm(Cell cell, String heading) {
    columns.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
    columnHeadings.put(cell.column(), heading);
  }

  /**
   * A cell of a column of points that does not count.
   *
   * @param used the heading of the one that counts, empty where none can be told
   */
  void otherPoints(Cell cell, String heading, Optional<String> used) {
    otherPoints.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
    otherPointsHeadings.put(cell.column(), new OtherPoints(heading, used));
  }

  /** A cell that is nothing known. */
  void stray(Cell cell) {
    stray.add(cell);
  }

  /** A cell with struck-out text in a row that counts. */
  void struckOut(Cell cell) {
    struckOut.add(cell);
  }

  /** A row that is struck out whole and does not count. */
  void struckOutRow(List<Cell> cells) {
    struckRows.add(List.copyOf(cells));
  }

  /** A cell of a hidden row. */
  void hiddenRow(Cell cell) {
    hiddenRows.add(cell);
  }

  /** A cell of a hidden column. */
  void hiddenColumn(Cell cell) {
    hiddenColumns.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
  }

  /** A cell that was decoded. */
  void decoded(Cell cell) {
    if (cell.decodedFrom().isPresent()) {
      decoded.computeIfAbsent(cell.decodedFrom().get(), from -> new ArrayList<>()).add(cell);
    }
  }

  /** A field's cell that holds an error value, or a formula without a result. */
  void formulaError(Cell cell) {
    Finding finding =
        Finding.of(Code.FORMULA_ERROR, Place.ofCell(file, sheet, cell.column(), cell.row()));
    single.add(
        cell.kind() == Cell.Kind.NO_VALUE
            ? finding.worded("no_value").quoting(quote(cell.raw()))
            : finding.quoting(cell.text()));
  }

  /** The findings, in order of the rows they begin at within each kind. */
  List<Finding> findings() {
    return isEmpty() ? List.of() : told();
  }

  private boolean isEmpty() {
    return single.isEmpty()
        && columns.isEmpty()
        && otherPoints.isEmpty()
        && stray.isEmpty()
        && hiddenRows.isEmpty()
        && hiddenColumns.isEmpty()
        && struckRows.isEmpty()
        && struckOut.isEmpty()
        && decoded.isEmpty();
  }

  private List<Finding> told() {
    return Stream.of(
            single.stream(),
            columns.entrySet().stream()
                .map(
                    column ->
                        unrecognized(column.getValue(), Ranges.around(column.getValue()))
                            .worded("column")
                            .with("heading", columnHeadings.get(column.getKey()))),
            otherPoints.entrySet().stream()
                .map(column -> otherPoints(column.getKey(), column.getValue())),
            blocks().stream().map(block -> unrecognized(block, Ranges.around(block))),
            hidden(),
            struck(),
            decoded.entrySet().stream().map(this::legacy))
        .flatMap(findings -> findings)
        .toList();
  }

  private Finding otherPoints(int column, List<Cell> cells) {
    OtherPoints points = otherPointsHeadings.get(column);
    Finding finding = unrecognized(cells, Ranges.around(cells)).with("heading", points.heading());
    return points.used().isPresent()
        ? finding.worded("points").with("used", points.used().get())
        : finding.worded("points_unclear");
  }

  private Finding unrecognized(List<Cell> cells, String range) {
    return Finding.of(Code.UNRECOGNIZED_CONTENT, Place.ofCells(file, sheet, range))
        .quoting(quote(cells))
        .with("count", cells.size());
  }

  /** Stray cells in neighbouring rows are one block. */
  private List<List<Cell>> blocks() {
    List<List<Cell>> blocks = new ArrayList<>();
    int lastRow = Integer.MIN_VALUE;
    for (Cell cell : stray) {
      if (cell.row() > lastRow + 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(cell);
      lastRow = cell.row();
    }
    return blocks;
  }

  private Stream<Finding> hidden() {
    Stream<Finding> rows =
        hiddenRows.isEmpty()
            ? Stream.empty()
            : Stream.of(hidden("row", Ranges.across(hiddenRows), hiddenRows));
    return Stream.concat(
        rows,
        hiddenColumns.values().stream().map(cells -> hidden("column", Ranges.down(cells), cells)));
  }

  private Finding hidden(String wording, String range, List<Cell> cells) {
    return Finding.of(Code.HIDDEN_CONTENT, Place.ofCells(file, sheet, range))
        .worded(wording)
        .quoting(quote(cells))
        .with("what", range)
        .with("count", cells.size());
  }

  private Stream<Finding> struck() {
    Stream<Finding> rows =
        neighbours(struckRows).stream()
            .map(cells -> struck(cells, Ranges.around(cells)).worded("row"));
    Stream<Finding> cells =
        struckOut.stream().map(cell -> struck(List.of(cell), Ranges.around(List.of(cell))));
    return Stream.concat(rows, cells);
  }

  /** Rows right below one another that are struck out are one block. */
  private static List<List<Cell>> neighbours(List<List<Cell>> rows) {
    List<List<Cell>> blocks = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (List<Cell> row : rows) {
      if (row.get(0).row() > last + 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).addAll(row);
      last = row.get(0).row();
    }
    return blocks;
  }

  private Finding struck(List<Cell> cells, String range) {
    String text = String.join(" | ", cells.stream().map(Cell::struck).toList());
    return Finding.of(Code.STRUCK_OUT_CONTENT, Place.ofCells(file, sheet, range))
        .quoting(quote(text))
        .with("count", cells.size());
  }

  private Finding legacy(Map.Entry<LegacyEncoding, List<Cell>> entry) {
    return Finding.of(
            Code.LEGACY_ENCODING, Place.ofCells(file, sheet, Ranges.down(entry.getValue())))
        .quoting(quote(entry.getValue().get(0).raw()))
        .with("encoding", entry.getKey().name())
        .with("text", quote(entry.getValue().get(0).line()))
        .with("count", entry.getValue().size());
  }

  private static String quote(List<Cell> cells) {
    return quote(String.join(" | ", cells.stream().map(Remarks::shown).limit(8).toList()));
  }

  private static String shown(Cell cell) {
    if (cell.kind() == Cell.Kind.NO_VALUE) {
      return cell.raw();
    }
    return cell.text().isEmpty() ? cell.struck() : cell.line();
  }

  private static String quote(String text) {
    String line = vn.dvk.text.CleanText.of(text);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
