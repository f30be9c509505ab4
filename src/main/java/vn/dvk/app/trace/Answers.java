package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.dvk.app.trace.ModelRows.ModelRow;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Score;
import vn.dvk.domain.Spot;
import vn.dvk.domain.trace.BookRow;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.Summand;
import vn.dvk.domain.trace.TracedCell;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.write.book.BookLayout;
import vn.dvk.write.book.DataColumn;
import vn.dvk.write.book.DoubtfulColumn;
import vn.dvk.write.book.ScoreColumn;

/** The answers to what may be asked of the sheets of one workbook. */
final class Answers {
  private final ConsolidatedBook book;
  private final SourceReader reader;
  private final Plan plan;

  Answers(ConsolidatedBook book, SourceReader reader, Plan plan) {
    this.book = book;
    this.reader = reader;
    this.plan = plan;
  }

  /** What a cell shows and where it comes from; empty for a blank cell outside all rows. */
  Optional<TracedRow> cell(String sheet, Spot spot) {
    Optional<Form> form = BookLayout.formOf(sheet);
    Optional<TracedRow> answer =
        form.isPresent()
            ? formCell(form.get(), spot)
            : switch (sheet) {
              case BookLayout.DATA -> dataCell(spot);
              case BookLayout.SCORES -> scoreCell(spot);
              default -> own(sheet, spot, Item.COMPUTED);
            };
    return answer.or(() -> own(sheet, spot, Item.LABEL));
  }

  /** What a model's row on the sheet Dữ liệu says of some items; each item's first column. */
  TracedRow model(DataRow model, List<Item> items) {
    List<Wanted<Model>> wanted = new ArrayList<>();
    for (Item item : items) {
      DataColumn column = column(item, model.form());
      wanted.add(dataWanted(model, column));
    }
    return new ModelAnswer(model, model.formRow(), reader)
        .row(new BookRow(BookLayout.DATA, model.row()), wanted);
  }

  /** What a score sheet's row says of its model and its total. */
  TracedRow score(ScoreRow score) {
    return new ScoreAnswer(score, reader, plan)
        .row(
            List.of(
                scoreWanted(score, ScoreColumn.MODEL.column(book.criteria())).orElseThrow(),
                scoreWanted(score, ScoreColumn.TOTAL.column(book.criteria())).orElseThrow()));
  }

  private static DataColumn column(Item item, Form form) {
    return switch (item) {
      case UNIT -> DataColumn.UNIT;
      case SUBUNIT -> DataColumn.SUBUNIT;
      case NAME -> DataColumn.NAME;
      case QUANTITY -> DataColumn.QUANTITY;
      case LOCATION -> DataColumn.LOCATION;
      case LEAD -> DataColumn.LEAD;
      case SECTOR -> DataColumn.SECTOR;
      case EXTENT -> form == Form.PL1 ? DataColumn.SCALE : DataColumn.RESULT;
      case ACTOR -> DataColumn.ACTOR;
      case STATUS -> DataColumn.STATUS;
      default -> throw new IllegalArgumentException("no column of its own: " + item);
    };
  }

  private Optional<TracedRow> dataCell(Spot spot) {
    Optional<DataColumn> column = book.dataColumn(spot.column());
    return book.models().stream()
        .filter(model -> model.row() == spot.row() && column.isPresent())
        .findFirst()
        .map(
            model ->
                new ModelAnswer(model, model.formRow(), reader)
                    .row(
                        new BookRow(BookLayout.DATA, spot.row()),
                        List.of(dataWanted(model, column.get()))));
  }

  private Wanted<Model> dataWanted(DataRow model, DataColumn column) {
    String cell = CellName.of(book.columnOf(column), model.row());
    return new Wanted<>(cell, column.item(), 0, model.text(column), column::text);
  }

  private Optional<TracedRow> scoreCell(Spot spot) {
    return book.scores().stream()
        .filter(score -> score.row() == spot.row())
        .findFirst()
        .flatMap(
            score ->
                scoreWanted(score, spot.column())
                    .map(wanted -> new ScoreAnswer(score, reader, plan).row(List.of(wanted))));
  }

