package vn.dvk.app.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.domain.Place;
import vn.dvk.domain.Spot;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;
import vn.dvk.read.grid.Cell;

/** Steps as they are gathered, on the sheet of a submission that they go over. */
final class Trail {
  /** Steps that say where to go or what a text could be, and leave the text as it is. */
  private static final Set<Kind> LEADING =
      EnumSet.of(
          Kind.MERGED,
          Kind.SAME_AS_ABOVE,
          Kind.SECTION,
          Kind.COLUMN,
          Kind.OTHER_SECTOR,
          Kind.AMBIGUOUS);

  private final PlacedCells cells;
  private final List<Step> steps = new ArrayList<>();
  private String text = "";

  Trail(PlacedCells cells) {
    this.cells = cells;
  }

  void add(Step step) {
    steps.add(step);
    if (!LEADING.contains(step.kind())) {
      text = step.text();
    }
  }

  /** Adds a step where its text is another than the one so far. */
  void addChange(Step step) {
    if (!step.text().equals(text)) {
      add(step);
    }
  }

  /** Goes through a cell, which may be blank. */
  void through(Spot spot) {
    Optional<Cell> cell = cells.at(spot);
    if (cell.isPresent()) {
      CellTrail.of(cell.get()).forEach(this::add);
    } else {
      add(Step.at(spot.name(), Kind.BLANK, ""));
    }
  }

  /** Goes through the cell of a place; a place without one is a line that stands in no cell. */
  void through(Place place, String line) {
    Optional<Spot> spot = place.cell().flatMap(Spot::named);
    if (spot.isPresent()) {
      through(spot.get());
    } else {
      add(Step.of(Kind.PARAGRAPH, line));
    }
  }

  /** Whether a cell has content. */
  boolean has(Spot spot) {
    return cells.at(spot).isPresent();
  }

  /** What the steps came to so far. */
  String text() {
    return text;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
