package vn.dvk.app.trace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Model;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.domain.trace.SourceState;
import vn.dvk.read.form.BookReading;
import vn.dvk.read.form.FormTable;
import vn.dvk.write.book.BookLayout;

/**
 * A submitted file as it is now.
 *
 * @param state how it stands to what was merged
 * @param detail what says more about the state
 * @param sha256 its digest when it was merged, where report.json tells
 * @param sheets its sheets, none where it is not to be had
 * @param forms the forms on them
 */
record SourceReading(
    SourceState state,
    String detail,
    Optional<String> sha256,
    List<PlacedCells> sheets,
    BookReading forms) {
  private static final BookReading NO_FORMS =
      new BookReading(List.of(), List.of(), List.of(), List.of());

  /** A file that is not to be had. */
  static SourceReading without(SourceState state, String detail, Optional<String> sha256) {
    return new SourceReading(state, detail, sha256, List.of(), NO_FORMS);
  }

  /** A submission and one of its records. */
  record Submitted<T>(Submission submission, T what) {}

  /** The model that a row holds, with the submission it is part of. */
  Optional<Submitted<Model>> model(Source source) {
    for (Submission submission : forms.submissions()) {
      for (Model model : submission.models()) {
        if (model.source().equals(source)) {
          return Optional.of(new Submitted<>(submission, model));
        }
      }
    }
    return Optional.empty();
  }

  /** The score sheet whose first criterion stands in a row, its points in a column. */
  Optional<Submitted<ScoreSheet>> scoreSheet(Source source, String points) {
    for (Submission submission : forms.submissions()) {
      for (ScoreSheet sheet : submission.scoreSheets()) {
        if (sheet.source().equals(source) && letters(sheet.column()).equals(points)) {
          return Optional.of(new Submitted<>(submission, sheet));
        }
      }
    }
    return Optional.empty();
  }

  private static String letters(OptionalInt column) {
    return column.isPresent() ? CellName.column(column.getAsInt()) : "";
  }

  /** Whether it is what {@code merge} wrote. */
  boolean isConsolidated() {
    return sheets.stream().anyMatch(sheet -> sheet.name().equals(Optional.of(BookLayout.DATA)));
  }

  /**
   * The cells of the sheet that a record stands on; a page's tables share one count of rows. The
   * row of a score sheet whose first criterion was deleted may be blank.
   */
  PlacedCells cells(Source source) {
    List<PlacedCells> named =
        sheets.stream().filter(sheet -> sheet.name().equals(source.sheet())).toList();
    return named.stream()
        .filter(sheet -> sheet.hasRow(source.row()))
        .findFirst()
        .or(() -> named.stream().filter(sheet -> sheet.reaches(source.row())).findFirst())
        .orElseGet(() -> named.get(0));
  }

  /** What stands over each column of the table that a record stands in. */
  SortedMap<Integer, String> headings(Source source) {
    return forms.tables().stream()
        .filter(table -> table.holds(source.sheet(), source.row()))
        .map(FormTable::headings)
        .findFirst()
        .orElseGet(TreeMap::new);
  }
}
