package vn.dvk.app.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Spot;
import vn.dvk.domain.trace.Item;
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

  private static final String QUANTITY = CellName.column(BookLayout.QUANTITY_COLUMN);
  private static final Pattern QUANTITIES =
      Pattern.compile("\\$?" + QUANTITY + "\\$?(\\d{1,7}):\\$?" + QUANTITY + "\\$?(\\d{1,7})");

  private final ConsolidatedBook book;
  private final Form form;
  private final String sheet;
  private final int last;

  ModelRows(ConsolidatedBook book, Form form) {
    this.book = book;
    this.form = form;
    this.sheet = BookLayout.sheetOf(form);
    this.last = last();
  }

  /**
   * A model's row of the form as it is now.
   *
   * @param row its number
   * @param model the model; empty where staff put the row in
   */
  record ModelRow(int row, Optional<DataRow> model) {}

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

  /** The model's row with a number; empty for any other row. */
  Optional<ModelRow> at(int row) {
    Optional<DataRow> model = book.modelAt(form, row);
    return model.isPresent() || isAdded(row)
        ? Optional.of(new ModelRow(row, model))
        : Optional.empty();
  }

  /** The models below a row above others, or below the row Tổng số. */
  List<ModelRow> below(int row) {
    int rank = rank(row).orElse(0);
    int end = row + 1;
    while (end <= last && rank(end).filter(other -> other <= rank).isEmpty()) {
      end++;
    }
    return between(row + 1, end - 1);
  }

  /** The models whose quantities a cell sums: those in its formula's area, else those below it. */
  List<ModelRow> summedAt(Spot spot) {
    return area(spot)
        .map(area -> between(area.firstRow(), area.lastRow()))
        .orElseGet(() -> below(spot.row()));
  }

  /** The models that a line of the footer counts; empty where the text is none. */
  Optional<List<ModelRow>> countedAt(Spot spot, Plan plan) {
    return FooterLine.of(plan, book.text(sheet, spot.column(), spot.row()))
        .map(
            line ->
                area(spot)
                    .map(area -> between(area.firstRow(), area.lastRow()))
                    .orElseGet(() -> below(BookLayout.TOTAL_ROW))
                    .stream()
                    .filter(row -> key(line.kind(), row, plan).equals(line.key()))
                    .toList());
  }

  private List<ModelRow> between(int first, int end) {
    return IntStream.rangeClosed(first, end).mapToObj(this::at).flatMap(Optional::stream).toList();
  }

  /** The rows of a formula's area. */
  private record Area(int firstRow, int lastRow) {}

  private Optional<Area> area(Spot spot) {
    return book.formula(sheet, spot)
        .map(QUANTITIES::matcher)
        .filter(Matcher::find)
        .map(area -> new Area(Integer.parseInt(area.group(1)), Integer.parseInt(area.group(2))));
  }

  /** Model rows as what a sum counts. */
  List<Summand> summands(List<ModelRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Summand(
                    row.row(),
                    book.text(sheet, BookLayout.QUANTITY_COLUMN, row.row()),
                    book.text(sheet, BookLayout.NAME_COLUMN, row.row()),
                    row.model().map(DataRow::source)))
        .toList();
  }

  private int last() {
    int known =
        book.models().stream()
            .filter(model -> model.form() == form)
            .mapToInt(model -> model.formRow().orElse(0))
            .max()
            .orElse(0);
    int row = known;
    while (isAdded(row + 1)) {
      row++;
    }
    return row;
  }

  /** Whether staff put a model's row in: it looks like one, and no model stands there. */
  private boolean isAdded(int row) {
    return row >= BookLayout.FIRST_BODY_ROW
        && book.text(sheet, BookLayout.MARK_COLUMN, row).equals(BookLayout.MODEL_MARK)
        && book.modelAt(form, row).isEmpty();
  }

  private String key(FooterLine.Kind kind, ModelRow row, Plan plan) {
    return switch (kind) {
      case SECTOR ->
          orUnknown(
              row.model()
                  .map(model -> model.text(DataColumn.SECTOR_CODE))
                  .orElseGet(() -> sectorCode(row.row(), plan)));
      case ACTOR ->
          row.model()
              .map(model -> actor(model.text(DataColumn.ACTOR)))
              .orElseGet(() -> markedActor(row.row()));
    };
  }

  private String sectorCode(int row, Plan plan) {
    String name = text(Item.SECTOR, 0, row);
    return plan.sectors().stream()
        .filter(sector -> sector.name().equalsIgnoreCase(name))
        .map(Sector::code)
        .findFirst()
        .orElse("");
  }

  private String markedActor(int row) {
    boolean collective = !text(Item.ACTOR, 0, row).isEmpty();
    boolean individual = !text(Item.ACTOR, 1, row).isEmpty();
    if (collective == individual) {
      return Breakdown.UNKNOWN;
    }
    return (collective ? Actor.COLLECTIVE : Actor.INDIVIDUAL).code();
  }

  /** The text of a row in one of the columns for an item. */
  private String text(Item item, int which, int row) {
    int column =
        IntStream.rangeClosed(1, BookLayout.formColumns(form))
            .filter(one -> BookLayout.formItem(form, one).equals(Optional.of(item)))
            .skip(which)
            .findFirst()
            .orElseThrow();
    return book.text(sheet, column, row);
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
}
