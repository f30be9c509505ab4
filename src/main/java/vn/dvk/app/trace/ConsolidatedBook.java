package vn.dvk.app.trace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.domain.Form;
import vn.dvk.domain.Source;
import vn.dvk.domain.Spot;
import vn.dvk.read.file.FileBytes;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.file.FileSniffer;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Row;
import vn.dvk.read.grid.Sheet;
import vn.dvk.read.grid.SheetFormula;
import vn.dvk.read.grid.SheetLinks;
import vn.dvk.text.Fold;
import vn.dvk.write.book.BookLayout;
import vn.dvk.write.book.DataColumn;
import vn.dvk.write.book.ScoreColumn;

/** A consolidated workbook of dvk as it is now, staff's changes in it. */
public final class ConsolidatedBook {
  private static final int HEADING_ROW = 1;

  private final Path path;
  private final Optional<byte[]> xlsx;
  private final List<Sheet> sheets;
  private final Map<String, PlacedCells> cells = new LinkedHashMap<>();
  private final SortedMap<Integer, DataColumn> dataColumns = new TreeMap<>();
  private final List<DataRow> models = new ArrayList<>();
  private final Map<Form, Map<Integer, DataRow>> modelsByRow =
      Map.of(Form.PL1, new HashMap<>(), Form.PL4, new HashMap<>());
  private final List<ScoreRow> scores = new ArrayList<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private int criteria;

  private ConsolidatedBook(Path path, Optional<byte[]> xlsx, List<Sheet> sheets) {
    this.path = path;
    this.xlsx = xlsx;
    this.sheets = sheets;
    sheets.forEach(sheet -> cells.put(sheet.name().orElse(""), new PlacedCells(sheet)));
  }

  /**
   * Opens a workbook.
   *
   * @param path a file that exists
   * @throws TraceFault UNREADABLE, or NOT_CONSOLIDATED where it is none of dvk's
   */
  public static ConsolidatedBook open(Path path) throws TraceFault {
    try {
      byte[] content = FileBytes.read(path);
      FileKind kind = FileSniffer.kindOf(content, path.getFileName().toString());
      if (kind == FileKind.ZIP || kind == FileKind.OTHER) {
        throw new TraceFault(TraceFault.Reason.NOT_CONSOLIDATED, path.toString());
      }
      Optional<byte[]> xlsx = Optional.of(content).filter(bytes -> kind == FileKind.XLSX);
      ConsolidatedBook book = new ConsolidatedBook(path, xlsx, Grids.read(kind, content));
      book.readModels();
      book.readScores();
      book.readLinks();
      return book;
    } catch (FileFault fault) {
      throw new TraceFault(
          TraceFault.Reason.UNREADABLE, path.toString(), String.valueOf(fault.getMessage()));
    }
  }

  Path path() {
    return path;
  }

  /** The names of its sheets in order. */
  List<String> sheetNames() {
    return List.copyOf(cells.keySet());
  }

