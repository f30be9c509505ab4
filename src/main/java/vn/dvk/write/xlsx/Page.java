package vn.dvk.write.xlsx;

import java.util.List;

/**
 * How a sheet is laid out on screen and paper: A4, as wide as one page, numbered pages.
 *
 * @param widths of the columns from A on, in digits of the standard font
 * @param orientation how the paper lies
 * @param firstRepeated first row that is printed on every page, 0 for none
 * @param lastRepeated last row that is printed on every page, 0 for none
 * @param frozenRows rows that stay in sight on screen
 * @param frozenColumns columns that stay in sight on screen
 */
public record Page(
    List<Double> widths,
    Orientation orientation,
    int firstRepeated,
    int lastRepeated,
    int frozenRows,
    int frozenColumns) {
  public Page {
    widths = List.copyOf(widths);
  }

  /** How the paper lies. */
  public enum Orientation {
    LANDSCAPE,
    PORTRAIT
  }

  /** A4 across. */
  public static Page landscape(List<Double> widths) {
    return new Page(widths, Orientation.LANDSCAPE, 0, 0, 0, 0);
  }

  /** A4 upright. */
  public static Page portrait(List<Double> widths) {
    return new Page(widths, Orientation.PORTRAIT, 0, 0, 0, 0);
  }

  /** The same with rows that head every page and stay in sight on screen, 1-based. */
  public Page headedBy(int first, int last) {
    return new Page(widths, orientation, first, last, last, frozenColumns);
  }

  /** The same with the first columns always in sight on screen. */
  public Page keeping(int columns) {
    return new Page(widths, orientation, firstRepeated, lastRepeated, frozenRows, columns);
  }

  /** The width of some neighbouring columns together, 1-based and inclusive. */
  public double width(int first, int last) {
    return widths.subList(first - 1, last).stream().mapToDouble(Double::doubleValue).sum();
  }
}
