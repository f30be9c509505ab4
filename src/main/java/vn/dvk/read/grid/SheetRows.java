package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gathers one sheet's rows, merges and hidden columns, and keeps of them what touches content: a
 * sheet formatted to its last row or column costs no more than its filled part.
 */
final class SheetRows {
  private final List<Row> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final BitSet filledRows = new BitSet();
  private final BitSet filledColumns = new BitSet();
  private final List<int[]> hiddenRanges = new ArrayList<>();

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
    filledRows.set(number);
    rows.add(new Row(number, hidden, ordered));
  }

  /** Hides columns, 1-based and inclusive, with or without content. */
  void hideColumns(int first, int last) {
    hiddenRanges.add(new int[] {first, last});
  }

  /** Adds a merged range, of any size and place. */
  void merge(Merge merge) {
    merges.add(merge);
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
    rows.sort(Comparator.comparingInt(Row::number));
    return new Sheet(name, hidden, rows, keptMerges(), hiddenColumns(), before);
  }

  private BitSet hiddenColumns() {
    BitSet hidden = new BitSet();
    for (int[] range : hiddenRanges) {
      hidden.set(range[0], range[1] + 1);
    }
    hidden.and(filledColumns);
    return hidden;
  }

  private List<Merge> keptMerges() {
    return merges.stream()
        .filter(this::touchesContent)
        .map(this::clipped)
        .filter(merge -> !isOneCell(merge))
        .distinct()
        .sorted(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn))
        .toList();
  }

  private boolean touchesContent(Merge merge) {
    int filled = filledRows.nextSetBit(merge.firstRow());
    return filled >= 0 && filled <= merge.lastRow();
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
