package vn.dvk.app.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Spot;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.Trace;
import vn.dvk.domain.trace.TracedRow;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

/** Leads cells of a consolidated workbook back to what was submitted. */
public final class Tracing {
  /** What is told of a model that is asked for by its name. */
  private static final List<Item> OF_MODEL =
      List.of(
          Item.UNIT,
          Item.SUBUNIT,
          Item.NAME,
          Item.QUANTITY,
          Item.LOCATION,
          Item.LEAD,
          Item.SECTOR,
          Item.EXTENT,
          Item.ACTOR,
          Item.STATUS);

  /** How many names are proposed where none is the one asked for. */
  private static final int MOST_PROPOSED = 5;

  private final ConsolidatedBook book;
  private final Answers answers;

  /**
   * Prepares to trace.
   *
   * @param book the workbook
   * @param files where its submitted files lie
   * @param plan the plan that it was made by
   * @param roster the roster that it was made with
   */
  public Tracing(ConsolidatedBook book, SourceFiles files, Plan plan, Roster roster) {
    this.book = book;
    this.answers = new Answers(book, new SourceReader(files, plan, roster), plan);
  }

  /**
   * Traces a cell, or all models of a name.
   *
   * @param asked {@code 'Phụ lục 1'!B17}, or a model's name
   * @throws TraceFault where the workbook has nothing of the kind
   */
  public Trace of(String asked) throws TraceFault {
    List<TracedRow> rows =
        isCell(asked) ? List.of(cell(CellAddress.of(asked).orElseThrow())) : named(asked);
    return new Trace(book.path().getFileName().toString(), rows);
  }

  /** A name may end in an exclamation mark, but it is no sheet's. */
  private boolean isCell(String asked) {
    Optional<CellAddress> address = CellAddress.of(asked);
    return address.isPresent()
        && (address.get().spot().isPresent() || book.sheetNamed(address.get().sheet()).isPresent());
  }

  private TracedRow cell(CellAddress address) throws TraceFault {
    Optional<String> sheet = book.sheetNamed(address.sheet());
    if (sheet.isEmpty()) {
      throw new TraceFault(
          TraceFault.Reason.NO_SHEET, address.sheet(), String.join(", ", book.sheetNames()));
    }
    Optional<Spot> spot = address.spot();
    if (spot.isEmpty()) {
      throw new TraceFault(TraceFault.Reason.NO_CELL, address.cell());
    }
    Optional<TracedRow> answer = answers.cell(sheet.get(), spot.get());
    if (answer.isEmpty()) {
      throw new TraceFault(TraceFault.Reason.OUTSIDE, sheet.get() + "!" + spot.get().name());
    }
    return answer.get();
  }

  /** The models and score sheets of exactly that name, else those of a name folded alike. */
  private List<TracedRow> named(String asked) throws TraceFault {
    String name = CleanText.of(asked);
    List<TracedRow> exact = rows(name::equals);
    if (!exact.isEmpty()) {
      return exact;
    }
    String folded = Fold.of(name);
    List<TracedRow> alike = rows(other -> Fold.of(other).equals(folded));
    if (alike.isEmpty()) {
      throw unnamed(name, proposed(folded));
    }
    return alike;
  }

  private static TraceFault unnamed(String name, String near) {
    return near.isEmpty()
        ? new TraceFault(TraceFault.Reason.NO_MODEL, name)
        : new TraceFault(TraceFault.Reason.NEAR_MODELS, name, near);
  }

  private List<TracedRow> rows(Predicate<String> isName) {
    return Stream.concat(
            book.models().stream()
                .filter(model -> isName.test(model.name()))
                .map(model -> answers.model(model, OF_MODEL)),
            book.scores().stream().filter(score -> isName.test(score.model())).map(answers::score))
        .toList();
  }

  /** Names that hold the words asked for. */
  private String proposed(String folded) {
    return book.models().stream()
        .map(DataRow::name)
        .distinct()
        .filter(name -> !folded.isEmpty() && Fold.of(name).contains(folded))
        .limit(MOST_PROPOSED)
        .map(name -> "“" + name + "”")
        .collect(Collectors.joining(", "));
  }
}
