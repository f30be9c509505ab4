package vn.dvk.write.xlsx;

import java.util.Arrays;

/**
 * Some neighbouring rows of a sheet as they were asked for, before they are XML. Cells lie in
 * arrays side by side: a workbook has millions, and an object for each would be more to make and to
 * clear away than the XML itself.
 */
final class Rows {
  private static final int MOST = 256;

  /** What a cell holds. */
  enum Content {
    /** Nothing but its look. */
    EMPTY,
    /** {@code number} is a shared text's, {@code text} the text. */
    TEXT,
    /** {@code number} is its value, from 0 up. */
    NUMBER,
    /** {@code text} is the digits of its value. */
    DIGITS,
    /** {@code text} is a formula, {@code number} its value, from 0 up. */
    FORMULA,
    /** {@code number} is another sheet's row, {@code text} the sheet's name. */
    ROW_NUMBER,
    /** {@code text} is a formula and the value it comes to, as XML. */
    FORMULA_XML,
    /** The same where the value is a text. */
    TEXT_FORMULA_XML
  }

  private final int[] numbers = new int[MOST];
  private final int[] heights = new int[MOST];
  private final int[] ends = new int[MOST];
  private int size;
  private int cells;
  private int[] columns;
  private Look[] looks;
  private Content[] contents;
  private int[] values;
  private String[] texts;

  /**
   * No rows yet.
   *
   * @param room for how many cells, as far as that is known; at least 1
   */
  Rows(int room) {
    columns = new int[room];
    looks = new Look[room];
    contents = new Content[room];
    values = new int[room];
    texts = new String[room];
  }

  /** How many cells there is room for. */
  int room() {
    return columns.length;
  }

  /**
   * Begins a row.
   *
   * @param number 1-based
   * @param height in points, 0 for what its text needs
   */
  void begin(int number, int height) {
    numbers[size] = number;
    heights[size] = height;
    ends[size] = cells;
    size++;
  }

  /** Adds a cell to the row that was begun; numbers and texts as its content asks for. */
  void add(int column, Look look, Content content, int number, String text) {
    if (cells == columns.length) {
      grow();
    }
    columns[cells] = column;
    looks[cells] = look;
    contents[cells] = content;
    values[cells] = number;
    texts[cells] = text;
    cells++;
    ends[size - 1] = cells;
  }

  private void grow() {
    int more = cells * 2;
    columns = Arrays.copyOf(columns, more);
    looks = Arrays.copyOf(looks, more);
    contents = Arrays.copyOf(contents, more);
    values = Arrays.copyOf(values, more);
    texts = Arrays.copyOf(texts, more);
  }

  /** Forgets all rows, to take others. */
  void clear() {
    size = 0;
    cells = 0;
  }

  /** Whether no further row can begin. */
  boolean isFull() {
    return size == MOST;
  }

  /** How many rows were begun. */
  int size() {
    return size;
  }

  /** The number of a row, by its place from 0. */
  int number(int row) {
    return numbers[row];
  }

  /** The height of a row in points, 0 for what its text needs. */
  int height(int row) {
    return heights[row];
  }

  /** The place of a row's first cell among all. */
  int first(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** The place behind a row's last cell. */
  int end(int row) {
    return ends[row];
  }

  /** The 1-based column of a cell. */
  int column(int cell) {
    return columns[cell];
  }

  Look look(int cell) {
    return looks[cell];
  }

  Content content(int cell) {
    return contents[cell];
  }

  int value(int cell) {
    return values[cell];
  }

  String text(int cell) {
    return texts[cell];
  }
}
