package vn.dvk.domain.trace;

import java.util.List;

/**
 * What {@code dvk trace} found.
 *
 * @param workbook the consolidated workbook's file name
 * @param rows the rows asked for: one for a cell, all that hold a model of a name
 */
public record Trace(String workbook, List<TracedRow> rows) {
  public Trace {
    rows = List.copyOf(rows);
  }

  /** Whether every value could be followed to where it was submitted. */
  public boolean isWhole() {
    return rows.stream()
        .flatMap(row -> row.subject().stream())
        .allMatch(subject -> subject.state().isTraced());
  }
}
