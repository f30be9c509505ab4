package vn.dvk.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** A Phụ lục 1 as typed, before any file format. */
final class FormSheet {
  static final int COLUMNS = 9;

  private final int clerk;
  private final List<TypedRow> rows = new ArrayList<>();
  private final List<Merged> merges = new ArrayList<>();

  /**
   * Begins a form.
   *
   * @param clerk who types it: every clerk's program has other styles
   */
  FormSheet(int clerk) {
    this.clerk = clerk;
  }

  int clerk() {
    return clerk;
  }

  List<TypedRow> rows() {
    return rows;
  }

  List<Merged> merges() {
    return merges;
  }

  /** The merged range that covers a cell, null where none does. */
  Merged mergeAt(int row, int column) {
    for (Merged merge : merges) {
      if (merge.covers(row, column)) {
        return merge;
      }
    }
    return null;
  }

  int lastRow() {
    return rows.get(rows.size() - 1).number();
  }

  /** Adds a row; it must stand below the ones before. */
  void add(TypedRow row) {
    rows.add(row);
  }

  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merges.add(new Merged(firstRow, firstColumn, lastRow, lastColumn));
  }
}
