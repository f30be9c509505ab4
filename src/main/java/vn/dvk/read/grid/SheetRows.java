package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers one sheet's rows, merges and hidden columns, and keeps of them what touches content: a
 * sheet formatted to its last row or column costs no more than its filled part.
 */
final class SheetRows {
  private final List<Row> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final BitSet filledRows = new BitSet();
  private final BitSet filledColumns = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private boolean inOrder = true;

  /**
   * Adds a row.
   *
   * @param number 1-based, each once, in any order
   * @param cells its non-blank cells, each column once, in any order
   */
  void add(int number, boolean hidden, Collection<Cell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    List<Cell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparingInt(Cell::column));
    ordered.forEach(cell -> filledColumns.set(cell.column()));
    inOrder &= number >= filledRows.length();
    filledRows.set(number);
    rows.add(new Row(number, hidden, ordered));
  }

  /** Whether a row is shown. */
  enum Visibility {
    SHOWN,
    HIDDEN;

    static Visibility of(boolean hidden) {
      return hidden ? HIDDEN : SHOWN;
    }
  }

  /**
   * Adds a row with content.
   *
   * @param number 1-based, greater than any before
   * @param cells in order of their columns; copied
   */
  void addInOrder(int number, Visibility visibility, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      filledColumns.set(cells.get(i).column());
    }
    filledRows.set(number);
    rows.add(new Row(number, visibility == Visibility.HIDDEN, cells));
  }

  /** Hides columns, 1-based and inclusive, with or without content. */
  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  /**
   * Adds a merged range of any size and place, once all rows are added; one that touches no content
   * is passed over at once, for a sheet formatted to its last row may have a million of them.
   */
  void merge(Merge merge) {
    int filled = filledRows.nextSetBit(merge.firstRow());
    if (filled >= 0 && filled <= merge.lastRow()) {
      merges.add(merge);
    }
  }

  /** How many merged ranges are kept so far. */
  int mergeCount() {
    return merges.size();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The sheet of all that was added.
   *
   * @param before as {@link Sheet#before()}
   */
  Sheet sheet(Optional<String> name, boolean hidden, List<String> before) {
    if (!inOrder) {
      rows.sort(Comparator.comparingInt(Row::number));
    }
    BitSet hiddenFilled = (BitSet) hiddenColumns.clone();
    hiddenFilled.and(filledColumns);
    return new Sheet(name, hidden, rows, keptMerges(), hiddenFilled, before);
  }

  private List<Merge> keptMerges() {
    Set<Merge> kept = new LinkedHashSet<>();
    for (Merge merge : merges) {
      Merge clipped = clipped(merge);
      if (!isOneCell(clipped)) {
        kept.add(clipped);
      }
    }
    List<Merge> ordered = new ArrayList<>(kept);
    ordered.sort(SheetRows::byPlace);
    return ordered;
  }

  private static int byPlace(Merge one, Merge other) {
    return one.firstRow() != other.firstRow()
        ? Integer.compare(one.firstRow(), other.firstRow())
        : Integer.compare(one.firstColumn(), other.firstColumn());
  }

  /** Below the last filled row there is nothing that a merge could give its value to. */
  private Merge clipped(Merge merge) {
    int lastRow = Math.min(merge.lastRow(), filledRows.length() - 1);
    return new Merge(merge.firstRow(), merge.firstColumn(), lastRow, merge.lastColumn());
  }

  private static boolean isOneCell(Merge merge) {
    return merge.firstRow() == merge.lastRow() && merge.firstColumn() == merge.lastColumn();
  }
}
