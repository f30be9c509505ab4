package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The headings of one table. */
final class Heading {
  private static final List<Column> COLUMNS = List.of(Column.values());

  private final int firstRow;
  private final int lastRow;
  private final Map<Column, Span> columns;
  private final SortedMap<Integer, String> others;
  private final SortedMap<Integer, String> texts;
  private final int score;
  private final List<Optional<Column>> byNumber;

  /** Where each column stands, in the columns' order. */
  private final List<Optional<Span>> spans;

  /**
   * The headings of one table.
   *
   * @param firstRow the first row of the headings
   * @param lastRow the last row of the headings
   * @param columns where each column stands
   * @param others columns with a heading that is not the form's, by column
   * @param texts what stands over each column, headings above each other joined
   * @param score how many of a form's columns it names
   */
  Heading(
      int firstRow,
      int lastRow,
      Map<Column, Span> columns,
      SortedMap<Integer, String> others,
      SortedMap<Integer, String> texts,
      int score) {
    this.firstRow = firstRow;
    this.lastRow = lastRow;
    this.columns = columns;
    this.others = others;
    this.texts = texts;
    this.score = score;
    this.byNumber = byNumber(columns);
    this.spans = spans(columns);
  }

  private static List<Optional<Span>> spans(Map<Column, Span> columns) {
    List<Optional<Span>> spans = new ArrayList<>();
    for (Column column : COLUMNS) {
      spans.add(Optional.ofNullable(columns.get(column)));
    }
    return spans;
  }

  /** Where columns lie over each other, which they never should, the first of the form counts. */
  private static List<Optional<Column>> byNumber(Map<Column, Span> columns) {
    int last = 0;
    for (Span span : columns.values()) {
      last = Math.max(last, span.last());
    }
    List<Optional<Column>> byNumber =
        new ArrayList<>(Collections.nCopies(last + 1, Optional.empty()));
    for (Map.Entry<Column, Span> entry : columns.entrySet()) {
      for (int i = entry.getValue().first(); i <= entry.getValue().last(); i++) {
        if (byNumber.get(i).isEmpty()) {
          byNumber.set(i, Optional.of(entry.getKey()));
        }
      }
    }
    return byNumber;
  }

  /** The first row of the headings. */
  int firstRow() {
    return firstRow;
  }

  /** The last row of the headings. */
  int lastRow() {
    return lastRow;
  }

  /** The columns whose heading is not the form's. */
  SortedMap<Integer, String> others() {
    return others;
  }

  /** What stands over each column, headings above each other joined. */
  SortedMap<Integer, String> texts() {
    return texts;
  }

  /** How many of a form's columns it names. */
  int score() {
    return score;
  }

  /**
   * The columns that one heading covers.
   *
   * @param first 1-based
   * @param last 1-based, {@code first} or more
   */
  record Span(int first, int last) {
    boolean covers(int column) {
      return column >= first && column <= last;
    }
  }

  Optional<Span> at(Column column) {
    return spans.get(column.ordinal());
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** Whether a cell of this 1-based column stands under a heading. */
  boolean isUnder(Column column, int cell) {
    Span span = columns.get(column);
    return span != null && span.covers(cell);
  }

  /** Which column a cell of this 1-based column belongs to. */
  Optional<Column> columnAt(int column) {
    return column < byNumber.size() ? byNumber.get(column) : Optional.empty();
  }

  boolean isOfScores() {
    return has(Column.CRITERION) && !has(Column.SECTOR) && !has(Column.LEAD);
  }

  /** Whether another table's headings name the same columns at the same places. */
  boolean sameColumns(Heading other) {
    return columns.equals(other.columns);
  }
}
