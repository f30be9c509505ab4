package vn.dvk.write.book;

import java.util.List;
import vn.dvk.domain.Model;
import vn.dvk.write.book.FormColumn.Content;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/**
 * A sheet in the layout of Phụ lục 1 or Phụ lục 4: head, title, headings in rows 4 and 5, column
 * numbers in row 6, the total in row 7, then the body, the footer and the notes.
 */
final class FormSheet {
  private static final int FIRST_HEADING = 4;
  private static final int LAST_HEADING = 6;
  static final int TOTAL_ROW = 7;
  static final int FIRST_BODY_ROW = 8;

  /** How many of the last columns the form's number stands over. */
  private static final int LABEL_COLUMNS = 3;

  private final FormLayout layout;
  private final Page page;
  private final Sheet sheet;

  /** What stands in a model's row, column by column, and how it looks there. */
  private final Content[] contents;

  private final Style[] styles;

  /** Begins the sheet. */
  FormSheet(Workbook workbook, FormLayout layout) {
    this.layout = layout;
    this.page = Page.landscape(layout.widths()).headedBy(FIRST_HEADING, LAST_HEADING);
    this.sheet = workbook.sheet(layout.label(), page);
    this.contents = new Content[layout.size()];
    this.styles = new Style[layout.size()];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = layout.columns().get(i).field();
      styles[i] = contents[i].isNarrow() ? Looks.CENTER : Looks.CELL;
    }
  }

  FormLayout layout() {
    return layout;
  }

  Sheet sheet() {
    return sheet;
  }

  /** Writes everything above the body but the total. */
  void head(String unitLine) {
    int last = layout.size();
    int label = last - LABEL_COLUMNS + 1;
    sheet.nextRow().text(unitLine, Looks.HEAD).skip(label - 2);
    sheet.text(layout.label(), Looks.HEAD_RIGHT);
    sheet.merge(Area.ofRow(1, 1, label - 1)).merge(Area.ofRow(1, label, last));
    sheet.nextRow(Looks.height(layout.title(), page.width(1, last) * 0.7));
    sheet.text(layout.title(), Looks.TITLE).merge(Area.ofRow(2, 1, last));
    sheet.nextRow();
    headings();
    columnNumbers();
  }

  /** Writes the row Tổng số over a body that ends in a row; 0 where there is no body. */
  void total(int lastRow, int quantity) {
    sheet.nextRow().blank(Looks.CENTER_BOLD).text("Tổng số", Looks.CELL_BOLD);
    sum(FIRST_BODY_ROW, lastRow, quantity, Looks.CENTER_BOLD);
    sheet.blanks(layout.size() - Content.QUANTITY.ordinal() - 1, Looks.CELL);
  }

  /** Writes rows of the body. */
  void body(List<FormLine> lines) {
    for (FormLine line : lines) {
      sheet.nextRow();
      if (line.model().isPresent()) {
        model(line, line.model().get());
      } else {
        group(line);
      }
    }
  }

  /** Writes a row to be filled in by hand. */
  void blankRow(String mark, String name, Style nameStyle) {
    boolean bold = nameStyle.bold();
    sheet.nextRow().text(mark, bold ? Looks.CENTER_BOLD : Looks.CENTER).text(name, nameStyle);
    for (int i = 2; i < styles.length; i++) {
      sheet.blank(styles[i]);
    }
  }

  /** The cells of a column in the body as far as it is written. */
  Area bodyArea(Content content) {
    return Area.ofColumn(layout.column(content), FIRST_BODY_ROW, sheet.row());
  }

  /** Writes a line of text over all columns but the first, with a mark before it. */
  void line(String mark, String text, Style style) {
    sheet.nextRow().text(mark, Looks.LINE_CENTERED).text(text, style);
    mergeLine();
  }

  /** Writes a line whose text a formula makes. */
  void formulaLine(String formula, String text) {
    sheet.nextRow().skip(1).formula(formula, text, Looks.LINE);
    mergeLine();
  }

  /** Writes the notes. */
  void notes() {
    sheet.nextRow();
    sheet.nextRow().text("Ghi chú:", Looks.LINE_BOLD);
    sheet.merge(Area.ofRow(sheet.row(), 1, 2));
    double width = page.width(2, layout.size());
    for (String note : layout.notes()) {
      sheet.nextRow(Looks.height(note, width)).skip(1).text(note, Looks.NOTE);
      mergeLine();
    }
  }

  private void mergeLine() {
    sheet.merge(Area.ofRow(sheet.row(), 2, layout.size()));
  }

  private void headings() {
    sheet.nextRow(20);
    for (int i = 1; i <= layout.size(); i++) {
      sheet.text(upperHeading(i), Looks.HEADING);
    }
    sheet.nextRow(34);
    for (FormColumn column : layout.columns()) {
      sheet.text(column.standsAlone() ? "" : column.heading(), Looks.HEADING);
    }
    for (int i = 1; i <= layout.size(); i++) {
      mergeHeading(i);
    }
  }

  private String upperHeading(int column) {
    FormColumn own = layout.columns().get(column - 1);
    if (own.standsAlone()) {
      return own.heading();
    }
    return layout.groupStart(column) == column ? own.group() : "";
  }

  private void mergeHeading(int column) {
    if (layout.columns().get(column - 1).standsAlone()) {
      sheet.merge(Area.ofColumn(column, FIRST_HEADING, FIRST_HEADING + 1));
    } else if (layout.groupStart(column) == column) {
      sheet.merge(Area.ofRow(FIRST_HEADING, column, layout.groupEnd(column)));
    }
  }

  private void columnNumbers() {
    sheet.nextRow();
    for (int i = 1; i <= layout.size(); i++) {
      boolean first = layout.groupStart(i) == i;
      sheet.text(first ? layout.columns().get(i - 1).number() : "", Looks.COLUMN_NUMBER);
      if (first && layout.groupEnd(i) > i) {
        sheet.merge(Area.ofRow(LAST_HEADING, i, layout.groupEnd(i)));
      }
    }
  }

  private void group(FormLine line) {
    boolean subunit = line.kind() == FormLine.Kind.SUBUNIT;
    Style center = subunit ? Looks.CENTER_ITALIC : Looks.CENTER_BOLD;
    sheet.text(line.mark(), center);
    sheet.text(line.name(), subunit ? Looks.CELL_ITALIC : Looks.CELL_BOLD);
    sum(sheet.row() + 1, sheet.row() + line.below(), line.quantity(), center);
    sheet.blanks(layout.size() - Content.QUANTITY.ordinal() - 1, Looks.CELL);
  }

  /**
   * Sums the quantities of some rows. SUBTOTAL leaves out the subtotals among them, so it stays
   * right when a row is put in, and takes any number of groups.
   */
  private void sum(int firstRow, int lastRow, int quantity, Style style) {
    if (lastRow < firstRow) {
      sheet.number(0, style);
      return;
    }
    Area area = Area.ofColumn(layout.column(Content.QUANTITY), firstRow, lastRow);
    sheet.formula("SUBTOTAL(9," + area.name() + ")", quantity, style);
  }

  private void model(FormLine line, Model model) {
    for (int i = 0; i < contents.length; i++) {
      switch (contents[i]) {
        case MARK -> sheet.text(line.mark(), styles[i]);
        case QUANTITY -> sheet.number(line.quantity(), styles[i]);
        default -> sheet.text(ModelText.of(contents[i], model), styles[i]);
      }
    }
  }
}
