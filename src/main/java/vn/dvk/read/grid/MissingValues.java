package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dvk.read.formula.Formula;
import vn.dvk.read.formula.FormulaBook;
import vn.dvk.read.formula.FormulaSheet;
import vn.dvk.read.formula.Value;
import vn.dvk.read.grid.Cell.Computed;

/**
 * Fills in the values that a workbook does not hold by evaluating their formulas. What cannot be
 * evaluated for certain stays without a value and keeps its formula to be quoted.
 */
final class MissingValues {
  /** Cells of one workbook; where it has more, none is evaluated. */
  private static final int MOST_CELLS = 1_000_000;

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** What a cell holds that a reader sees nothing in, but a formula does. */
  private static final Value UNSEEN = Value.ofText(" ");

  private static final Value EMPTY = Value.ofText("");

  private final List<Sheet> sheets;
  private final List<SheetFormulas> formulas;
  private final NumberText.Epoch epoch;
  private final List<FormulaSheet> scratch = new ArrayList<>();

  private MissingValues(List<Sheet> sheets, List<SheetFormulas> formulas, NumberText.Epoch epoch) {
    this.sheets = sheets;
    this.formulas = formulas;
    this.epoch = epoch;
  }

  /**
   * The same sheets with the values that could be evaluated, or themselves where none is missing.
   *
   * @param formulas of each sheet, those with stored values too
   */
  static List<Sheet> filled(
      List<Sheet> sheets, List<SheetFormulas> formulas, NumberText.Epoch epoch) {
    boolean complete =
        formulas.stream().allMatch(sheet -> sheet.entries().isEmpty())
            || sheets.stream().noneMatch(MissingValues::anyIn);
    return complete ? sheets : new MissingValues(sheets, formulas, epoch).filled();
  }

  private static boolean anyIn(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.kind() == Cell.Kind.NO_VALUE);
  }

  private List<Sheet> filled() {
    FormulaBook book = new FormulaBook();
    sheets.forEach(sheet -> scratch.add(book.addSheet(sheet.name().orElse(""))));
    int count = formulas.stream().mapToInt(sheet -> sheet.entries().size()).sum();
    int cells = sheets.stream().mapToInt(Sheet::cellCount).sum();
    if (count <= SheetFormulas.MOST && cells <= MOST_CELLS) {
      for (int i = 0; i < sheets.size(); i++) {
        fillScratch(scratch.get(i), sheets.get(i), formulas.get(i));
      }
      book.evaluate();
    }
    List<Sheet> filled = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      filled.add(anyIn(sheets.get(i)) ? filled(i) : sheets.get(i));
    }
    return filled;
  }

  private static void fillScratch(FormulaSheet scratch, Sheet sheet, SheetFormulas formulas) {
    formulas.unseenTexts().forEach(place -> scratch.put(place.row(), place.column(), UNSEEN));
    formulas
        .entries()
        .forEach(
            (place, entry) -> {
              scratch.put(place.row(), place.column(), entry.formula().get());
              scratch.put(place.row(), place.column(), EMPTY);
            });
    for (Row row : sheet.rows()) {
      if (row.hidden()) {
        scratch.hideRow(row.number());
      }
      for (Cell cell : row.cells()) {
        if (cell.kind() == Cell.Kind.NO_VALUE) {
          scratch.clear(cell.row(), cell.column());
        } else {
          scratch.put(cell.row(), cell.column(), value(cell));
        }
      }
    }
  }

  private static Value value(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> Value.ofNumber(cell.raw());
      case DATE ->
          DECIMAL.matcher(cell.raw()).matches() ? Value.ofNumber(cell.raw()) : Value.FOREIGN;
      case BOOLEAN -> Value.ofTruth(cell.text() + cell.struck());
      case ERROR -> Value.ofError(cell.raw());
      case TEXT, NO_VALUE -> Value.ofText(cell.raw());
    };
  }

  private Sheet filled(int index) {
    Sheet sheet = sheets.get(index);
    SheetRows rows = new SheetRows();
    for (Row row : sheet.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        filled(cell, index).ifPresent(cells::add);
      }
      rows.add(row.number(), row.hidden(), cells);
    }
    sheet.merges().forEach(rows::merge);
    sheet.hiddenColumns().stream().forEach(column -> rows.hideColumns(column, column));
    return rows.sheet(sheet.name(), sheet.hidden(), sheet.before());
  }

  private Optional<Cell> filled(Cell cell, int index) {
    SheetFormulas.Entry entry =
        formulas.get(index).entries().get(new SheetFormulas.Place(cell.row(), cell.column()));
    if (cell.kind() != Cell.Kind.NO_VALUE || entry == null) {
      return Optional.of(cell);
    }
    Cell filled =
        scratch
            .get(index)
            .value(cell.row(), cell.column())
            .flatMap(value -> cell(cell, entry.style(), value))
            .orElseGet(() -> quoting(cell, entry.formula().get()));
    return SheetDraft.isBlank(filled) ? Optional.empty() : Optional.of(filled);
  }

  /** A cell of a value, blank where a reader sees nothing in that. */
  private Optional<Cell> cell(Cell at, CellStyle style, Value value) {
    int row = at.row();
    int column = at.column();
    return switch (value.type()) {
      case NUMBER ->
          NumberText.decimal(value.text())
              .map(decimal -> NumberText.of(decimal, style.number(), epoch))
              .map(number -> style.number(row, column, number, Computed.EVALUATED));
      case TEXT -> {
        DressedText text = DressedText.of(value.text(), style.dress());
        yield Optional.of(style.text(row, column, text, Computed.EVALUATED));
      }
      case TRUTH -> Optional.of(word(at, style, Cell.Kind.BOOLEAN, value));
      case ERROR -> Optional.of(word(at, style, Cell.Kind.ERROR, value));
      case FOREIGN -> Optional.empty();
    };
  }

  private static Cell word(Cell at, CellStyle style, Cell.Kind kind, Value value) {
    return style.word(at.row(), at.column(), kind, value.text(), Computed.EVALUATED);
  }

  private static Cell quoting(Cell cell, Formula formula) {
    return Cell.ofValue(
        cell.row(), cell.column(), cell.kind(), formula.written(), "", "", cell.computed());
  }
}
