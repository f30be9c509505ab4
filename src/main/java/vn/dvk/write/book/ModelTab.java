package vn.dvk.write.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Table;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Dữ liệu: one tidy row a model with every field and its source, as a table. */
final class ModelTab {
  private static final DataColumn[] ORDER = DataColumn.values();

  private static final List<ListColumn> COLUMNS =
      Arrays.stream(ORDER).map(DataColumn::asListColumn).toList();

  /** The day before day 1 of spreadsheets, as far as their error about 29/2/1900 goes. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final Style CELL = Style.TEXT.wrapped().aligned(Style.Horizontal.LEFT);
  private static final Style CENTER = Style.TEXT.centered();
  private static final Style DATE = CENTER.shownAs("dd/mm/yyyy");

  private final SourceLinks links;
  private final FormRows formRows;
  private final Map<Origin, Integer> received = new HashMap<>();

  /** Of the model above: most come from the same submission. */
  private Arrival arrival = new Arrival(Origin.NONE, OptionalInt.empty(), Optional.empty());

  private ModelTab(Dossier dossier, SourceLinks links, FormRows formRows) {
    this.links = links;
    this.formRows = formRows;
    for (Submission submission : dossier.submissions()) {
      LocalDate day = submission.received().date();
      received.putIfAbsent(Origin.of(submission), (int) ChronoUnit.DAYS.between(DAY_ZERO, day));
    }
  }

  /**
   * Writes the sheet.
   *
   * @param links where its links to the submitted files lead
   * @param formRows where the models stand on the consolidated forms
   */
  static void write(Workbook workbook, Dossier dossier, SourceLinks links, FormRows formRows) {
    Page page = Page.landscape(COLUMNS.stream().map(ListColumn::width).toList());
    Sheet sheet = workbook.sheet(BookLayout.DATA, page.headedBy(1, 1));
    sheet.nextRow();
    COLUMNS.forEach(column -> sheet.text(column.heading(), Looks.LIST_HEADING));
    ModelTab table = new ModelTab(dossier, links, formRows);
    for (int i = 0; i < dossier.models().size(); i++) {
      table.row(sheet.nextRow(), dossier.models().get(i), i);
    }
    if (dossier.models().isEmpty()) {
      // A table has at least one row under its headings.
      sheet.nextRow().blanks(COLUMNS.size(), CELL);
    }
    List<String> headings = COLUMNS.stream().map(ListColumn::heading).toList();
    sheet.table(new Table("DuLieu", new Area(1, 1, sheet.row(), COLUMNS.size()), headings));
  }

  private void row(Sheet sheet, Model model, int place) {
    if (!arrival.origin().isOf(model)) {
      arrival = arrivalOf(model);
    }
    for (DataColumn column : ORDER) {
      switch (column) {
        case QUANTITY -> sheet.number(model.count(), CENTER);
        case FILE -> file(sheet, model.source().file());
        case ROW -> sheet.number(model.source().row(), CENTER);
        case RECEIVED -> UnitTab.number(sheet, arrival.day(), DATE);
        case FORM_ROW -> formRow(sheet, model.form(), formRows.of(place));
        default -> sheet.text(column.text(model), CELL);
      }
    }
  }

  private Arrival arrivalOf(Model model) {
    Origin origin = Origin.of(model);
    Integer day = received.get(origin);
    return new Arrival(
        origin,
        day == null ? OptionalInt.empty() : OptionalInt.of(day),
        links.to(model.source().file()));
  }

  private void file(Sheet sheet, String file) {
    if (arrival.way().isPresent()) {
      sheet.link(file, arrival.way().get(), CELL);
    } else {
      sheet.text(file, CELL);
    }
  }

  /** A formula, so that the number follows when staff put a row in or take one out. */
  private static void formRow(Sheet sheet, Form form, int row) {
    if (row == 0) {
      sheet.blank(CENTER);
    } else {
      sheet.rowNumber(BookLayout.sheetOf(form), row, CENTER);
    }
  }

  /** What tells which submission a model came with. */
  private record Origin(String file, Optional<String> sheet, Form form, String unit) {
    /** No submission's: those of score sheets have no models. */
    static final Origin NONE = new Origin("", Optional.empty(), Form.SCORE, "");

    static Origin of(Model model) {
      Source source = model.source();
      return new Origin(source.file(), source.sheet(), model.form(), model.unit().id());
    }

    static Origin of(Submission submission) {
      return new Origin(
          submission.file(), submission.sheet(), submission.form(), submission.unit().id());
    }

    // Written out, for what the compiler makes for a record is slow to start and to run.
    @Override
    public boolean equals(Object other) {
      return other instanceof Origin origin
          && form == origin.form
          && file.equals(origin.file)
          && sheet.equals(origin.sheet)
          && unit.equals(origin.unit);
    }

    @Override
    public int hashCode() {
      return (file.hashCode() * 31 + sheet.hashCode()) * 31 + unit.hashCode();
    }

    /** Whether a model came with it. */
    boolean isOf(Model model) {
      Source source = model.source();
      return file.equals(source.file())
          && sheet.equals(source.sheet())
          && form == model.form()
          && unit.equals(model.unit().id());
    }
  }

  /**
   * What the models of a submission have in common.
   *
   * @param day when it came in, as spreadsheets count days
   * @param way to its file
   */
  private record Arrival(Origin origin, OptionalInt day, Optional<String> way) {}
}
