package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.app.trace.SourceReading.Submitted;
import vn.dvk.domain.Model;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.domain.trace.Subject;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.write.book.BookLayout;
import vn.dvk.write.book.DataColumn;

/** Leads cells that show a model to the row it was submitted in. */
final class ModelAnswer {
  private final DataRow model;
  private final OptionalInt formRow;
  private final SourceReading source;
  private final Optional<Submitted<Model>> submitted;

  /**
   * Prepares the answer.
   *
   * @param formRow the row of the consolidated form that shows the model, where one does
   */
  ModelAnswer(DataRow model, OptionalInt formRow, SourceReader reader) {
    this.model = model;
    this.formRow = formRow;
    this.source = reader.read(model.source().file());
    this.submitted =
        source.model(model.source()).filter(found -> found.what().form() == model.form());
  }

  /** The cells of a row of the workbook. */
  TracedRow row(BookRow place, List<Wanted<Model>> wanted) {
    return new TracedRow(place, Optional.of(subject()), wanted.stream().map(this::cell).toList());
  }

  private TracedCell cell(Wanted<Model> wanted) {
    return submitted
        .map(found -> wanted.traced(FieldTrail.to(wanted.item(), source, found), found.what()))
        .orElseGet(wanted::untraced);
  }

  private Subject subject() {
    SourceState state = state();
    return new Subject(
        model.form(),
        model.text(DataColumn.UNIT),
        model.name(),
        rows(),
        model.source(),
        state,
        state == SourceState.ROW_CHANGED ? nameNow() : source.detail(),
        source.isConsolidated(),
        source.sha256());
  }

  private List<BookRow> rows() {
    List<BookRow> rows = new ArrayList<>();
    formRow.ifPresent(row -> rows.add(new BookRow(BookLayout.sheetOf(model.form()), row)));
    rows.add(new BookRow(BookLayout.DATA, model.row()));
    return rows;
  }

  private SourceState state() {
    if (source.state().isTraced() && submitted.isEmpty()) {
      return SourceState.ROW_GONE;
    }
    boolean other = source.state() == SourceState.CHANGED && !nameNow().equals(model.name());
    return other ? SourceState.ROW_CHANGED : source.state();
  }

  private String nameNow() {
    return submitted.map(found -> found.what().nameText()).orElse("");
  }
}
