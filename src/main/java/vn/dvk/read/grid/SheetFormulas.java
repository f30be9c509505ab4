package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dvk.read.formula.Formula;

/** The formulas of one sheet, kept for the cells whose value the file does not hold. */
final class SheetFormulas {
  /** A cell's place on the sheet. */
  record Place(int row, int column) {}

  /**
   * One formula.
   *
   * @param style how its value is shown
   * @param formula what it says, made out only where it is asked for
   */
  record Entry(CellStyle style, Supplier<Formula> formula) {}

  /** Formulas kept of one workbook; where it has more, none is evaluated. */
  static final int MOST = 100_000;

  private final Map<Place, Entry> entries = new HashMap<>();
  private final List<Place> unseen = new ArrayList<>();

  /** Adds a formula; the first ones beyond the bound tell that there are too many. */
  void add(int row, int column, CellStyle style, Supplier<Formula> formula) {
    if (entries.size() <= MOST) {
      entries.put(new Place(row, column), new Entry(style, formula));
    }
  }

  /** Notes a text that no reader sees, for a cell that holds one is not blank to a formula. */
  void addUnseenText(int row, int column) {
    unseen.add(new Place(row, column));
  }

  Map<Place, Entry> entries() {
    return entries;
  }

  List<Place> unseenTexts() {
    return unseen;
  }
}