  private Optional<Wanted<Score>> scoreWanted(ScoreRow score, int column) {
    String value = book.text(BookLayout.SCORES, column, score.row());
    String cell = CellName.of(column, score.row());
    Optional<Integer> criterion = ScoreColumn.criterionAt(column, book.criteria());
    if (criterion.isPresent()) {
      int number = criterion.get();
      return Optional.of(
          new Wanted<>(cell, Item.CRITERION, number, value, one -> ScoreColumn.text(one, number)));
    }
    Optional<DoubtfulColumn> doubtful = DoubtfulColumn.at(column, plan.rubric());
    if (doubtful.isPresent()) {
      Item item =
          doubtful.get().actor() == Actor.COLLECTIVE
              ? Item.CRITERION_OF_COLLECTIVE
              : Item.CRITERION_OF_INDIVIDUAL;
      int number = doubtful.get().criterion().number();
      return Optional.of(new Wanted<>(cell, item, number, value, doubtful.get()::text));
    }
    return ScoreColumn.at(column, book.criteria())
        .map(what -> new Wanted<>(cell, what.item(), 0, value, what::text));
  }

  private Optional<TracedRow> formCell(Form form, Spot spot) {
    if (spot.column() > BookLayout.formColumns(form)) {
      return Optional.empty();
    }
    ModelRows rows = new ModelRows(book, form);
    Optional<ModelRow> model = rows.at(spot.row());
    return model.isPresent() ? modelCell(form, spot, model.get()) : groupCell(form, spot, rows);
  }

  private Optional<TracedRow> modelCell(Form form, Spot spot, ModelRow row) {
    String sheet = BookLayout.sheetOf(form);
    if (row.model().isEmpty()) {
      return own(sheet, spot, Item.ADDED);
    }
    Item item = BookLayout.formItem(form, spot.column()).orElseThrow();
    Function<Model, String> written = one -> BookLayout.formText(one, spot.column());
    String value = book.text(sheet, spot.column(), spot.row());
    return Optional.of(
        answer(row.model().get(), row.row())
            .row(
                new BookRow(sheet, spot.row()),
                List.of(new Wanted<>(spot.name(), item, 0, value, written))));
  }

  private ModelAnswer answer(DataRow model, int formRow) {
    return new ModelAnswer(model, OptionalInt.of(formRow), reader);
  }

  /** The rows above models, the row Tổng số and the footer. */
  private Optional<TracedRow> groupCell(Form form, Spot spot, ModelRows rows) {
    String sheet = BookLayout.sheetOf(form);
    String value = book.text(sheet, spot.column(), spot.row());
    Optional<Integer> rank = rows.rank(spot.row());
    boolean sums = rank.isPresent() || spot.row() == BookLayout.TOTAL_ROW;
    if (sums && spot.column() == BookLayout.QUANTITY_COLUMN) {
      return Optional.of(sum(sheet, spot, value, rows.summands(rows.summedAt(spot))));
    }
    if (rank.isPresent() && spot.column() == BookLayout.NAME_COLUMN) {
      return groupName(sheet, spot, value, rank.get(), rows.below(spot.row()));
    }
    return rows.countedAt(spot, plan).map(models -> sum(sheet, spot, value, rows.summands(models)));
  }

  private static TracedRow sum(String sheet, Spot spot, String value, List<Summand> summands) {
    TracedCell cell =
        new TracedCell(spot.name(), Item.SUM, 0, value, List.of(), summands, Optional.empty());
    return new TracedRow(new BookRow(sheet, spot.row()), Optional.empty(), List.of(cell));
  }

  /** A unit's or sub-unit's name comes from the submission of its first model. */
  private Optional<TracedRow> groupName(
      String sheet, Spot spot, String value, int rank, List<ModelRow> models) {
    DataColumn column = rank == ModelRows.UNIT ? DataColumn.UNIT : DataColumn.SUBUNIT;
    Wanted<Model> wanted = new Wanted<>(spot.name(), column.item(), 0, value, column::text);
    return models.stream()
        .filter(row -> row.model().isPresent() && rank != ModelRows.SECTION)
        .findFirst()
        .map(
            row ->
                answer(row.model().get(), row.row())
                    .row(new BookRow(sheet, spot.row()), List.of(wanted)));
  }

  private Optional<TracedRow> own(String sheet, Spot spot, Item item) {
    String value = book.text(sheet, spot.column(), spot.row());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TracedRow(
                new BookRow(sheet, spot.row()),
                Optional.empty(),
                List.of(TracedCell.plain(spot.name(), item, value))));
  }
}
