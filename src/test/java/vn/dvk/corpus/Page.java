package vn.dvk.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.domain.CellName;
import vn.dvk.read.grid.Merge;

/** A sheet before any format: inks by row and column, 1-based. */
final class Page {
  final String name;
  final SortedMap<Integer, SortedMap<Integer, Ink>> rows = new TreeMap<>();
  final List<Merge> merges = new ArrayList<>();
  final SortedSet<Integer> hiddenRows = new TreeSet<>();
  final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  boolean hidden;
  int styledRowsBelow;

  Page(String name) {
    this.name = name;
  }

  void put(int row, int column, Ink ink) {
    if (!ink.text().isEmpty()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, ink);
    }
  }

  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  int lastRow() {
    return rows.isEmpty() ? 0 : rows.lastKey();
  }

  int lastColumn() {
    return rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
  }

  /** The same page, its plain texts in another dress. */
  Page in(Ink.Dress dress) {
    Page other = new Page(name);
    rows.forEach(
        (row, inks) ->
            inks.forEach(
                (column, ink) -> {
                  boolean plain = ink.dress() == Ink.Dress.TEXT;
                  other.put(row, column, plain ? ink.in(dress) : ink);
                }));
    other.merges.addAll(merges);
    other.hiddenRows.addAll(hiddenRows);
    other.hiddenColumns.addAll(hiddenColumns);
    other.hidden = hidden;
    other.styledRowsBelow = styledRowsBelow;
    return other;
  }

  /** How many cells are not blank. */
  int cellCount() {
    return rows.values().stream().mapToInt(SortedMap::size).sum();
  }

  /** The range of a row's filled cells. */
  String rowRange(int row) {
    return range(rows.get(row).firstKey(), row, rows.get(row).lastKey(), row);
  }

  /** The ranges of a column's filled cells outside some rows. */
  String columnRanges(int column, SortedSet<Integer> without) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int row : rows.keySet()) {
      if (!rows.get(row).containsKey(column) || without.contains(row)) {
        continue;
      }
      if (first > 0 && row > last + 1) {
        ranges.add(range(column, first, column, last));
        first = 0;
      }
      first = first == 0 ? row : first;
      last = row;
    }
    if (first > 0) {
      ranges.add(range(column, first, column, last));
    }
    return String.join(", ", ranges);
  }

  static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    String first = CellName.of(firstColumn, firstRow);
    String last = CellName.of(lastColumn, lastRow);
    return first.equals(last) ? first : first + ":" + last;
  }
}
