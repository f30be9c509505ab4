package vn.dvk.app;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders names of cells as a reader goes through a sheet: by row, then by column. */
final class CellOrder {
  private static final Pattern FIRST = Pattern.compile("^([A-Z]+)(\\d+)");

  private CellOrder() {}

  /** A text that sorts as the first cell of a range does; blank names sort first. */
  static String key(String cells) {
    Matcher first = FIRST.matcher(cells);
    if (!first.find()) {
      return cells;
    }
    return String.format(
        Locale.ROOT, "%09d %4s %s", Long.parseLong(first.group(2)), first.group(1), cells);
  }
}
