package vn.dvk.domain.trace;

import java.util.List;
import java.util.Optional;

/**
 * A row of the consolidated workbook with those of its cells that were asked for.
 *
 * @param sheet the workbook's sheet
 * @param row 1-based
 * @param subject what the row shows; empty for rows of the form itself
 * @param cells in order of their columns
 */
public record TracedRow(String sheet, int row, Optional<Subject> subject, List<TracedCell> cells) {
  public TracedRow {
    cells = List.copyOf(cells);
  }
}
