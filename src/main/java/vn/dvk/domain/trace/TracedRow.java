package vn.dvk.domain.trace;

import java.util.List;
import java.util.Optional;

/**
 * A row of the consolidated workbook with those of its cells that were asked for.
 *
 * @param place which row
 * @param subject what the row shows; empty for rows of the form itself
 * @param cells in order of their columns
 */
public record TracedRow(BookRow place, Optional<Subject> subject, List<TracedCell> cells) {
  public TracedRow {
    cells = List.copyOf(cells);
  }
}
