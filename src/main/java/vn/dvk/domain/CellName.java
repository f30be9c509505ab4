package vn.dvk.domain;

/** Names of cells as the spreadsheet program shows them. */
public final class CellName {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CellName() {}

  /**
   * The name of a cell: column 3, row 14 is {@code C14}.
   *
   * @param column 1-based
   * @param row 1-based
   */
  public static String of(int column, int row) {
    return column(column) + row;
  }

  /** The letters of a 1-based column: 1 is {@code A}, 28 is {@code AB}. */
  public static String column(int column) {
    if (column >= 1 && column <= ALPHABET.length()) {
      return ALPHABET.substring(column - 1, column);
    }
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
