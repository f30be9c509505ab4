package vn.dvk.read.form;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The headings of one table.
 *
 * @param firstRow the first row of the headings
 * @param lastRow the last row of the headings
 * @param columns where each column stands
 * @param others columns with a heading that is not the form's, by column
 * @param score how many of a form's columns it names
 */
record Heading(
    int firstRow,
    int lastRow,
    Map<Column, Span> columns,
    SortedMap<Integer, String> others,
    int score) {

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
    return Optional.ofNullable(columns.get(column));
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** Whether a cell of this 1-based column stands under a heading. */
  boolean isUnder(Column column, int cell) {
    return at(column).filter(span -> span.covers(cell)).isPresent();
  }

  /** Which column a cell of this 1-based column belongs to. */
  Optional<Column> columnAt(int column) {
    for (Map.Entry<Column, Span> entry : columns.entrySet()) {
      if (entry.getValue().covers(column)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  boolean isOfScores() {
    return has(Column.CRITERION) && !has(Column.SECTOR) && !has(Column.LEAD);
  }

  /** Whether another table's headings name the same columns at the same places. */
  boolean sameColumns(Heading other) {
    return columns.equals(other.columns);
  }
}
