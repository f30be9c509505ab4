package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.TracedCell;

/**
 * A cell of the workbook that is to be traced.
 *
 * @param cell its name
 * @param item what it tells
 * @param criterion the number of a criterion that it tells, else 0
 * @param value what stands in it
 * @param written what the writer of the workbook makes of a record for it
 */
record Wanted<T>(String cell, Item item, int criterion, String value, Function<T, String> written) {

  /** The cell without a way, because the source is not to be had. */
  TracedCell untraced() {
    return new TracedCell(cell, item, criterion, value, List.of(), List.of(), Optional.empty());
  }

  /** The cell with the way to a record; without steps where no submitted cell tells it. */
  TracedCell traced(Trail way, T record) {
    List<Step> steps = new ArrayList<>(way.steps());
    if (steps.isEmpty()) {
      return untraced();
    }
    String text = written.apply(record);
    if (!text.equals(way.text())) {
      steps.add(Step.of(Step.Kind.WRITTEN, text));
    }
    Optional<String> reread = Optional.of(text).filter(now -> !now.equals(value));
    return new TracedCell(cell, item, criterion, value, steps, List.of(), reread);
  }
}
