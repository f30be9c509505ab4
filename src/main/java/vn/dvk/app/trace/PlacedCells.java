package vn.dvk.app.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Spot;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Row;
import vn.dvk.read.grid.Sheet;

/** The cells of a sheet by their places. */
final class PlacedCells {
  private final Optional<String> name;
  private final Map<Integer, Row> rows = new HashMap<>();

  PlacedCells(Sheet sheet) {
    name = sheet.name();
    sheet.rows().forEach(row -> rows.put(row.number(), row));
  }

  /** The sheet's name, empty for csv and HTML. */
  Optional<String> name() {
    return name;
  }

  /** The cell at a place, empty where it is blank. */
  Optional<Cell> at(Spot spot) {
    return Optional.ofNullable(rows.get(spot.row())).flatMap(row -> row.at(spot.column()));
  }

  /** The text at a place on one line, empty where it is blank. */
  String text(int column, int row) {
    return at(new Spot(column, row)).map(Cell::line).orElse("");
  }

  /** Whether a row, or one below it, has content. */
  boolean reaches(int row) {
    return rows.keySet().stream().anyMatch(filled -> filled >= row);
  }

  /** Whether a row has content. */
  boolean hasRow(int row) {
    return rows.containsKey(row);
  }
}
