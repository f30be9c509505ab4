package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.domain.CellName;

/** Makes the rows of one sheet XML, in the sheet's order. */
final class RowXml {
  /** Points of a line of 12-point text, and of the highest row there can be. */
  private static final double LINE_HEIGHT = 15.75;

  private static final double HIGHEST = 409.5;

  private static final byte[] ROW_START = ByteText.ascii("<row r=\"");
  private static final byte[] ROW_END = ByteText.ascii("</row>");
  private static final byte[] QUOTED_END = ByteText.ascii("\">");
  private static final byte[] FIXED_HEIGHT = ByteText.ascii("\" ht=\"");
  private static final byte[] FIXED_HEIGHT_END = ByteText.ascii("\" customHeight=\"1\">");
  private static final byte[] FORMULA_END = ByteText.ascii("</f><v>");
  private static final byte[] ROW_FORMULA_END = ByteText.ascii(")</f><v>");
  private static final byte[] VALUE_END = ByteText.ascii("</v></c>");

  /** How rows of 0, 1, 2, … lines begin; all further ones are as high as the last. */
  private static final byte[][] HEIGHTS = heights();

  private final LineCounts lineCounts;
  private final List<byte[]> cellStarts = new ArrayList<>();
  private final Map<String, byte[]> rowFormulas = new HashMap<>();
  private final ByteText rowNumber = new ByteText();

  RowXml(Page page) {
    this.lineCounts = new LineCounts(page.widths());
  }

  private static byte[][] heights() {
    byte[][] heights = new byte[(int) Math.ceil(HIGHEST / LINE_HEIGHT) + 1][];
    heights[0] = QUOTED_END;
    heights[1] = QUOTED_END;
    for (int lines = 2; lines < heights.length; lines++) {
      double height = Math.min(HIGHEST, lines * LINE_HEIGHT);
      heights[lines] = ByteText.ascii("\" ht=\"" + height + "\">");
    }
    return heights;
  }

  /** Appends a row, by its place among the rows. */
  void append(ByteText xml, Rows rows, int row) {
    rowNumber.clear();
    rowNumber.put(rows.number(row));
    xml.put(ROW_START).put(rowNumber);
    if (rows.height(row) > 0) {
      xml.put(FIXED_HEIGHT).put(rows.height(row)).put(FIXED_HEIGHT_END);
    } else {
      // A height that isn't custom still follows edits.
      xml.put(HEIGHTS[Math.min(lines(rows, row), HEIGHTS.length - 1)]);
    }
    for (int cell = rows.first(row); cell < rows.end(row); cell++) {
      xml.put(cellStart(rows.column(cell))).put(rowNumber);
      appendContent(xml, rows, cell);
    }
    xml.put(ROW_END);
  }

  /** How many lines the row's wrapped texts need. */
  private int lines(Rows rows, int row) {
    int lines = 1;
    for (int cell = rows.first(row); cell < rows.end(row); cell++) {
      if (rows.content(cell) == Rows.Content.TEXT && rows.look(cell).style().wrap()) {
        lines = Math.max(lines, lineCounts.of(rows, cell));
      }
    }
    return lines;
  }

  private byte[] cellStart(int column) {
    while (cellStarts.size() < column) {
      cellStarts.add(ByteText.ascii("<c r=\"" + CellName.column(cellStarts.size() + 1)));
    }
    return cellStarts.get(column - 1);
  }

  private void appendContent(ByteText xml, Rows rows, int cell) {
    Look look = rows.look(cell);
    switch (rows.content(cell)) {
      case EMPTY -> xml.put(look.empty());
      case TEXT -> xml.put(look.text()).put(rows.value(cell)).put(VALUE_END);
      case NUMBER -> xml.put(look.value()).put(rows.value(cell)).put(VALUE_END);
      case DIGITS -> xml.put(look.value()).put(rows.text(cell)).put(VALUE_END);
      case FORMULA -> {
        xml.put(look.formula()).escaped(rows.text(cell));
        xml.put(FORMULA_END).put(rows.value(cell)).put(VALUE_END);
      }
      case ROW_NUMBER -> {
        xml.put(look.formula()).put(rowFormula(rows.text(cell))).put(rows.value(cell));
        xml.put(ROW_FORMULA_END).put(rows.value(cell)).put(VALUE_END);
      }
      case FORMULA_XML -> xml.put(look.formula()).put(rows.text(cell)).put(VALUE_END);
      case TEXT_FORMULA_XML -> xml.put(look.textFormula()).put(rows.text(cell)).put(VALUE_END);
      default -> throw new IllegalStateException("no content: " + rows.content(cell));
    }
  }

  /** How the formula begins that comes to the number of a sheet's row. */
  private byte[] rowFormula(String sheet) {
    byte[] start = rowFormulas.get(sheet);
    if (start == null) {
      start = ("ROW('" + XmlText.of(sheet) + "'!$B$").getBytes(StandardCharsets.UTF_8);
      rowFormulas.put(sheet, start);
    }
    return start;
  }
}
