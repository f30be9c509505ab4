package vn.dvk.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's position on its sheet.
 *
 * @param column 1-based
 * @param row 1-based
 */
public record Spot(int column, int row) {
  private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;

  /** Reads {@code C14} or {@code $C$14}; empty where the text is no cell of a sheet. */
  public static Optional<Spot> named(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int row = Integer.parseInt(parts.group(2));
    return column > LAST_COLUMN || row > LAST_ROW
        ? Optional.empty()
        : Optional.of(new Spot(column, row));
  }

  /** Its name as the spreadsheet program shows it: {@code C14}. */
  public String name() {
    return CellName.of(column, row);
  }
}
