package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.domain.trace.Summand;
import vn.dvk.text.RowMark;
import vn.dvk.write.Words;
import vn.dvk.write.book.BookLayout;
import vn.dvk.write.book.DataColumn;
import vn.dvk.write.book.FooterLine;

/** Which model rows of a consolidated form belong to its other rows. */
final class ModelRows {
  private static final Words WORDS = Words.in(Language.VI);

  /** The rank of a section's row. */
  static final int SECTION = 1;

  /** The rank of a unit's row. */
  static final int UNIT = 2;

  /** The rank of a sub-unit's row. */
  static final int SUBUNIT = 3;

  private final ConsolidatedBook book;
  private final Form form;
  private final String sheet;
  private final int last;

  ModelRows(ConsolidatedBook book, Form form) {
    this.book = book;
    this.form = form;
    this.sheet = BookLayout.sheetOf(form);
    this.last =
        book.models().stream()
            .filter(model -> model.form() == form)
            .mapToInt(model -> model.formRow().orElse(0))
            .max()
            .orElse(0);
  }

  /** The rank of a row above others; empty for the rows of models and those outside the body. */
  Optional<Integer> rank(int row) {
    if (row < BookLayout.FIRST_BODY_ROW || row > last) {
      return Optional.empty();
    }
    return RowMark.ofCell(book.text(sheet, BookLayout.MARK_COLUMN, row))
        .flatMap(
            mark ->
                switch (mark.kind()) {
                  case ROMAN -> Optional.of(SECTION);
                  case NUMBER -> Optional.of(mark.depth() == 1 ? UNIT : SUBUNIT);
                  case BULLET, LETTER -> Optional.empty();
                });
  }

  /** The models of a row above others, or of the row Tổng số. */
  List<DataRow> below(int row) {
    int rank = rank(row).orElse(0);
    List<DataRow> models = new ArrayList<>();
    for (int next = row + 1; next <= last; next++) {
      if (rank(next).filter(other -> other <= rank).isPresent()) {
        break;
      }
      book.modelAt(form, next).ifPresent(models::add);
    }
    return models;
  }

  /** The models that a line of the footer counts; empty where the text is none. */
  Optional<List<DataRow>> counted(Plan plan, String text) {
    return FooterLine.of(plan, text)
        .map(
            line ->
                below(BookLayout.TOTAL_ROW).stream()
                    .filter(model -> key(line, model).equals(line.key()))
                    .toList());
  }

  private static String key(FooterLine line, DataRow model) {
    return switch (line.kind()) {
      case SECTOR -> orUnknown(model.text(DataColumn.SECTOR_CODE));
      case ACTOR -> actor(model.text(DataColumn.ACTOR));
    };
  }

  private static String orUnknown(String key) {
    return key.isEmpty() ? Breakdown.UNKNOWN : key;
  }

  private static String actor(String text) {
    for (Actor actor : Actor.values()) {
      if (WORDS.of(actor).equals(text)) {
        return actor.code();
      }
    }
    return Breakdown.UNKNOWN;
  }

  /** Model rows as what a sum counts. */
  List<Summand> summands(List<DataRow> models) {
    return models.stream()
        .map(
            model ->
                new Summand(
                    model.formRow().orElse(0),
                    book.text(sheet, BookLayout.QUANTITY_COLUMN, model.formRow().orElse(0)),
                    model.name(),
                    model.source()))
        .toList();
  }
}
