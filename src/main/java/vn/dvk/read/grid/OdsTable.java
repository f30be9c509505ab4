package vn.dvk.read.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dvk.read.file.FileFault;

/**
 * One table of an OpenDocument spreadsheet while it is read.
 *
 * <p>Rows and cells say how often they are repeated. A blank repeat only moves on; one with content
 * is written out as far as the sheet's bound allows.
 */
final class OdsTable {
  /** What lies over the cells or beside them. */
  private static final Set<String> BESIDE =
      Set.of("shapes", "forms", "table", "table-source", "named-expressions", "desc", "title");

  /** Rows or columns that are folded away together. */
  private static final Set<String> GROUPS = Set.of("table-row-group", "table-column-group");

  /** A cell of the row being read, before it is known how often that is repeated. */
  private record Part(
      Cell cell, OdsCell stored, int repeated, int rowsSpanned, int columnsSpanned) {
    /** A formula may have an empty text for its value. */
    boolean isFilled() {
      return !SheetDraft.isBlank(cell) || stored.isFormula();
    }
  }

  private final XmlWalk xml;
  private final OdsStyles styles;
  private final SheetDraft draft = new SheetDraft();
  private final SheetFormulas formulas = new SheetFormulas();

  /** The default cell style of the columns up to each key. */
  private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();

  /** For each open group whether it is folded away. */
  private final Deque<Boolean> groups = new ArrayDeque<>();

  private int column;
  private int row;

  OdsTable(XmlWalk xml, OdsStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads the element {@code table} that begins here. */
  Sheet read() throws FileFault {
    String name = xml.attribute("name");
    if (styles.hidesTable(xml.attribute("style-name"))) {
      draft.hide();
    }
    while (xml.next() && !xml.isEnd("table")) {
      if (xml.isStart()) {
        begin(xml.name());
      } else if (xml.isEnd() && GROUPS.contains(xml.name())) {
        groups.pop();
      }
    }
    return draft.sheet(Optional.of(name));
  }

  private void begin(String name) throws FileFault {
    switch (name) {
      case "table-column" -> readColumns();
      case "table-row" -> readRow();
      default -> {
        if (GROUPS.contains(name)) {
          groups.push(xml.attribute("display").equals("false"));
        } else if (BESIDE.contains(name)) {
          xml.skip();
        }
      }
    }
  }

  /** The formulas of the table that was read. */
  SheetFormulas formulas() {
    return formulas;
  }

  private void readColumns() {
    int first = column + 1;
    column = Math.min(column + repeated("number-columns-repeated"), SheetDraft.MAX_COLUMN);
    columnStyles.put(column, xml.attribute("default-cell-style-name"));
    if (isHidden() || styles.hidesColumn(xml.attribute("style-name"))) {
      draft.hideColumns(first, column);
    }
  }

  private void readRow() throws FileFault {
    int first = row + 1;
    int last = Math.min(row + repeated("number-rows-repeated"), SheetDraft.MAX_ROW + 1);
    boolean hidden = isHidden() || styles.hidesRow(xml.token("style-name"));
    List<Part> parts = readCells(xml.token("default-cell-style-name"));
    row = last;
    if (parts.isEmpty()) {
      return;
    }
    long cells = parts.stream().filter(Part::isFilled).mapToLong(Part::repeated).sum();
    if (cells == 0 && last > first) {
      return;
    }
    if (hidden) {
      draft.hideRows(first, last);
    }
    int times = last - first + 1;
    draft.checkRoom(cells * times);
    for (int at = first; at <= last; at++) {
      for (Part part : parts) {
        write(part, at, times);
      }
    }
  }

  /** The cells with content or a span. */
  private List<Part> readCells(String rowStyle) throws FileFault {
    List<Part> parts = List.of();
    int at = 1;
    while (xml.next() && !xml.isEnd("table-row")) {
      if (!xml.isStart("table-cell") && !xml.isStart("covered-table-cell")) {
        continue;
      }
      int repeated = repeated("number-columns-repeated");
      if (isNothingButStyle()) {
        xml.skip();
        at = Math.min(at + repeated, SheetDraft.MAX_COLUMN + 1);
        continue;
      }
      int rows = repeated("number-rows-spanned");
      int across = repeated("number-columns-spanned");
      OdsCell stored = new OdsCell(xml, styles, styles.cell(style(rowStyle, at)));
      Part part = new Part(stored.read(1, at), stored, repeated, rows, across);
      if (part.isFilled() || rows > 1 || across > 1) {
        parts = parts.isEmpty() ? new ArrayList<>() : parts;
        parts.add(part);
      }
      at = Math.min(at + repeated, SheetDraft.MAX_COLUMN + 1);
    }
    return parts;
  }

  /** Most cells of a formatted sheet are: they are passed over and nothing is made of them. */
  private boolean isNothingButStyle() throws FileFault {
    return xml.isEmptyElement()
        && !xml.has("formula")
        && !xml.has("value-type")
        && !xml.has("number-rows-spanned")
        && !xml.has("number-columns-spanned");
  }

  private String style(String rowStyle, int at) {
    String own = xml.token("style-name");
    if (!own.isEmpty()) {
      return own;
    }
    if (!rowStyle.isEmpty()) {
      return rowStyle;
    }
    var columns = columnStyles.ceilingEntry(at);
    return columns == null ? "" : columns.getValue();
  }

  private void write(Part part, int at, int times) throws FileFault {
    int first = part.cell.column();
    draft.merge(at, first, at + part.rowsSpanned - 1, first + part.columnsSpanned - 1);
    for (int i = 0; part.isFilled() && i < part.repeated; i++) {
      draft.add(part.cell.movedTo(at, first + i));
      if (part.stored.isFormula()) {
        formulas.add(
            at, first + i, part.stored.style(), () -> part.stored.formula(times * part.repeated));
      }
    }
  }

  private boolean isHidden() {
    String visibility = xml.token("visibility");
    return visibility.equals("collapse") || visibility.equals("filter") || groups.contains(true);
  }

  private int repeated(String attribute) {
    return Math.max(1, Math.min(xml.number(attribute, 1), SheetDraft.MAX_ROW));
  }
}
