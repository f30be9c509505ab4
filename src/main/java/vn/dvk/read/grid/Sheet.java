package vn.dvk.read.grid;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One sheet or table as a plain grid.
 *
 * @param name the sheet's name ({@code table N} in Word), empty for csv and HTML
 * @param hidden whether the sheet is hidden
 * @param rows the rows with content, in order, each number once
 * @param merges the merged ranges that touch a row with content, by first row and column; ranges of
 *     one cell are left out
 * @param hiddenColumns the 1-based hidden columns among those with content
 * @param before Word: the paragraphs above the table since the one before, clean, non-blank; they
 *     give unit and title where the table has none. Empty elsewhere
 */
public record Sheet(
    Optional<String> name,
    boolean hidden,
    List<Row> rows,
    List<Merge> merges,
    BitSet hiddenColumns,
    List<String> before) {
  public Sheet {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
    hiddenColumns = (BitSet) hiddenColumns.clone();
    before = List.copyOf(before);
  }

  @Override
  public BitSet hiddenColumns() {
    return (BitSet) hiddenColumns.clone();
  }

  /** How many non-blank cells it has, struck-out ones counted. */
  public int cellCount() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }
}
