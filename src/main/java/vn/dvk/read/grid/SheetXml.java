package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

/** Streams one sheet part into rows; blank styled cells pass through without leaving a trace. */
final class SheetXml {
  private final XmlWalk xml;
  private final CellValues values;
  private final SheetRows rows = new SheetRows();
  private final BitSet seenRows = new BitSet();
  private final BitSet seenColumns = new BitSet();
  private final PlaceInRow place = new PlaceInRow();
  private int row;
  private int column;

  private SheetXml(XmlWalk xml, CellValues values) {
    this.xml = xml;
    this.values = values;
  }

  /** Reads a sheet part to its end. */
  static SheetRows of(XmlWalk xml, CellValues values) throws FileFault {
    SheetXml sheet = new SheetXml(xml, values);
    sheet.read();
    return sheet.rows;
  }

  private void read() throws FileFault {
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "cols" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCells" -> readMerges();
        case "extLst", "conditionalFormatting", "dataValidations", "AlternateContent" -> xml.skip();
        default -> {}
      }
    }
  }

  private void readColumns() throws FileFault {
    while (xml.nextChild()) {
      if (xml.flag("hidden") || Lengths.isZero(xml.attribute("width"))) {
        int first = Digits.of(xml.attribute("min"));
        int last = Math.min(Digits.of(xml.attribute("max")), SheetDraft.MAX_COLUMN);
        if (first < 1 || last < first) {
          throw xml.broken("columns");
        }
        rows.hideColumns(first, last);
      }
      xml.skip();
    }
  }

  private void readMerges() throws FileFault {
    while (xml.nextChild()) {
      String range = xml.attribute("ref");
      Optional<Merge> merge = CellReference.range(range);
      if (merge.isEmpty()) {
        throw xml.broken("merged range " + range);
      }
      rows.merge(merge.get());
      if (rows.mergeCount() > SheetDraft.MAX_MERGES) {
        throw new FileFault(Reason.TOO_LARGE, "over " + SheetDraft.MAX_MERGES + " merged ranges");
      }
      xml.skip();
    }
  }

  private void readRows() throws FileFault {
    List<Cell> cells = new ArrayList<>();
    while (xml.nextChild()) {
      if (!xml.isStart("row")) {
        xml.skip();
        continue;
      }
      row = rowNumber();
      place.in(row);
      boolean hidden = xml.flag("hidden") || Lengths.isZero(xml.token("ht"));
      cells.clear();
      readCells(cells);
      rows.add(row, hidden, cells);
    }
  }

  private int rowNumber() throws FileFault {
    int number = xml.has("r") ? xml.number("r", 0) : row + 1;
    if (number < 1 || number > SheetDraft.MAX_ROW || seenRows.get(number)) {
      throw xml.broken("row " + xml.attribute("r"));
    }
    seenRows.set(number);
    return number;
  }

  private void readCells(List<Cell> cells) throws FileFault {
    seenColumns.clear();
    column = 0;
    while (xml.nextChild()) {
      if (!xml.isStart("c")) {
        xml.skip();
        continue;
      }
      column = columnNumber();
      Optional<Cell> cell = cell();
      if (cell.isPresent()) {
        cells.add(cell.get());
      }
    }
  }

  /** The cell at hand, empty where it is nothing but its format; goes to its end. */
  private Optional<Cell> cell() throws FileFault {
    if (xml.isEmptyElement()) {
      xml.skip();
      return Optional.empty();
    }
    StoredCell stored = storedCell();
    return stored.isBlank() ? Optional.empty() : values.cell(stored, xml);
  }

  private int columnNumber() throws FileFault {
    xml.take("r", place);
    int number = xml.has("r") ? place.column() : column + 1;
    if (number < 1 || number > SheetDraft.MAX_COLUMN || seenColumns.get(number)) {
      throw xml.broken("cell " + xml.attribute("r"));
    }
    seenColumns.set(number);
    return number;
  }

  /** What the cell at hand stores; goes to its end. */
  private StoredCell storedCell() throws FileFault {
    String type = xml.token("t");
    int style = xml.has("s") ? xml.number("s", -1) : 0;
    Cell.Computed computed = Cell.Computed.NOT;
    Optional<String> value = Optional.empty();
    List<TextRun> inline = List.of();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "f" -> {
          computed = Cell.Computed.STORED;
          xml.skip();
        }
        case "v" -> value = value(value);
        case "is" -> inline = RichText.runs(xml);
        default -> xml.skip();
      }
    }
    return new StoredCell(row, column, type, style, computed, value, inline);
  }

  private Optional<String> value(Optional<String> before) throws FileFault {
    if (before.isPresent()) {
      throw xml.broken("two values in one cell");
    }
    return Optional.of(xml.content());
  }
}
