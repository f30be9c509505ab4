package vn.dvk.read.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.dvk.domain.Place;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;

/**
 * Which columns of a score table hold the points that count, and whose they are.
 *
 * @param chosen one column for each model, mostly one in all
 * @param others columns of points that do not count, with their headings
 * @param names the cells that name columns below the heading of the points
 */
record PointsColumns(List<Chosen> chosen, SortedMap<Integer, String> others, Set<Cell> names) {

  /**
   * One column of points.
   *
   * @param span where it stands, empty where no column can be told
   * @param heading what stands above it
   * @param model the model that it scores, empty where none is named
   * @param modelPlace where the model is named, else the sheet
   */
  record Chosen(Optional<Span> span, String heading, Optional<String> model, Place modelPlace) {
    boolean covers(int column) {
      return span.filter(s -> s.covers(column)).isPresent();
    }

    /** The same column below, for another model. */
    Chosen of(String other, Place place) {
      return new Chosen(span, heading, Optional.of(other), place);
    }
  }

  /** Whether a column's points count. */
  boolean isChosen(int column) {
    return chosen.stream().anyMatch(one -> one.covers(column));
  }

  /** The heading of the column that counts in the place of the others. */
  Optional<String> used() {
    return chosen.stream().filter(one -> one.span().isPresent()).map(Chosen::heading).findFirst();
  }
}
