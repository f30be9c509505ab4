package vn.dvk.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A workbook in the making: its sheets are written one after the other, straight to where the file
 * goes. The same calls give the same bytes on any day, in any zone and locale, with any number of
 * threads.
 */
public final class Workbook {
  /** The date that stands in the properties; a real one would change the bytes every run. */
  private static final String CREATED = "2024-01-01T00:00:00Z";

  private final String title;
  private final Parts parts;
  private final Later later;
  private final StyleTable styles = new StyleTable();
  private final StringTable strings = new StringTable();
  private final List<Sheet> sheets = new ArrayList<>();

  /**
   * A workbook without sheets.
   *
   * @param title for the document's properties
   * @param out takes the file as it is made; flushed at the end, not closed
   */
  public Workbook(String title, OutputStream out) {
    this(title, out, Later.atOnce());
  }

  private Workbook(String title, OutputStream out, Later later) {
    this.title = title;
    this.parts = new Parts(out);
    this.later = later;
  }

  /**
   * Writes a workbook.
   *
   * @param title for the document's properties
   * @param threads from 2 on, rows become XML and are packed by a thread of their own
   * @param out takes the file as it is made, from one thread; flushed at the end, not closed
   * @param content writes its sheets
   * @throws java.io.UncheckedIOException where {@code out} cannot take it
   */
  public static void write(
      String title, int threads, OutputStream out, Consumer<Workbook> content) {
    Later later = threads > 1 ? Later.onAThread() : Later.atOnce();
    try {
      Workbook workbook = new Workbook(title, out, later);
      content.accept(workbook);
      workbook.finish();
    } finally {
      later.stop();
    }
  }

  /**
   * A small workbook as bytes.
   *
   * @param content writes its sheets
   */
  public static byte[] bytes(String title, Consumer<Workbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(title, 1, bytes, content);
    return bytes.toByteArray();
  }

  /**
   * Begins the next sheet and ends the one before it.
   *
   * @param name at most 31 characters, none of {@code []:*?/\}
   */
  public Sheet sheet(String name, Page page) {
    endSheet();
    Sheet sheet = new Sheet(name, page, parts, styles, strings, later);
    sheets.add(sheet);
    sheet.begin(sheets.size());
    return sheet;
  }

  /**
   * Ends the workbook, which has at least one sheet.
   *
   * @throws java.io.UncheckedIOException where its stream cannot take it
   */
  public void finish() {
    endSheet();
    later.run(this::addCommonParts);
    later.finish();
  }

  /** Adds what all sheets share, the strings and styles that they used first. */
  private void addCommonParts() {
    strings.write(parts);
    parts.add("xl/styles.xml", styles.xml());
    parts.add("xl/workbook.xml", workbookXml());
    addWorkbookRelationships();
    parts.add("docProps/core.xml", propertiesXml());
    addRootRelationships();
    parts.add("[Content_Types].xml", contentTypesXml());
    parts.finish();
  }

  private void endSheet() {
    if (!sheets.isEmpty()) {
      sheets.get(sheets.size() - 1).end(sheets.size());
    }
  }

  private String workbookXml() {
    StringBuilder xml = new StringBuilder(2048);
    xml.append("<workbook xmlns=\"").append(Names.MAIN);
    xml.append("\" xmlns:r=\"").append(Names.OFFICE).append("\">");
    xml.append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<sheet name=\"").append(XmlText.of(sheets.get(i).name()));
      xml.append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1);
      xml.append("\"/>");
    }
    xml.append("</sheets>");
    StringBuilder names = definedNames();
    if (names.length() > 0) {
      xml.append("<definedNames>").append(names).append("</definedNames>");
    }
    return xml.append("<calcPr calcId=\"191029\"/></workbook>").toString();
  }

  /** Filters first: programs write them in the order of the alphabet. */
  private StringBuilder definedNames() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      int index = i;
      sheet
          .filter()
          .ifPresent(
              f ->
                  appendName(
                      xml, "_FilterDatabase", index, " hidden=\"1\"", place(sheet, f.fixed())));
    }
    for (int i = 0; i < sheets.size(); i++) {
      Page page = sheets.get(i).page();
      if (page.firstRepeated() > 0) {
        String rows = "$" + page.firstRepeated() + ":$" + page.lastRepeated();
        appendName(xml, "Print_Titles", i, "", place(sheets.get(i), rows));
      }
    }
    return xml;
  }

  private static void appendName(
      StringBuilder xml, String name, int sheet, String attributes, String what) {
    xml.append("<definedName name=\"_xlnm.").append(name).append("\" localSheetId=\"");
    xml.append(sheet).append('"').append(attributes).append('>');
    xml.append(XmlText.of(what)).append("</definedName>");
  }

  private static String place(Sheet sheet, String cells) {
    return "'" + sheet.name().replace("'", "''") + "'!" + cells;
  }

  private void addWorkbookRelationships() {
    parts.begin("xl/_rels/workbook.xml.rels");
    Relationships related = new Relationships(parts);
    for (int i = 1; i <= sheets.size(); i++) {
      related.add("worksheet", "worksheets/sheet" + i + ".xml");
    }
    related.add("styles", "styles.xml");
    related.add("sharedStrings", "sharedStrings.xml");
    related.end();
  }

  private void addRootRelationships() {
    parts.begin("_rels/.rels");
    Relationships related = new Relationships(parts);
    related.add("officeDocument", "xl/workbook.xml");
    related.addCoreProperties("docProps/core.xml");
    related.end();
  }

  private String propertiesXml() {
    return "<cp:coreProperties xmlns:cp=\""
        + Names.CORE_PROPERTIES
        + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + XmlText.of(title)
        + "</dc:title><dc:creator>dvk</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
        + CREATED
        + "</dcterms:created></cp:coreProperties>";
  }

  private String contentTypesXml() {
    StringBuilder xml = new StringBuilder(2048);
    xml.append("<Types xmlns=\"").append(Names.CONTENT_TYPES).append("\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    appendType(xml, "/xl/workbook.xml", Names.type("sheet.main"));
    for (int i = 1; i <= sheets.size(); i++) {
      appendType(xml, "/xl/worksheets/sheet" + i + ".xml", Names.type("worksheet"));
      if (sheets.get(i - 1).hasTable()) {
        appendType(xml, "/xl/tables/table" + i + ".xml", Names.type("table"));
      }
    }
    appendType(xml, "/xl/styles.xml", Names.type("styles"));
    appendType(xml, "/xl/sharedStrings.xml", Names.type("sharedStrings"));
    appendType(xml, "/docProps/core.xml", Names.CORE_TYPE);
    return xml.append("</Types>").toString();
  }

  private static void appendType(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
    xml.append(type).append("\"/>");
  }
}
