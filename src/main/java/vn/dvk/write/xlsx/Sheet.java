package vn.dvk.write.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.dvk.domain.CellName;

/**
 * One sheet, written row by row and cell by cell, left to right; what was written cannot be
 * changed.
 *
 * <p>Text is always text: nothing given to {@link #text} can become a formula.
 */
public final class Sheet {
  /** How many rows a sheet holds at most. */
  public static final int ROW_LIMIT = 1_048_576;

  /** How many links spreadsheet programs take in one sheet. */
  private static final int LINK_LIMIT = 65_530;

  private static final byte[] LINK_START = ByteText.ascii("<hyperlink ref=\"");
  private static final byte[] LINK_ID = ByteText.ascii("\" r:id=\"rId");
  private static final byte[] LINK_END = ByteText.ascii("\"/>");

  /** Cells that there is room for at first. */
  private static final int FIRST_CELLS = 1024;

  private final String name;
  private final Page page;
  private final Parts parts;
  private final StyleTable styles;
  private final StringTable strings;
  private final List<Area> merges = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Later later;
  private final RowXml rowXml;
  private final Map<Style, Style> quoted = new IdentityHashMap<>();
  private final Map<Style, Style> linked = new IdentityHashMap<>();
  private Optional<Area> filter = Optional.empty();
  private Optional<Table> table = Optional.empty();
  private Rows rows = new Rows(FIRST_CELLS);

  /** Rows that are XML by now and make room for others; given back by the thread that made it. */
  private final Queue<Rows> written = new ConcurrentLinkedQueue<>();

  private int row;
  private int column;

  Sheet(String name, Page page, Parts parts, StyleTable styles, StringTable strings, Later later) {
    this.name = name;
    this.page = page;
    this.parts = parts;
    this.styles = styles;
    this.strings = strings;
    this.later = later;
    this.rowXml = new RowXml(page);
  }

  /** The number of the row that is being written, 0 before the first. */
  public int row() {
    return row;
  }

  /** Begins the next row; it becomes as high as its wrapped text needs. */
  public Sheet nextRow() {
    return beginRow(0);
  }

  /**
   * Begins the next row with a height of its own, for text in merged cells.
   *
   * @param height in points
   */
  public Sheet nextRow(int height) {
    return beginRow(height);
  }

  /** Leaves the next cells of the row alone. */
  public Sheet skip(int cells) {
    column += cells;
    return this;
  }

  /** A cell of text; one with nothing in it where the text is empty. */
  public Sheet text(String text, Style style) {
    if (text.isEmpty()) {
      return blank(style);
    }
    String fitted = XmlText.fitted(text);
    Style shown = beginsFormula(text.charAt(0)) ? quoted(style) : style;
    return cell(shown, Rows.Content.TEXT, strings.number(fitted, column + 1), text);
  }

