package vn.dvk.domain.trace;

import java.util.List;
import java.util.Optional;

/**
 * One cell of the consolidated workbook with the way it came about.
 *
 * @param cell its name
 * @param item what it tells
 * @param criterion the number of a {@link Item#CRITERION}, else 0
 * @param value what stands in it, empty where it is blank
 * @param steps from what was submitted to the value; none for sums and labels, and where the source
 *     is not to be had
 * @param summands the rows that a {@link Item#SUM} counts
 * @param reread what the source gives now, where that is not the value
 */
public record TracedCell(
    String cell,
    Item item,
    int criterion,
    String value,
    List<Step> steps,
    List<Summand> summands,
    Optional<String> reread) {
  public TracedCell {
    steps = List.copyOf(steps);
    summands = List.copyOf(summands);
  }

  /** A cell without a way into a submission. */
  public static TracedCell plain(String cell, Item item, String value) {
    return new TracedCell(cell, item, 0, value, List.of(), List.of(), Optional.empty());
  }
}
