package vn.dvk.domain;

import java.util.List;
import java.util.Optional;

/**
 * Where a field's text stands, where that is not simply the field's own cell.
 *
 * @param cells the cells whose texts, joined, are the field's: those above a ditto, the first cell
 *     of a merge, the section's row
 * @param ditto the cell that says that the text above is meant ({@code -nt-}), where one does
 */
public record Origin(List<Spot> cells, Optional<Spot> ditto) {
  /** The field's own cell. */
  public static final Origin OWN = new Origin(List.of(), Optional.empty());

  public Origin {
    cells = List.copyOf(cells);
  }

  /** Whether the text stands in the field's own cell, or the field has none. */
  public boolean isOwn() {
    return cells.isEmpty() && ditto.isEmpty();
  }
}
