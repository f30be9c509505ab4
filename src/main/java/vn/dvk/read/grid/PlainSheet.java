package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.XmlBytes.NotPlain;

/**
 * Reads a sheet part as nearly all programs write it, straight from its bytes: rows and cells in
 * order, values of the usual types. It gives what {@link SheetXml} gives, or gives up.
 */
final class PlainSheet {
  /** Parts of a sheet that hold no cells and are passed over whole. */
  private static final Set<String> PASSED_OVER =
      Set.of("extLst", "conditionalFormatting", "dataValidations");

  /** Elements that hold one kind of child; of another the other reader must judge. */
  private static final Map<String, String> ONLY_CHILDREN =
      Map.of("cols", "col", "mergeCells", "mergeCell");

  private final XmlBytes xml;
  private final CellValues values;
  private final PlainCell plain = new PlainCell();
  private final SheetRows rows = new SheetRows();
  private final List<Cell> cells = new ArrayList<>();
  private int row;
  private int column;

  private String type = "";
  private int style;
  private Cell.Computed computed = Cell.Computed.NOT;

  private PlainSheet(XmlBytes xml, CellValues values) {
    this.xml = xml;
    this.values = values;
  }

  /**
   * Reads a sheet part to its end.
   *
   * @param in the part
   * @param part its name
   * @return empty where the part is not plain
   * @throws FileFault where it is damaged or over a bound
   */
  static Optional<SheetRows> of(InputStream in, String part, CellValues values) throws FileFault {
    try (XmlBytes xml = new XmlBytes(in, part)) {
      PlainSheet sheet = new PlainSheet(xml, values);
      sheet.read();
      return Optional.of(sheet.rows);
    } catch (NotPlain notPlain) {
      return Optional.empty();
    }
  }

  private void read() throws FileFault, NotPlain {
    xml.skipProlog();
    Deque<String> open = new ArrayDeque<>();
    do {
      if (open.isEmpty()) {
        xml.skipSpace();
      } else {
        xml.skipText();
      }
      if (xml.isEndTag()) {
        if (!xml.takeEnd().equals(open.poll())) {
          throw XmlBytes.notPlain();
        }
      } else {
        element(open);
      }
    } while (!open.isEmpty());
    xml.finish();
  }

  private void element(Deque<String> open) throws FileFault, NotPlain {
    String name = xml.takeStart();
    if (name.indexOf(':') >= 0 || (open.isEmpty() && !name.equals("worksheet"))) {
      throw XmlBytes.notPlain();
    }
    boolean inParent = open.size() == 1;
    String only = ONLY_CHILDREN.get(open.isEmpty() ? "" : open.peek());
    if (only != null && !only.equals(name)) {
      throw XmlBytes.notPlain();
    }
    switch (name) {
      case "col" -> hideColumns();
      case "mergeCell" -> merge();
      default -> xml.skipAttributes();
    }
    if (xml.isEmptyElement()) {
      return;
    }
    if (name.equals("sheetData")) {
      if (!inParent) {
        throw XmlBytes.notPlain();
      }
      readRows();
    } else if (PASSED_OVER.contains(name)) {
      xml.passOver(name);
    } else {
      open.push(name);
    }
  }

  private void hideColumns() throws FileFault, NotPlain {
    int first = 0;
    int last = 0;
    boolean hidden = false;
    while (xml.nextAttribute()) {
      if (xml.isAttribute("min")) {
        first = xml.number();
      } else if (xml.isAttribute("max")) {
        last = Math.min(xml.number(), SheetDraft.MAX_COLUMN);
      } else if (xml.isAttribute("hidden")) {
        hidden |= XmlWalk.isYes(xml.value());
      } else if (xml.isAttribute("width")) {
        hidden |= Lengths.isZero(xml.value());
      }
    }
    if (hidden && (first < 1 || last < first)) {
      throw XmlBytes.notPlain();
    }
    if (hidden) {
      rows.hideColumns(first, last);
    }
  }

  private void merge() throws FileFault, NotPlain {
    Optional<Merge> merge = Optional.empty();
    while (xml.nextAttribute()) {
      if (xml.isAttribute("ref")) {
        merge = CellReference.range(xml.value());
      }
    }
    if (merge.isEmpty() || rows.mergeCount() >= SheetDraft.MAX_MERGES) {
      throw XmlBytes.notPlain();
    }
    rows.merge(merge.get());
  }

  private void readRows() throws FileFault, NotPlain {
    xml.skipSpace();
    while (xml.takeStart("row")) {
      SheetRows.Visibility visibility = beginRow();
      cells.clear();
      if (!xml.isEmptyElement()) {
        readCells();
      }
      if (!cells.isEmpty()) {
        rows.addInOrder(row, visibility, cells);
      }
      xml.skipSpace();
    }
    if (!xml.takeEnd("sheetData")) {
      throw XmlBytes.notPlain();
    }
  }

