package vn.dvk.read.grid;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Takes a cell's place, {@code C14}, where its row is known. Asked for every cell, blank ones too,
 * so it makes no objects.
 */
final class PlaceInRow extends TypedValueDecoder {
  private static final int MAX_LETTERS = 3;

  private int row;
  private int column;

  /** The row that the places to come must lie in. */
  void in(int number) {
    row = number;
  }

  /** The 1-based column of the place taken last; 0 where it is none, or none of that row. */
  int column() {
    return column;
  }

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void decode(char[] chars, int from, int to) {
    int at = from;
    int letters = 0;
    while (at < to && at - from < MAX_LETTERS && CellReference.isLetter(chars[at])) {
      letters = letters * 26 + (chars[at] & 0x1F);
      at++;
    }
    boolean placed = letters >= 1 && letters <= SheetDraft.MAX_COLUMN;
    column = placed && Digits.of(chars, at, to) == row ? letters : 0;
  }

  @Override
  public void handleEmptyValue() {
    column = 0;
  }
}
