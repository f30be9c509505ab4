package vn.dvk.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One score sheet as read, before the rubric is applied.
 *
 * @param unit the unit that sent it
 * @param model the model's name as on the sheet, empty where none is written
 * @param modelPlace where the model's name stands, else the sheet
 * @param general the cells of criteria 1-10 in order
 * @param collective the cells of criteria 11-15 of the variant for a collective; empty where that
 *     variant was deleted from the sheet
 * @param individual the same for an individual
 * @param declaredTotal the cell of the row Tổng cộng, empty where the sheet has none
 * @param declaredParts the cells of the rows I and II where they are filled
 * @param source the row of criterion 1
 */
public record ScoreSheet(
    Unit unit,
    Optional<String> model,
    Place modelPlace,
    List<ScoreCell> general,
    List<ScoreCell> collective,
    List<ScoreCell> individual,
    Optional<ScoreCell> declaredTotal,
    List<ScoreCell> declaredParts,
    Source source) {
  public ScoreSheet {
    general = List.copyOf(general);
    collective = List.copyOf(collective);
    individual = List.copyOf(individual);
    declaredParts = List.copyOf(declaredParts);
  }

  /**
   * The 1-based column of its points, which tells it from those abreast of it; empty where no row
   * of a criterion is left.
   */
  public OptionalInt column() {
    return Stream.of(general, collective, individual)
        .flatMap(List::stream)
        .flatMap(cell -> cell.place().cell().flatMap(Spot::named).stream())
        .mapToInt(Spot::column)
        .findFirst();
  }
}
