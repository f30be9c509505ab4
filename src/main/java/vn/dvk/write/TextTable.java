package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for the terminal: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> headings;
  private final List<List<?>> rows = new ArrayList<>();

  /** Begins a table with its headings. */
  TextTable(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /**
   * Adds a row.
   *
   * @param cells texts and numbers, as many as there are headings
   */
  void add(List<?> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Writes the headings, a rule and the rows, without blanks at a line's end. */
  void write(Writer out) throws IOException {
    int[] widths = IntStream.range(0, headings.size()).map(this::columnWidth).toArray();
    writeRow(out, headings, widths);
    writeRow(out, headings.stream().map(heading -> "─".repeat(width(heading))).toList(), widths);
    for (List<?> row : rows) {
      writeRow(out, row, widths);
    }
  }

  private int columnWidth(int column) {
    return rows.stream()
        .mapToInt(row -> width(line(row.get(column).toString())))
        .reduce(width(headings.get(column)), Math::max);
  }

  private static void writeRow(Writer out, List<?> row, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      line.append(column == 0 ? "" : GAP).append(padded(row.get(column), widths[column]));
    }
    out.write(line.toString().stripTrailing());
    out.write('\n');
  }

  private static String padded(Object cell, int width) {
    String text = line(cell.toString());
    String blanks = " ".repeat(width - width(text));
    return cell instanceof Number ? blanks + text : text + blanks;
  }

  /** A text on one line: a terminal would obey its line breaks and control characters. */
  static String line(String text) {
    return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "");
  }

  /**
   * How many places a text takes on the terminal: one a character, for Vietnamese in NFC has no
   * combining marks; those that stand alone take none.
   */
  static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