  /** The name of the sheet that is meant; small differences in writing don't matter. */
  Optional<String> sheetNamed(String name) {
    if (cells.containsKey(name)) {
      return Optional.of(name);
    }
    List<String> alike =
        cells.keySet().stream().filter(one -> Fold.of(one).equals(Fold.of(name))).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** The text of a cell, empty where it is blank. */
  String text(String sheet, int column, int row) {
    return cells.containsKey(sheet) ? cells.get(sheet).text(column, row) : "";
  }

  /** The formula behind a cell, where the workbook's format tells it. */
  Optional<String> formula(String sheet, Spot spot) {
    try {
      return xlsx.isEmpty() ? Optional.empty() : SheetFormula.at(xlsx.get(), sheet, spot);
    } catch (FileFault fault) {
      throw new IllegalStateException("the workbook was read before", fault);
    }
  }

  /** The models of the sheet Dữ liệu in its order. */
  List<DataRow> models() {
    return models;
  }

  /** The rows of the sheet Chấm điểm in its order. */
  List<ScoreRow> scores() {
    return scores;
  }

  /** What a column of the sheet Dữ liệu is. */
  Optional<DataColumn> dataColumn(int column) {
    return Optional.ofNullable(dataColumns.get(column));
  }

  /** Where a column stands on the sheet Dữ liệu; it has every column. */
  int columnOf(DataColumn column) {
    return dataColumns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** How many criteria the sheet Chấm điểm has columns for. */
  int criteria() {
    return criteria;
  }

  /** What the links to submitted files lead to, as they are written, by the files' names. */
  Map<String, String> links() {
    return links;
  }

  /** The model that a row of a consolidated form shows. */
  Optional<DataRow> modelAt(Form form, int row) {
    return Optional.ofNullable(modelsByRow.get(form).get(row))
        .map(model -> named(model, form, row));
  }

  /** Where rows were sorted or pasted over, the name tells the model, if only one has it. */
  private DataRow named(DataRow tied, Form form, int row) {
    String name = text(BookLayout.sheetOf(form), BookLayout.NAME_COLUMN, row);
    if (name.equals(tied.name())) {
      return tied;
    }
    List<DataRow> others =
        models.stream().filter(one -> one.form() == form && one.name().equals(name)).toList();
    return others.size() == 1 ? others.get(0) : tied;
  }

  private void readModels() throws TraceFault {
    Sheet sheet = sheet(BookLayout.DATA);
    PlacedCells data = cells.get(BookLayout.DATA);
    for (Row row : sheet.rows()) {
      if (row.number() == HEADING_ROW) {
        row.cells().forEach(this::readHeading);
      }
    }
    if (dataColumns.size() < DataColumn.values().length) {
      throw new TraceFault(TraceFault.Reason.NOT_CONSOLIDATED, path.toString());
    }
    for (Row row : sheet.rows()) {
      if (row.number() > HEADING_ROW) {
        SortedMap<DataColumn, String> texts = new TreeMap<>();
        dataColumns.forEach(
            (column, what) -> {
              String text = data.text(column, row.number());
              if (!text.isEmpty()) {
                texts.put(what, text);
              }
            });
        DataRow.of(row.number(), texts).ifPresent(this::add);
      }
    }
  }

  private void add(DataRow model) {
    models.add(model);
    model.formRow().ifPresent(row -> modelsByRow.get(model.form()).putIfAbsent(row, model));
  }

  private void readHeading(Cell cell) {
    DataColumn.headed(cell.line()).ifPresent(column -> dataColumns.put(cell.column(), column));
  }

  private void readScores() throws TraceFault {
    Sheet sheet = sheet(BookLayout.SCORES);
    for (Row row : sheet.rows()) {
      if (row.number() == ScoreColumn.HEADING_ROW) {
        row.cells().stream()
            .filter(cell -> cell.line().equals(ScoreColumn.TOTAL.heading()))
            .forEach(cell -> criteria = cell.column() - ScoreColumn.TOTAL.column(0));
      } else if (row.number() >= ScoreColumn.FIRST_ROW) {
        readScore(row.number());
      }
    }
  }

  private void readScore(int row) {
    String file = score(ScoreColumn.FILE, row);
    Optional<String> sheet = Optional.of(score(ScoreColumn.SHEET, row)).filter(s -> !s.isEmpty());
    DataRow.number(score(ScoreColumn.ROW, row))
        .ifPresent(
            first ->
                scores.add(
                    new ScoreRow(
                        row,
                        score(ScoreColumn.UNIT, row),
                        score(ScoreColumn.MODEL, row),
                        score(ScoreColumn.VARIANT, row),
                        new Source(file, sheet, first),
                        score(ScoreColumn.POINTS, row))));
  }

  private String score(ScoreColumn column, int row) {
    return text(BookLayout.SCORES, column.column(criteria), row);
  }

  private void readLinks() throws FileFault {
    if (xlsx.isEmpty()) {
      return;
    }
    byte[] content = xlsx.get();
    int file = columnOf(DataColumn.FILE);
    Map<Spot, String> ofModels = SheetLinks.of(content, BookLayout.DATA);
    models.forEach(model -> link(model.source().file(), ofModels, new Spot(file, model.row())));
    int scoreFile = ScoreColumn.FILE.column(criteria);
    Map<Spot, String> ofScores = SheetLinks.of(content, BookLayout.SCORES);
    scores.forEach(
        score -> link(score.source().file(), ofScores, new Spot(scoreFile, score.row())));
  }

  private void link(String file, Map<Spot, String> targets, Spot spot) {
    String target = targets.get(spot);
    if (target != null) {
      links.putIfAbsent(file, target);
    }
  }

  private Sheet sheet(String name) throws TraceFault {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(() -> new TraceFault(TraceFault.Reason.NOT_CONSOLIDATED, path.toString()));
  }
}
