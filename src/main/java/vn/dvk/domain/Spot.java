package vn.dvk.domain;

/**
 * A cell's position on its sheet.
 *
 * @param column 1-based
 * @param row 1-based
 */
public record Spot(int column, int row) {

  /** Its name as the spreadsheet program shows it: {@code C14}. */
  public String name() {
    return CellName.of(column, row);
  }
}
