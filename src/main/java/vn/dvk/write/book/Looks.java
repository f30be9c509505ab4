package vn.dvk.write.book;

import vn.dvk.write.xlsx.Style;

/** The looks of cells that the workbooks share. */
final class Looks {
  /** The head of a form. */
  static final Style HEAD = Style.TEXT.inBold();

  static final Style HEAD_RIGHT = HEAD.aligned(Style.Horizontal.RIGHT);
  static final Style TITLE = Style.TEXT.points(14).inBold().centered().wrapped();
  static final Style SUBTITLE = Style.TEXT.inItalics().centered().wrapped();

  /** Lines of text below a form. */
  static final Style LINE = Style.TEXT.aligned(Style.Horizontal.LEFT);

  static final Style LINE_BOLD = LINE.inBold();
  static final Style LINE_CENTERED = Style.TEXT.centered();
  static final Style NOTE = LINE.wrapped();

  /** Cells of a table. */
  static final Style CELL = Style.TEXT.bordered().wrapped().aligned(Style.Horizontal.LEFT);

  static final Style CELL_BOLD = CELL.inBold();
  static final Style CELL_ITALIC = CELL.inBold().inItalics();
  static final Style CENTER = CELL.centered();
  static final Style CENTER_BOLD = CENTER.inBold();
  static final Style CENTER_ITALIC = CENTER.inBold().inItalics();
  static final Style HEADING = CENTER.inBold();
  static final Style COLUMN_NUMBER = CENTER.inItalics();
  static final Style CENTER_ERROR = CENTER.on(Style.Fill.ERROR);
  static final Style CENTER_WARNING = CENTER.on(Style.Fill.WARNING);
  static final Style CENTER_BOLD_ERROR = CENTER_BOLD.on(Style.Fill.ERROR);
  static final Style LIST_HEADING = HEADING.on(Style.Fill.HEADING);
  static final Style DATE = CENTER.shownAs("dd/mm/yyyy");

  /** How many points a line of 12-point text is high. */
  private static final int LINE_HEIGHT = 16;

  private Looks() {}

  /**
   * The height of a row whose text runs over merged cells; programs fit no row to those.
   *
   * @param width of the merged cells, in digits
   * @return points
   */
  static int height(String text, double width) {
    int lines = (int) Math.ceil(text.length() / (width * 1.05));
    return Math.max(1, lines) * LINE_HEIGHT + 2;
  }
}