  private SheetRows.Visibility beginRow() throws FileFault, NotPlain {
    int number = row + 1;
    boolean hidden = false;
    while (xml.nextAttribute()) {
      if (xml.isAttribute("r")) {
        number = xml.number();
      } else if (xml.isAttribute("hidden")) {
        hidden |= XmlWalk.isYes(xml.value());
      } else if (xml.isAttribute("ht")) {
        hidden |= xml.valueByte(0) == '0' && Lengths.isZero(xml.value());
      }
    }
    if (number <= row || number > SheetDraft.MAX_ROW) {
      throw XmlBytes.notPlain();
    }
    row = number;
    column = 0;
    return SheetRows.Visibility.of(hidden);
  }

  private void readCells() throws FileFault, NotPlain {
    xml.skipSpace();
    while (takePlain() || takeCell()) {
      xml.skipSpace();
    }
    if (!xml.takeEnd("row")) {
      throw XmlBytes.notPlain();
    }
  }

  private boolean takePlain() throws FileFault, NotPlain {
    if (!plain.take(xml, row)) {
      return false;
    }
    goTo(plain.column());
    if (plain.isFilled()) {
      type = plain.type();
      style = plain.style();
      computed = Cell.Computed.NOT;
      add(
          type.equals("s")
              ? values.shared(row, column, style, xml.number(), computed, xml)
              : values.cell(stored(xml.value(), List.of()), xml));
    }
    return true;
  }

  private boolean takeCell() throws FileFault, NotPlain {
    if (!xml.takeStart("c")) {
      return false;
    }
    beginCell();
    if (!xml.isEmptyElement()) {
      readCell();
    }
    return true;
  }

  private void goTo(int next) throws NotPlain {
    if (next <= column || next > SheetDraft.MAX_COLUMN) {
      throw XmlBytes.notPlain();
    }
    column = next;
  }

  private void add(Optional<Cell> cell) {
    if (cell.isPresent()) {
      cells.add(cell.get());
    }
  }

  private void beginCell() throws FileFault, NotPlain {
    int next = column + 1;
    type = "";
    style = 0;
    computed = Cell.Computed.NOT;
    while (xml.nextAttribute()) {
      if (xml.isAttribute("r")) {
        next = xml.columnInRow(row);
      } else if (xml.isAttribute("s")) {
        style = xml.number();
      } else if (xml.isAttribute("t")) {
        type = type();
      }
    }
    goTo(next);
  }

  private String type() throws NotPlain {
    if (xml.valueLength() == 1) {
      switch (xml.valueByte(0)) {
        case 's' -> {
          return "s";
        }
        case 'n' -> {
          return "n";
        }
        default -> {}
      }
    }
    return xml.value();
  }

  private void readCell() throws FileFault, NotPlain {
    boolean valued = false;
    while (!xml.takeEnd("c")) {
      if (!valued && xml.takeStart("v")) {
        xml.skipAttributes();
        valued = true;
        value();
      } else if (!valued && xml.takeStart("f")) {
        computed = Cell.Computed.STORED;
        formula();
      } else if (!valued && type.equals("inlineStr") && xml.takeStart("is")) {
        xml.skipAttributes();
        valued = true;
        inlineText();
      } else {
        throw XmlBytes.notPlain();
      }
    }
    if (!valued && computed == Cell.Computed.STORED) {
      throw XmlBytes.notPlain();
    }
  }

  private void formula() throws FileFault, NotPlain {
    xml.skipAttributes();
    if (!xml.isEmptyElement()) {
      xml.skipText();
      if (!xml.takeEnd("f")) {
        throw XmlBytes.notPlain();
      }
    }
  }

  private void value() throws FileFault, NotPlain {
    if (xml.isEmptyElement()) {
      throw XmlBytes.notPlain();
    }
    xml.takeText();
    Optional<Cell> cell =
        switch (type) {
          case "s" -> values.shared(row, column, style, xml.number(), computed, xml);
          case "", "n", "str", "b", "e" -> values.cell(stored(xml.value(), List.of()), xml);
          default -> throw XmlBytes.notPlain();
        };
    if (!xml.takeEnd("v")) {
      throw XmlBytes.notPlain();
    }
    add(cell);
  }

  private void inlineText() throws FileFault, NotPlain {
    if (xml.isEmptyElement() || !xml.takeStart("t")) {
      throw XmlBytes.notPlain();
    }
    xml.skipAttributes();
    if (xml.isEmptyElement()) {
      throw XmlBytes.notPlain();
    }
    xml.takeText();
    TextRun run = new TextRun(RichText.unescaped(xml.value()), Optional.empty());
    if (!xml.takeEnd("t") || !xml.takeEnd("is")) {
      throw XmlBytes.notPlain();
    }
    add(values.cell(stored("", List.of(run)), xml));
  }

  private StoredCell stored(String value, List<TextRun> inline) {
    return new StoredCell(
        row,
        column,
        type,
        style,
        computed,
        inline.isEmpty() ? Optional.of(value) : Optional.empty(),
        inline);
  }
}
