package vn.dvk.read.grid;

import java.util.Optional;

/**
 * A piece of a cell's text in one font.
 *
 * @param text as stored
 * @param dress its own font, empty where it is shown in the cell's
 */
record TextRun(String text, Optional<Dress> dress) {
  /** The dress it is shown in; a run's font without a name takes the cell's. */
  Dress dressIn(Dress cell) {
    if (dress.isEmpty()) {
      return cell;
    }
    Dress own = dress.get();
    return own.font().isEmpty() ? own.in(cell.font()) : own;
  }
}