  private static boolean beginsFormula(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      default -> false;
    };
  }

  private Style quoted(Style style) {
    Style asText = quoted.get(style);
    if (asText == null) {
      asText = style.quotedText();
      quoted.put(style, asText);
    }
    return asText;
  }

  /**
   * A cell of text that opens a file, where the sheet can still take a link.
   *
   * @param path the file, relative to the workbook's folder, with {@code /}
   */
  public Sheet link(String text, String path, Style style) {
    if (links.size() >= LINK_LIMIT) {
      return text(text, style);
    }
    text(text, linked(style));
    links.add(new Link(column, row, path));
    return this;
  }

  private Style linked(Style style) {
    Style asLink = linked.get(style);
    if (asLink == null) {
      asLink = style.asLink();
      linked.put(style, asLink);
    }
    return asLink;
  }

  /** A cell of a whole number. */
  public Sheet number(int number, Style style) {
    return number < 0
        ? cell(style, Rows.Content.DIGITS, 0, Integer.toString(number))
        : cell(style, Rows.Content.NUMBER, number, "");
  }

  /** A cell of a decimal number. */
  public Sheet number(BigDecimal number, Style style) {
    return cell(style, Rows.Content.DIGITS, 0, number.toPlainString());
  }

  /** A cell that nothing is in but its border and colour. */
  public Sheet blank(Style style) {
    return cell(style, Rows.Content.EMPTY, 0, "");
  }

  /** Several blank cells. */
  public Sheet blanks(int cells, Style style) {
    for (int i = 0; i < cells; i++) {
      blank(style);
    }
    return this;
  }

  /**
   * A formula with the number it comes to.
   *
   * @param formula our own text without the equals sign, never a submission's
   */
  public Sheet formula(String formula, BigDecimal value, Style style) {
    String xml = XmlText.of(formula) + "</f><v>" + value.toPlainString();
    return cell(style, Rows.Content.FORMULA_XML, 0, xml);
  }

  /** A formula with the whole number from 0 up that it comes to. */
  public Sheet formula(String formula, int value, Style style) {
    return cell(style, Rows.Content.FORMULA, value, formula);
  }

  /**
   * The number of another sheet's row, as a formula that follows the row when it moves.
   *
   * @param sheet its name, without an apostrophe
   * @param number from 1 up
   */
  public Sheet rowNumber(String sheet, int number, Style style) {
    return cell(style, Rows.Content.ROW_NUMBER, number, sheet);
  }

  /** A formula with the text it comes to. */
  public Sheet formula(String formula, String value, Style style) {
    String xml = XmlText.of(formula) + "</f><v>" + XmlText.of(value);
    return cell(style, Rows.Content.TEXT_FORMULA_XML, 0, xml);
  }

  /** Makes one cell of several. */
  public Sheet merge(Area area) {
    merges.add(area);
    return this;
  }

  /** Asks for certain values in some cells. */
  public Sheet choice(Choice choice) {
    choices.add(choice);
    return this;
  }

  /** Puts filter buttons on the first row of an area. */
  public Sheet filter(Area area) {
    filter = Optional.of(area);
    return this;
  }

  /** Makes a table of what was written; its headings must be the texts of its first row. */
  public Sheet table(Table written) {
    table = Optional.of(written);
    return this;
  }

  String name() {
    return name;
  }

  Page page() {
    return page;
  }

  Optional<Area> filter() {
    return filter;
  }

  boolean hasTable() {
    return table.isPresent();
  }

  /** Begins the part, up to where rows go. */
  void begin(int number) {
    later.run(() -> appendHead(number));
  }

  private void appendHead(int number) {
    parts.begin("xl/worksheets/sheet" + number + ".xml");
    StringBuilder xml = new StringBuilder(1024);
    xml.append("<worksheet xmlns=\"").append(Names.MAIN);
    xml.append("\" xmlns:r=\"").append(Names.OFFICE).append("\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    appendView(xml, number);
    xml.append("<sheetFormatPr defaultRowHeight=\"15.75\"/>");
    appendColumns(xml);
    parts.append(xml.append("<sheetData>"));
  }

  /** Ends the part and adds those that belong to it. */
  void end(int number) {
    endRows();
    later.run(() -> appendFoot(number));
  }

  private void appendFoot(int number) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("</sheetData>");
    filter.ifPresent(f -> xml.append("<autoFilter ref=\"").append(f.name()).append("\"/>"));
    appendMerges(xml);
    appendChoices(xml);
    parts.append(xml);
    appendLinks();
    parts.append(pageSetup());
    if (table.isPresent()) {
      parts.append("<tableParts count=\"1\"><tablePart r:id=\"" + tableId());
      parts.append("\"/></tableParts>");
    }
    parts.append("</worksheet>");
    parts.end();
    addRelated(number);
  }

  /** There may be tens of thousands, so they aren't gathered before they are packed. */
  private void appendLinks() {
    if (links.isEmpty()) {
      return;
    }
    parts.append("<hyperlinks>");
    int column = 0;
    byte[] letters = {};
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (link.column() != column) {
        column = link.column();
        letters = ByteText.ascii(CellName.column(column));
      }
      parts.text().put(LINK_START).put(letters).put(link.row());
      parts.text().put(LINK_ID).put(i + 1).put(LINK_END);
      parts.flushFull();
    }
    parts.append("</hyperlinks>");
  }

  private Sheet beginRow(int height) {
    if (row == ROW_LIMIT) {
      throw new IllegalStateException(
          "sheet \"" + name + "\" would need more than " + ROW_LIMIT + " rows");
    }
    if (rows.isFull()) {
      endRows();
    }
    row++;
    rows.begin(row, height);
    column = 0;
    return this;
  }

  private void endRows() {
    Rows ended = rows;
    Rows used = written.poll();
    rows = used == null ? new Rows(ended.room()) : used;
    later.run(() -> append(ended));
  }

  private void append(Rows ended) {
    for (int i = 0; i < ended.size(); i++) {
      rowXml.append(parts.text(), ended, i);
      parts.flushFull();
    }
    ended.clear();
    written.add(ended);
  }

  private Sheet cell(Style style, Rows.Content content, int number, String text) {
    column++;
    rows.add(column, styles.look(style), content, number, text);
    return this;
  }

  private void appendView(StringBuilder xml, int number) {
    xml.append("<sheetViews><sheetView");
    xml.append(number == 1 ? " tabSelected=\"1\"" : "");
    xml.append(" workbookViewId=\"0\">");
    if (page.frozenRows() > 0) {
      int columns = page.frozenColumns();
      xml.append("<pane");
      xml.append(columns > 0 ? " xSplit=\"" + columns + "\"" : "");
      xml.append(" ySplit=\"").append(page.frozenRows()).append("\" topLeftCell=\"");
      xml.append(CellName.of(columns + 1, page.frozenRows() + 1)).append("\" activePane=\"");
      xml.append(columns > 0 ? "bottomRight" : "bottomLeft").append("\" state=\"frozen\"/>");
    }
    xml.append("</sheetView></sheetViews>");
  }

  private void appendColumns(StringBuilder xml) {
    xml.append("<cols>");
    for (int i = 0; i < page.widths().size(); i++) {
      xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      xml.append("\" width=\"").append(page.widths().get(i)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols>");
  }

  private void appendMerges(StringBuilder xml) {
    if (merges.isEmpty()) {
      return;
    }
    xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
    merges.forEach(m -> xml.append("<mergeCell ref=\"").append(m.name()).append("\"/>"));
    xml.append("</mergeCells>");
  }

  private void appendChoices(StringBuilder xml) {
    if (choices.isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"").append(choices.size()).append("\">");
    choices.forEach(choice -> choice.append(xml));
    xml.append("</dataValidations>");
  }

  /** Margins of Party documents: 30 mm left, 15 right, 20 above and below, here in inches. */
  private String pageSetup() {
    return "<printOptions horizontalCentered=\"1\"/>"
        + "<pageMargins left=\"1.18\" right=\"0.59\" top=\"0.79\" bottom=\"0.79\""
        + " header=\"0.39\" footer=\"0.39\"/>"
        + "<pageSetup paperSize=\"9\" orientation=\""
        + Names.of(page.orientation())
        + "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>"
        + "&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;11Trang &amp;P/&amp;N"
        + "</oddFooter></headerFooter>";
  }

  private String tableId() {
    return "rId" + (links.size() + 1);
  }

  private void addRelated(int number) {
    if (links.isEmpty() && table.isEmpty()) {
      return;
    }
    if (table.isPresent()) {
      parts.add("xl/tables/table" + number + ".xml", table.get().xml(number));
    }
    parts.begin("xl/worksheets/_rels/sheet" + number + ".xml.rels");
    Relationships related = new Relationships(parts);
    String path = "";
    byte[] target = {};
    for (Link link : links) {
      if (!link.path().equals(path)) {
        path = link.path();
        target = Relationships.target(XmlText.of(FilePath.encoded(path)));
      }
      related.addFile(target);
    }
    if (table.isPresent()) {
      related.add("table", "../tables/table" + number + ".xml");
    }
    related.end();
  }

  /** A cell that opens a file. */
  private record Link(int column, int row, String path) {}
}
