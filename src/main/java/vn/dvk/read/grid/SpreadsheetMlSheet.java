package vn.dvk.read.grid;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.file.FileFault;

/** One worksheet of SpreadsheetML while it is read. */
final class SpreadsheetMlSheet {
  private final XmlWalk xml;
  private final SpreadsheetMlStyles styles;
  private final SheetDraft draft = new SheetDraft();
  private final SortedMap<Integer, String> columnStyles = new TreeMap<>();
  private String tableStyle = "";
  private String rowStyle = "";
  private int row;
  private int column;

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

  private void readVisible() throws FileFault {
    if (xml.next() && !xml.isStart() && !xml.isEnd() && xml.text().contains("Hidden")) {
      draft.hide();
    }
  }

  private void readColumn() {
    int first = xml.number("Index", column + 1);
    column = Math.min(first + Math.max(0, xml.number("Span", 0)), SheetDraft.MAX_COLUMN);
    if (xml.attribute("Hidden").equals("1")) {
      draft.hideColumns(Math.max(1, first), column);
    }
    for (int styled = Math.max(1, first); xml.has("StyleID") && styled <= column; styled++) {
      columnStyles.put(styled, xml.attribute("StyleID"));
    }
  }

  private void readRow() throws FileFault {
    int first = xml.number("Index", row + 1);
    int last = first + Math.max(0, xml.number("Span", 0));
    if (xml.attribute("Hidden").equals("1")) {
      draft.hideRows(Math.max(1, first), last);
    }
    rowStyle = xml.attribute("StyleID");
    row = first;
    column = 0;
    while (xml.next() && !xml.isEnd("Row")) {
      if (xml.isStart("Cell")) {
        readCell();
      }
    }
    row = last;
  }

  private void readCell() throws FileFault {
    int first = xml.number("Index", column + 1);
    int across = Math.max(0, xml.number("MergeAcross", 0));
    int down = Math.max(0, xml.number("MergeDown", 0));
    SpreadsheetMlStyles.Style style = styles.of(styleId(first));
    SpreadsheetMlValue value = new SpreadsheetMlValue(xml, style, xml.has("Formula"));
    draft.add(value.read(row, first));
    draft.merge(row, first, row + down, first + across);
    column = first + across;
  }

  private String styleId(int at) {
    if (xml.has("StyleID")) {
      return xml.attribute("StyleID");
    }
    return rowStyle.isEmpty() ? columnStyles.getOrDefault(at, tableStyle) : rowStyle;
  }
}
