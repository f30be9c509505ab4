package vn.dvk.read.form;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a form's table stands and what its headings say, for telling how its cells were read.
 *
 * @param sheet the sheet's name, as in {@link vn.dvk.domain.Source}
 * @param firstRow the first row of the headings
 * @param lastRow the last row of the form
 * @param headings what stands over each column, headings above each other joined
 */
public record FormTable(
    Optional<String> sheet, int firstRow, int lastRow, SortedMap<Integer, String> headings) {
  public FormTable {
    headings = Collections.unmodifiableSortedMap(new TreeMap<>(headings));
  }

  static FormTable of(Block block) {
    return new FormTable(
        block.sheet().name(), block.heading().firstRow(), block.lastRow(), block.heading().texts());
  }

  /** Whether a row of a sheet belongs to it. */
  public boolean holds(Optional<String> ofSheet, int row) {
    return sheet.equals(ofSheet) && row >= firstRow && row <= lastRow;
  }
}
