package vn.dvk.bench.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a form as the table of a Word document. */
final class DocxFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final List<Part> FIXED =
      List.of(
          Part.of("[Content_Types].xml", contentTypes()),
          Part.of("_rels/.rels", relations("officeDocument", "word/document.xml")),
          Part.of("word/_rels/document.xml.rels", relations("styles", "styles.xml")),
          Part.of("word/styles.xml", styles()));

  private DocxFile() {}

  static byte[] of(FormSheet form) {
    StringBuilder xml = new StringBuilder(120_000);
    xml.append(Xml.HEAD).append("<w:document xmlns:w=\"" + W + "\"><w:body>");
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"14500\"");
    xml.append(" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
    for (int width : new int[] {600, 4_600, 800, 2_300, 1_900, 1_100, 2_000, 600, 600}) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    xml.append("</w:tblGrid>");
    form.rows().forEach(row -> row(form, row, xml));
    xml.append("</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16840\" w:h=\"11907\"");
    xml.append(" w:orient=\"landscape\"/></w:sectPr></w:body></w:document>");
    return Packed.zip(Part.with(FIXED, Part.of("word/document.xml", xml.toString())));
  }

  private static void row(FormSheet form, TypedRow row, StringBuilder xml) {
    SortedMap<Integer, Typed> cells = new TreeMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    xml.append("<w:tr w:rsidR=\"00B414F9\" w:rsidTr=\"00B414F9\">");
    int column = 1;
    while (column <= FormSheet.COLUMNS) {
      Merged merge = form.mergeAt(row.number(), column);
      cell(merge, row.number(), cells.get(column), xml);
      column += merge == null ? 1 : merge.columns();
    }
    xml.append("</w:tr>");
  }

  private static void cell(Merged merge, int row, Typed cell, StringBuilder xml) {
    xml.append("<w:tc><w:tcPr>");
    if (merge != null && merge.columns() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(merge.columns()).append("\"/>");
    }
    if (merge != null && merge.rows() > 1) {
      xml.append(merge.firstRow() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    if (cell == null || cell.text().isEmpty()) {
      xml.append("<w:p w:rsidR=\"00B414F9\" w:rsidRDefault=\"00B414F9\"/></w:tc>");
      return;
    }
    for (String line : cell.text().split("\n")) {
      xml.append("<w:p w:rsidR=\"00B414F9\" w:rsidRDefault=\"00B414F9\"><w:pPr><w:jc");
      xml.append(" w:val=\"center\"/><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:pPr><w:r><w:rPr>");
      xml.append("<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr>");
      xml.append("<w:t xml:space=\"preserve\">").append(Xml.escaped(line));
      xml.append("</w:t></w:r></w:p>");
    }
    xml.append("</w:tc>");
  }

  private static String contentTypes() {
    return Xml.HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + TYPES
        + "document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\""
        + TYPES
        + "styles+xml\"/></Types>";
  }

  private static String relations(String type, String target) {
    return Xml.HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>"
        + "</Relationships>";
  }

  private static String styles() {
    return Xml.HEAD
        + "<w:styles xmlns:w=\""
        + W
        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
        + " w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"26\"/></w:rPr>"
        + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\""
        + " w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"table\""
        + " w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/></w:style></w:styles>";
  }
}
