package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.SheetRows.Visibility;

/**
 * A sheet while its cells are being read, in any order; it keeps the grid's promises and bounds.
 *
 * <p>The bounds are at least four times what real files were seen to hold.
 */
final class SheetDraft {
  static final int MAX_ROW = 1_048_576;
  static final int MAX_COLUMN = 16_384;
  private static final int MAX_CELLS = 1_000_000;
  static final int MAX_MERGES = 200_000;

  private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Merge> merges = new ArrayList<>();
  private List<String> before = List.of();
  private boolean hidden;
  private int lastRow;
  private int cells;

  /** The row of the cell that came last, 0 before the first, and its cells. */
  private int rowAtHand;

  private SortedMap<Integer, Cell> cellsAtHand = new TreeMap<>();

  /**
   * Takes a cell, where there is anything in it.
   *
   * @throws FileFault where it lies outside the grid, or the sheet grows over its bound
   */
  void add(Cell cell) throws FileFault {
    if (isBlank(cell)) {
      return;
    }
    checkPlace(cell.row(), cell.column());
    if (rowOf(cell).put(cell.column(), cell) == null) {
      cells++;
    }
    checkRoom(0);
    reachRow(cell.row());
  }

  /** Cells mostly come row by row. */
  private SortedMap<Integer, Cell> rowOf(Cell cell) {
    if (cell.row() != rowAtHand) {
      rowAtHand = cell.row();
      cellsAtHand = rows.computeIfAbsent(rowAtHand, row -> new TreeMap<>());
    }
    return cellsAtHand;
  }

  /** Notes that the table goes at least so far down, with content or without. */
  void reachRow(int row) {
    lastRow = Math.max(lastRow, row);
  }

  /** The last row reached, 0 where there is none. */
  int lastRow() {
    return lastRow;
  }

  /**
   * Makes sure that so many more cells may come, before they are made.
   *
   * @throws FileFault where the sheet would grow over its bound
   */
  void checkRoom(long more) throws FileFault {
    if (cells + more > MAX_CELLS) {
      throw new FileFault(FileFault.Reason.TOO_LARGE, "more than " + MAX_CELLS + " cells");
    }
  }

  /** Takes a merged range; one of a single cell is left out, one beyond the grid is cut. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) throws FileFault {
    if (firstRow == lastRow && firstColumn == lastColumn) {
      return;
    }
    if (merges.size() >= MAX_MERGES) {
      throw new FileFault(FileFault.Reason.TOO_LARGE, "more than " + MAX_MERGES + " merged ranges");
    }
    merges.add(
        new Merge(
            firstRow, firstColumn, Math.min(lastRow, MAX_ROW), Math.min(lastColumn, MAX_COLUMN)));
  }

  void hideRows(int first, int last) {
    hiddenRows.set(Math.min(first, MAX_ROW + 1), Math.min(last, MAX_ROW) + 1);
  }

  void hideColumns(int first, int last) {
    hiddenColumns.set(Math.min(first, MAX_COLUMN + 1), Math.min(last, MAX_COLUMN) + 1);
  }

  void hide() {
    hidden = true;
  }

  /** Gives the lines of text above the table. */
  void before(List<String> lines) {
    before = lines;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The sheet as drafted. */
  Sheet sheet(Optional<String> name) {
    SheetRows drafted = new SheetRows();
    rows.forEach(
        (number, cells) ->
            drafted.addInOrder(
                number, Visibility.of(hiddenRows.get(number)), List.copyOf(cells.values())));
    merges.forEach(drafted::merge);
    hiddenColumns.stream().forEach(column -> drafted.hideColumns(column, column));
    return drafted.sheet(name, hidden, before);
  }

  static boolean isBlank(Cell cell) {
    return cell.text().isEmpty() && cell.struck().isEmpty() && cell.kind() != Cell.Kind.NO_VALUE;
  }

  static void checkPlace(int row, int column) throws FileFault {
    if (row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN) {
      throw new FileFault(FileFault.Reason.TOO_LARGE, "cell in row " + row + ", column " + column);
    }
  }
}
