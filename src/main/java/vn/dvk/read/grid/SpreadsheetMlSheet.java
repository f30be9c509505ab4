package vn.dvk.read.grid;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.formula.Formula;
import vn.dvk.read.formula.R1c1Formula;

/** One worksheet of SpreadsheetML while it is read. */
final class SpreadsheetMlSheet {
  private final XmlWalk xml;
  private final SpreadsheetMlStyles styles;
  private final SheetDraft draft = new SheetDraft();
  private final SheetFormulas formulas = new SheetFormulas();

  /** The styles of columns by the last column of each. */
  private final NavigableMap<Integer, ColumnStyle> columnStyles = new TreeMap<>();

  private String tableStyle = "";
  private String rowStyle = "";
  private int row;
  private int column;

  private record ColumnStyle(int first, String style) {}

  SpreadsheetMlSheet(XmlWalk xml, SpreadsheetMlStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads the element {@code Worksheet} that begins here. */
  Sheet read() throws FileFault {
    String name = xml.attribute("Name");
    while (xml.next() && !xml.isEnd("Worksheet")) {
      if (xml.isStart("Table")) {
        tableStyle = xml.attribute("StyleID");
      } else if (xml.isStart("Column")) {
        readColumn();
      } else if (xml.isStart("Row")) {
        readRow();
      } else if (xml.isStart("Visible")) {
        readVisible();
      }
    }
    return draft.sheet(Optional.of(name));
  }

  /** The formulas of the sheet that was read. */
  SheetFormulas formulas() {
    return formulas;
  }

  private void readVisible() throws FileFault {
    if (xml.next() && !xml.isStart() && !xml.isEnd() && xml.text().contains("Hidden")) {
      draft.hide();
    }
  }

  private void readColumn() {
    int first = xml.number("Index", column + 1);
    column = Math.min(first + Math.max(0, xml.number("Span", 0)), SheetDraft.MAX_COLUMN);
    if (isHidden("Width")) {
      draft.hideColumns(Math.max(1, first), column);
    }
    if (xml.has("StyleID")) {
      columnStyles.put(column, new ColumnStyle(first, xml.attribute("StyleID")));
    }
  }

  private void readRow() throws FileFault {
    int first = xml.number("Index", row + 1);
    int last = first + Math.max(0, xml.number("Span", 0));
    if (isHidden("Height")) {
      draft.hideRows(Math.max(1, first), last);
    }
    rowStyle = xml.token("StyleID");
    row = first;
    column = 0;
    while (xml.next() && !xml.isEnd("Row")) {
      if (xml.isStart("Cell")) {
        readCell();
      }
    }
    row = last;
  }

  private boolean isHidden(String size) {
    return xml.token("Hidden").equals("1") || Lengths.isZero(xml.token(size));
  }

  private void readCell() throws FileFault {
    int first = xml.number("Index", column + 1);
    int across = Math.max(0, xml.number("MergeAcross", 0));
    int down = Math.max(0, xml.number("MergeDown", 0));
    column = first + across;
    if (xml.isEmptyElement() && !xml.has("Formula")) {
      draft.merge(row, first, row + down, column);
      xml.skip();
      return;
    }
    SpreadsheetMlStyles.Style style = styles.of(styleId(first));
    String formula = xml.attribute("Formula");
    if (!formula.isEmpty()) {
      noteFormula(formula, first, style);
    }
    draft.add(new SpreadsheetMlValue(xml, style, computed(formula)).read(row, first));
    draft.merge(row, first, row + down, column);
  }

  private void noteFormula(String written, int at, SpreadsheetMlStyles.Style style) {
    int ownRow = row;
    boolean ofSeveralCells = xml.has("ArrayRange");
    formulas.add(
        row,
        at,
        new CellStyle(style.dress(), style.number()),
        () -> ofSeveralCells ? Formula.beyond(written) : R1c1Formula.read(written, ownRow, at));
  }

  private static Cell.Computed computed(String formula) {
    return formula.isEmpty() ? Cell.Computed.NOT : Cell.Computed.STORED;
  }

  private String styleId(int at) {
    if (xml.has("StyleID")) {
      return xml.token("StyleID");
    }
    return rowStyle.isEmpty() ? columnStyle(at) : rowStyle;
  }

  private String columnStyle(int at) {
    Map.Entry<Integer, ColumnStyle> columns = columnStyles.ceilingEntry(at);
    return columns == null || columns.getValue().first() > at
        ? tableStyle
        : columns.getValue().style();
  }
}
