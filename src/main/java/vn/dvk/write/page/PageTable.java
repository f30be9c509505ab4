package vn.dvk.write.page;

import java.util.List;

/**
 * A table of the page whose first column heads its rows.
 *
 * <p>On a narrow screen each row becomes a card: the cells carry their headings, and the roles say
 * what the layout then hides from screen readers.
 */
final class PageTable {
  private final Html html;
  private final List<String> headings;

  /**
   * Opens a table with its headings.
   *
   * @param kind a class of the style sheet: {@code cards}, {@code numbers}
   * @param caption what the table is, read out before it
   */
  PageTable(Html html, String kind, String caption, List<String> headings) {
    this.html = html;
    this.headings = List.copyOf(headings);
    html.open("table", "class", kind, "role", "table", "aria-label", caption).raw("\n<thead>\n");
    html.open("tr", "role", "row").raw("\n");
    headings.forEach(
        heading -> html.element("th", heading, "scope", "col", "role", "columnheader"));
    html.close("tr").raw("</thead>\n<tbody>\n");
  }

  /** Begins a row with the cell that heads it; more may be written into the cell. */
  void openRow(String head) {
    html.open("tr", "role", "row").raw("\n");
    html.open("th", "scope", "row", "role", "rowheader").text(head);
  }

  /** Ends the cell that heads the row. */
  void closeHead() {
    html.close("th");
  }

  /** Opens a cell of a column, counted from 0; a number stands to the right. */
  void openCell(int column, String... attributes) {
    html.open("td", with("data-label", headings.get(column), attributes));
  }

  /** Ends a cell. */
  void closeCell() {
    html.close("td");
  }

  /** Ends a row. */
  void closeRow() {
    html.close("tr");
  }

  /** Adds a row of texts and numbers. */
  void add(String head, List<?> cells) {
    openRow(head);
    closeHead();
    addCells(cells);
    closeRow();
  }

  /** Adds a last row that sums up the ones above. */
  void addTotal(String head, List<?> cells) {
    html.raw("</tbody>\n<tfoot>\n");
    add(head, cells);
    html.raw("</tfoot>\n</table>\n");
  }

  private void addCells(List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      addCell(i + 1, cells.get(i));
    }
  }

  /** Adds a cell with a text or number. */
  void addCell(int column, Object cell) {
    openCell(column, "class", cell instanceof Number ? "number" : "text");
    html.text(cell.toString());
    closeCell();
  }

  /** Ends a table without a total. */
  void close() {
    html.raw("</tbody>\n</table>\n");
  }

  private static String[] with(String name, String value, String... attributes) {
    String[] all = new String[attributes.length + 4];
    all[0] = "role";
    all[1] = "cell";
    all[2] = name;
    all[3] = value;
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    return all;
  }
}
