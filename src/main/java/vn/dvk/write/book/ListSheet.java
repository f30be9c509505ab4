package vn.dvk.write.book;

import java.util.List;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Workbook;

/** A printable list: title, a line under it, headings in row 4, then rows that can be filtered. */
final class ListSheet {
  static final int HEADING_ROW = 4;

  private final List<ListColumn> columns;
  private final Sheet sheet;
  private int entries;

  /**
   * Begins the sheet and writes everything above the rows.
   *
   * @param subtitle the line under the title
   */
  ListSheet(
      Workbook workbook, String name, String title, String subtitle, List<ListColumn> columns) {
    this.columns = List.copyOf(columns);
    Page page = Page.landscape(columns.stream().map(ListColumn::width).toList());
    this.sheet = workbook.sheet(name, page.headedBy(HEADING_ROW, HEADING_ROW));
    titles(sheet, title, subtitle, columns.size());
    sheet.nextRow();
    columns.forEach(column -> sheet.text(column.heading(), Looks.LIST_HEADING));
  }

  /** Writes a list's title, the line under it and a blank row, all over a number of columns. */
  static void titles(Sheet sheet, String title, String subtitle, int columns) {
    sheet.nextRow(24).text(title, Looks.TITLE).merge(Area.ofRow(1, 1, columns));
    sheet.nextRow(20).text(subtitle, Looks.SUBTITLE).merge(Area.ofRow(2, 1, columns));
    sheet.nextRow();
  }

  /** Begins the next row with its number; its other cells are written to the sheet. */
  Sheet nextEntry() {
    entries++;
    return sheet.nextRow().number(entries, Looks.CENTER);
  }

  Sheet sheet() {
    return sheet;
  }

  /** The area of one column's cells in the rows so far. */
  Area entries(int column) {
    return Area.ofColumn(column, HEADING_ROW + 1, HEADING_ROW + entries);
  }

  /** Whether no row was written. */
  boolean isEmpty() {
    return entries == 0;
  }

  /** Puts filters on the headings, or a line where there is nothing to filter. */
  void end(String whenEmpty) {
    if (isEmpty()) {
      int row = HEADING_ROW + 1;
      sheet.nextRow().text(whenEmpty, Looks.CENTER).blanks(columns.size() - 1, Looks.CELL);
      sheet.merge(Area.ofRow(row, 1, columns.size()));
      return;
    }
    sheet.filter(new Area(HEADING_ROW, 1, HEADING_ROW + entries, columns.size()));
  }

  /**
   * A column of a list.
   *
   * @param heading its name
   * @param width in digits of the standard font
   */
  record ListColumn(String heading, double width) {}
}
