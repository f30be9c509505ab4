package vn.dvk.read.grid;

import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.file.FileFault;

/** One table of a Word document while it is read; columns are those of the table's grid. */
final class WordTable {
  /** Word itself allows 63 columns. */
  private static final int MAX_SPAN = 1000;

  /** A cell that may go on in the rows below. */
  private record Tall(int firstRow, int lastRow, int lastColumn) {}

  private final SheetDraft draft;
  private final SortedMap<Integer, Tall> tall = new TreeMap<>();
  private int row;
  private int column;
  private int span;
  private String down = "";
  private boolean rowDeleted;
  private RunText text = new RunText();

  WordTable(SheetDraft draft) {
    this.draft = draft;
  }

  void beginRow() {
    row++;
    rowDeleted = false;
    draft.reachRow(row);
    column = 1;
  }

  void hideRow() {
    draft.hideRows(row, row);
  }

  /** Says that a revision deletes the row. */
  void deleteRow() {
    rowDeleted = true;
  }

  boolean isRowDeleted() {
    return rowDeleted;
  }

  /** Leaves columns of the grid free before the row's first cell. */
  void indent(int columns) {
    column += Math.max(0, Math.min(columns, MAX_SPAN));
  }

  void beginCell() {
    span = 1;
    down = "";
    text = new RunText();
  }

  /** Gives the open cell's number of grid columns. */
  void span(int columns) {
    span = Math.max(1, Math.min(columns, MAX_SPAN));
  }

  /** Says that the open cell is a part of a tall one: {@code restart} or {@code continue}. */
  void down(String part) {
    down = part;
  }

  /** The text of the open cell, or of the last one. */
  RunText text() {
    return text;
  }

  void endCell() throws FileFault {
    draft.add(text.cell(row, column));
    if (text.hasHidden()) {
      hideRow();
    }
    int last = column + span - 1;
    Tall above = tall.get(column);
    if (down.equals("continue") && above != null && above.lastRow == row - 1) {
      tall.put(column, new Tall(above.firstRow, row, above.lastColumn));
    } else {
      close(column);
      tall.put(column, new Tall(row, row, last));
    }
    column = last + 1;
  }

  void end() throws FileFault {
    for (int first : tall.keySet()) {
      merge(first);
    }
  }

  private void close(int first) throws FileFault {
    if (tall.containsKey(first)) {
      merge(first);
    }
  }

  private void merge(int first) throws FileFault {
    Tall cell = tall.get(first);
    draft.merge(cell.firstRow, first, cell.lastRow, cell.lastColumn);
  }
}
