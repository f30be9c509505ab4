package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.read.file.FileFault;

/** One table of a page while it is read: it places each cell beside the spans of earlier ones. */
final class HtmlTable {
  /** What browsers take as the most. */
  private static final int MAX_COLUMNS = 1000;

  private static final int MAX_ROWS = 65_534;

  /** A cell over several rows or columns; rows are counted within this table, from 1. */
  private record Span(int row, int column, int rows, int columns) {}

  private final SheetDraft draft;
  private final List<Span> spans = new ArrayList<>();

  /** The number in the page of each row of this table. */
  private final List<Integer> numbers = new ArrayList<>();

  /** For each column the last of this table's rows that a cell has taken. */
  private final List<Integer> taken = new ArrayList<>();

  /** How many columns have been declared. */
  private int declared;

  private int column;

  HtmlTable(SheetDraft draft) {
    this.draft = draft;
  }

  /** Begins a row that has a number in the page. */
  void beginRow(int number) {
    numbers.add(number);
    draft.reachRow(number);
    column = 0;
  }

  void hideRow() {
    draft.hideRows(number(numbers.size()), number(numbers.size()));
  }

  /** Passes over the declaration of columns that are shown. */
  void columns(int count) {
    declared = Math.min(declared + bounded(count, MAX_COLUMNS), SheetDraft.MAX_COLUMN);
  }

  /** Takes the declaration of columns that are not shown. */
  void hiddenColumns(int count) {
    int first = declared + 1;
    columns(count);
    draft.hideColumns(first, declared);
  }

  /**
   * Gives a cell its place.
   *
   * @param rows its rowspan as written
   * @param columns its colspan as written
   * @return its column
   */
  int beginCell(int rows, int columns) throws FileFault {
    int row = numbers.size();
    column++;
    while (column <= taken.size() && taken.get(column - 1) >= row) {
      column++;
    }
    int first = column;
    column += bounded(columns, MAX_COLUMNS) - 1;
    SheetDraft.checkPlace(1, column);
    take(first, column, row + bounded(rows, MAX_ROWS) - 1);
    spans.add(new Span(row, first, bounded(rows, MAX_ROWS), bounded(columns, MAX_COLUMNS)));
    return first;
  }

  boolean hasRow() {
    return !numbers.isEmpty();
  }

  /** The number in the page of the row being read. */
  int row() {
    return number(numbers.size());
  }

  SheetDraft draft() {
    return draft;
  }

  /** Ends the table: only now is it known where spans over the last row end. */
  void end() throws FileFault {
    for (Span span : spans) {
      int last = Math.min(span.row + span.rows - 1, numbers.size());
      draft.merge(number(span.row), span.column, number(last), span.column + span.columns - 1);
    }
  }

  private void take(int first, int last, int untilRow) {
    while (taken.size() < last) {
      taken.add(0);
    }
    for (int i = first; i <= last; i++) {
      taken.set(i - 1, untilRow);
    }
  }

  private int number(int row) {
    return numbers.get(row - 1);
  }

  private static int bounded(int span, int most) {
    return Math.max(1, Math.min(span, most));
  }
}
