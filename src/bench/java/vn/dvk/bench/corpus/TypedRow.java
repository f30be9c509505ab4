package vn.dvk.bench.corpus;

import java.util.List;

/**
 * One row of a form.
 *
 * @param number 1-based
 * @param height in points
 * @param cells from left to right
 */
record TypedRow(int number, double height, List<Typed> cells) {
  TypedRow {
    cells = List.copyOf(cells);
  }
}
