package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** Turns stored cells into read ones, with the strings, styles and calendar of their workbook. */
final class CellValues {
  /** Distinct values kept for sharing: the small numbers and words that fill most sheets. */
  private static final int MAX_POOL = 1 << 16;

  private final SharedStrings strings;
  private final CellStyles styles;
  private final NumberText.Epoch epoch;
  private final Results results;
  private final ReadBudget budget;
  private final Map<String, String> pool = new HashMap<>();
  private boolean missing;

  /** What the workbook says about the results that it stores. */
  enum Results {
    CALCULATED,
    /**
     * Everything is to be calculated when the workbook is opened: programs that cannot calculate
     * store 0 then.
     */
    TO_BE_CALCULATED
  }

  CellValues(
      SharedStrings strings,
      CellStyles styles,
      NumberText.Epoch epoch,
      Results results,
      ReadBudget budget) {
    this.strings = strings;
    this.styles = styles;
    this.epoch = epoch;
    this.results = results;
    this.budget = budget;
  }

  /** Whether a formula without a value has been read. */
  boolean areMissing() {
    return missing;
  }

  /**
   * Reads one cell.
   *
   * @param stored a cell with content
   * @param part where it stands, to name in a fault
   * @return empty where a reader sees nothing in it
   * @throws FileFault BROKEN where its value is none of its type, TOO_LARGE over the budget
   */
  Optional<Cell> cell(StoredCell stored, XmlPart part) throws FileFault {
    CellStyle style = style(stored, part);
    if (stored.lacksValue() || isPending(stored)) {
      missing = true;
      budget.cell();
      return Optional.of(style.noValue(stored.row(), stored.column()));
    }
    return switch (stored.type()) {
      case "s", "str", "inlineStr" -> text(stored, style, part);
      case "", "n", "b", "e", "d" ->
          stored.inline().isEmpty() ? value(stored, style, part) : text(stored, style, part);
      default -> throw broken(stored, part, "cell type " + stored.type());
    };
  }

  /**
   * Reads one cell of a shared text.
   *
   * @param row 1-based
   * @param column 1-based
   * @param style number of its cell format
   * @param string number of its text
   * @param part where it stands, to name in a fault
   * @return empty where a reader sees nothing in it
   * @throws FileFault BROKEN where there is no such format or text, TOO_LARGE over the budget
   */
  Optional<Cell> shared(
      int row, int column, int style, int string, Cell.Computed computed, XmlPart part)
      throws FileFault {
    Optional<CellStyle> format = styles.at(style);
    Optional<DressedText> text =
        format.isEmpty() ? Optional.empty() : strings.at(string, format.get().dress());
    if (text.isEmpty()) {
      String number = Integer.toString(string);
      return cell(
          new StoredCell(row, column, "s", style, computed, Optional.of(number), List.of()), part);
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    budget.cell();
    return Optional.of(format.get().text(row, column, text.get(), computed));
  }

  /** What was read so far, as the bounds count it. */
  ReadBudget.Spent spent() {
    return budget.spent();
  }

  /** Forgets what was read since a moment, for a part that is read again. */
  void restore(ReadBudget.Spent before) {
    budget.restore(before);
  }

  private boolean isPending(StoredCell stored) {
    return results == Results.TO_BE_CALCULATED && stored.isFormula() && stored.isZero();
  }

  private CellStyle style(StoredCell stored, XmlPart part) throws FileFault {
    Optional<CellStyle> style = styles.at(stored.style());
    if (style.isEmpty()) {
      throw broken(stored, part, "style " + stored.style());
    }
    return style.get();
  }

  private Optional<Cell> text(StoredCell stored, CellStyle style, XmlPart part) throws FileFault {
    DressedText text = dressed(stored, style.dress(), part);
    if (text.isBlank()) {
      return Optional.empty();
    }
    budget.cell();
    return Optional.of(style.text(stored.row(), stored.column(), text, stored.computed()));
  }

  private DressedText dressed(StoredCell stored, Dress dress, XmlPart part) throws FileFault {
    if (!stored.inline().isEmpty()) {
      for (TextRun run : stored.inline()) {
        budget.text(run.text().length());
      }
      return DressedText.of(stored.inline(), dress);
    }
    String value = stored.value().orElse("");
    if (!stored.type().equals("s")) {
      budget.text(value.length());
      return DressedText.of(pooled(RichText.unescaped(value)), dress);
    }
    if (value.isBlank()) {
      return DressedText.NONE;
    }
    Optional<DressedText> shared = strings.at(Digits.of(value.strip()), dress);
    if (shared.isEmpty()) {
      throw broken(stored, part, "text number " + value);
    }
    return shared.get();
  }

  private Optional<Cell> value(StoredCell stored, CellStyle style, XmlPart part) throws FileFault {
    String value = stored.value().orElse("").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    budget.cell();
    Optional<Cell> cell =
        switch (stored.type()) {
          case "", "n" -> number(stored, style, value);
          case "b" -> truth(stored, style, value);
          case "e" -> Optional.of(word(stored, style, Cell.Kind.ERROR, pooled(value)));
          default -> isoDate(stored, style, value);
        };
    if (cell.isEmpty()) {
      throw broken(stored, part, "value " + value);
    }
    return cell;
  }

  private Optional<Cell> number(StoredCell stored, CellStyle style, String value) {
    Optional<String> decimal = NumberText.decimal(value);
    if (decimal.isEmpty()) {
      return Optional.empty();
    }
    NumberText number = NumberText.of(pooled(decimal.get()), style.number(), epoch);
    return Optional.of(style.number(stored.row(), stored.column(), number, stored.computed()));
  }

  private static Optional<Cell> truth(StoredCell stored, CellStyle style, String value) {
    return switch (value) {
      case "1", "true" -> Optional.of(word(stored, style, Cell.Kind.BOOLEAN, "TRUE"));
      case "0", "false" -> Optional.of(word(stored, style, Cell.Kind.BOOLEAN, "FALSE"));
      default -> Optional.empty();
    };
  }

  private static Cell word(StoredCell stored, CellStyle style, Cell.Kind kind, String word) {
    return style.word(stored.row(), stored.column(), kind, word, stored.computed());
  }

  private static Optional<Cell> isoDate(StoredCell stored, CellStyle style, String value) {
    return NumberText.ofIsoDate(value)
        .map(date -> style.number(stored.row(), stored.column(), date, stored.computed()));
  }

  private String pooled(String value) {
    if (pool.size() >= MAX_POOL) {
      return pool.getOrDefault(value, value);
    }
    String first = pool.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  private static FileFault broken(StoredCell stored, XmlPart part, String detail) {
    return part.broken("row " + stored.row() + ", column " + stored.column() + ": " + detail);
  }
}
