package vn.dvk.read.grid;

import java.util.Optional;

/**
 * A cell's place as a file writes it, {@code C14}, within the largest sheet there is.
 *
 * @param column 1-based
 * @param row 1-based
 */
record CellReference(int column, int row) {
  private static final int MAX_LETTERS = 3;

  /** Reads {@code C14}; empty where the text is no place on a sheet. */
  static Optional<CellReference> of(String text) {
    int letters = letters(text);
    int column = column(text, letters);
    int row = Digits.of(text, letters);
    if (column < 1 || column > SheetDraft.MAX_COLUMN || row < 1 || row > SheetDraft.MAX_ROW) {
      return Optional.empty();
    }
    return Optional.of(new CellReference(column, row));
  }

  /** Reads {@code C14:D20} or {@code C14}; empty where the text is no range on a sheet. */
  static Optional<Merge> range(String text) {
    int colon = text.indexOf(':');
    Optional<CellReference> first = of(colon < 0 ? text : text.substring(0, colon));
    Optional<CellReference> last = of(text.substring(colon + 1));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    CellReference a = first.get();
    CellReference b = last.get();
    return Optional.of(
        new Merge(
            Math.min(a.row, b.row),
            Math.min(a.column, b.column),
            Math.max(a.row, b.row),
            Math.max(a.column, b.column)));
  }

  private static int letters(String text) {
    int letters = 0;
    while (letters < text.length() && isLetter(text.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static int column(String text, int letters) {
    if (letters > MAX_LETTERS) {
      return -1;
    }
    int column = 0;
    for (int i = 0; i < letters; i++) {
      column = column * 26 + (text.charAt(i) & 0x1F);
    }
    return column;
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
