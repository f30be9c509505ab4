package vn.dvk.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A sheet before it is written: rows of texts, and what is merged, hidden or struck out. */
final class Draft {
  /** What a row looks like. */
  enum Look {
    PLAIN,
    BOLD,
    TITLE,
    HEADING,
    BODY,
    BODY_BOLD
  }

  /** What a column means on the forms. */
  enum Column {
    MARK,
    NAME,
    QUANTITY,
    LOCATION,
    LEAD,
    SECTOR,
    EXTENT,
    NEW,
    MAINTAINED,
    COLLECTIVE,
    INDIVIDUAL,
    MAXIMUM,
    SCORE,
    NOTE
  }

  /** A merged range, numbers from 0. */
  record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** One row. */
  record Line(Look look, List<String> cells) {}

  private final String name;
  private final List<Line> lines = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Set<Integer> hidden = new TreeSet<>();
  private final Set<Integer> struck = new TreeSet<>();
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  Draft(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<Line> lines() {
    return lines;
  }

  List<Area> areas() {
    return areas;
  }

  boolean isHidden(int row) {
    return hidden.contains(row);
  }

  boolean isStruck(int row) {
    return struck.contains(row);
  }

  /** Says which columns the form has, in their order. */
  Draft columns(List<Column> order) {
    columns.clear();
    order.forEach(column -> columns.put(column, columns.size()));
    return this;
  }

  /** The number of a column from 0; -1 where the form has none. */
  int column(Column column) {
    return columns.getOrDefault(column, -1);
  }

  /** How many columns the form has. */
  int width() {
    return columns.size();
  }

  /** Adds a row of cells from the first column on and gives its number from 0. */
  int add(Look look, String... cells) {
    List<String> row = new ArrayList<>(Collections.nCopies(Math.max(width(), cells.length), ""));
    for (int i = 0; i < cells.length; i++) {
      row.set(i, cells[i]);
    }
    lines.add(new Line(look, row));
    return lines.size() - 1;
  }

  /** Adds a row of cells by their meaning; columns that the form lacks are left out. */
  int add(Look look, Map<Column, String> cells) {
    int row = add(look);
    cells.forEach((column, text) -> put(row, column, text));
    return row;
  }

  /** Merges a range. */
  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    areas.add(new Area(firstRow, lastRow, firstColumn, lastColumn));
  }

  /** Sets one cell of the row that bears a name. */
  Draft set(String rowName, Column column, String text) {
    put(row(rowName), column, text);
    return this;
  }

  /** Replaces a text wherever it stands. */
  Draft replace(String old, String text) {
    lines.forEach(line -> line.cells().replaceAll(cell -> cell.replace(old, text)));
    return this;
  }

  /** Hides the row that bears a name. */
  Draft hide(String rowName) {
    hidden.add(row(rowName));
    return this;
  }

  /** Strikes out the row that bears a name. */
  Draft strike(String rowName) {
    struck.add(row(rowName));
    return this;
  }

  private void put(int row, Column column, String text) {
    if (columns.containsKey(column)) {
      lines.get(row).cells().set(columns.get(column), text);
    }
  }

  private int row(String rowName) {
    int names = columns.get(Column.NAME);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).cells().get(names).contains(rowName)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no row “" + rowName + "”");
  }
}
