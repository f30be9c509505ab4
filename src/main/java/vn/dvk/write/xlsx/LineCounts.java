package vn.dvk.write.xlsx;

import java.util.Arrays;
import java.util.List;

/**
 * How many lines the texts of one sheet's cells take. Most columns say the same few texts over and
 * over, so each column remembers some of the last it counted.
 */
final class LineCounts {
  /** How many texts a column remembers; a power of two. */
  private static final int REMEMBERED = 16;

  private final LineCount lineCount = new LineCount();
  private final double[] widths;
  private final int[] numbers;
  private final Look[] looks;
  private final int[] lines;

  /**
   * For one sheet.
   *
   * @param widths of its columns, in digits of the standard font
   */
  LineCounts(List<Double> widths) {
    this.widths = widths.stream().mapToDouble(Double::doubleValue).toArray();
    this.numbers = new int[this.widths.length * REMEMBERED];
    this.looks = new Look[numbers.length];
    this.lines = new int[numbers.length];
    Arrays.fill(numbers, -1);
  }

  /** The lines of a cell that holds a text; 1 where its column has no width of its own. */
  int of(Rows rows, int cell) {
    int column = rows.column(cell) - 1;
    if (column >= widths.length) {
      return 1;
    }
    int number = rows.value(cell);
    Look look = rows.look(cell);
    int place = column * REMEMBERED + (number & (REMEMBERED - 1));
    if (numbers[place] != number || looks[place] != look) {
      lines[place] = lineCount.of(rows.text(cell), widths[column], look.style());
      numbers[place] = number;
      looks[place] = look;
    }
    return lines[place];
  }
}
