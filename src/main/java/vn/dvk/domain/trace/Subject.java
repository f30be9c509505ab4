package vn.dvk.domain.trace;

import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Form;
import vn.dvk.domain.Source;

/**
 * The model or score sheet that a row of the consolidated workbook shows.
 *
 * @param form which form it came on
 * @param unit the unit's name
 * @param name the model's name, empty where it has none
 * @param rows the rows of the workbook that show it
 * @param source where it was submitted
 * @param state how that file stands now
 * @param detail what says more about the state: where the file was looked for, why it cannot be
 *     read, the model that stands there now; empty where there is nothing more
 * @param consolidated whether that file is a consolidated workbook itself, to be traced in turn
 * @param sha256 the file's digest when it was merged, where report.json tells
 */
public record Subject(
    Form form,
    String unit,
    String name,
    List<BookRow> rows,
    Source source,
    SourceState state,
    String detail,
    boolean consolidated,
    Optional<String> sha256) {
  public Subject {
    rows = List.copyOf(rows);
  }
}
