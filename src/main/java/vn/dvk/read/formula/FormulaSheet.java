package vn.dvk.read.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One sheet of a scratch workbook; rows and columns are 1-based. */
public final class FormulaSheet {
  private final int index;
  private final String name;
  private final Map<Integer, Map<Integer, Value>> values = new HashMap<>();
  private final NavigableMap<Integer, NavigableMap<Integer, FormulaCell>> formulas =
      new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private int lastRow = 1;
  private int lastColumn = 1;

  FormulaSheet(int index, String name) {
    this.index = index;
    this.name = name;
  }

  /** Gives a cell its value, typed in or stored as a formula's result. */
  public void put(int row, int column, Value value) {
    values.computeIfAbsent(row, r -> new HashMap<>()).put(column, value);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  /** Gives a cell its formula; it is evaluated where the cell has no value. */
  public void put(int row, int column, Formula formula) {
    formulas
        .computeIfAbsent(row, r -> new TreeMap<>())
        .put(column, new FormulaCell(index, row, column, formula));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  /** Takes a cell's value away. */
  public void clear(int row, int column) {
    values.getOrDefault(row, new HashMap<>()).remove(column);
  }

  /** Notes that a row is hidden, for subtotals may leave it out. */
  public void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** The value of a cell, empty where it is blank or could not be evaluated. */
  public Optional<Value> value(int row, int column) {
    Map<Integer, Value> cells = values.get(row);
    return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
  }

  int index() {
    return index;
  }

  String name() {
    return name;
  }

  int lastRow() {
    return lastRow;
  }

  int lastColumn() {
    return lastColumn;
  }

  boolean isHidden(int row) {
    return hiddenRows.get(row);
  }

  boolean hidesAny(int firstRow, int lastRow) {
    int hidden = hiddenRows.nextSetBit(firstRow);
    return hidden >= 0 && hidden <= lastRow;
  }

  Optional<FormulaCell> formula(int row, int column) {
    NavigableMap<Integer, FormulaCell> cells = formulas.get(row);
    return cells == null ? Optional.empty() : Optional.ofNullable(cells.get(column));
  }

  List<FormulaCell> formulas() {
    List<FormulaCell> all = new ArrayList<>();
    formulas.values().forEach(cells -> all.addAll(cells.values()));
    return all;
  }

  /** The formulas within an area, row by row. */
  List<FormulaCell> formulasIn(Region region, Steps steps) {
    List<FormulaCell> found = new ArrayList<>();
    formulas
        .subMap(region.firstRow(), true, region.lastRow(), true)
        .values()
        .forEach(
            cells -> {
              steps.take(1);
              found.addAll(
                  cells.subMap(region.firstColumn(), true, region.lastColumn(), true).values());
            });
    steps.take(found.size());
    return found;
  }
}
