package vn.dvk.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.grid.Merge;

/** Writes pages as the tables of a Word document. */
final class DocxFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxFile() {}

  static byte[] write(List<Page> pages) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + W + "\"><w:body>");
    pages.forEach(page -> page(page, xml));
    xml.append("<w:sectPr/></w:body></w:document>");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    parts.put("word/document.xml", xml.toString());
    return Packed.texts(parts);
  }

  private static void page(Page page, StringBuilder xml) {
    xml.append("<w:tbl>");
    for (int row = 1; row <= page.lastRow(); row++) {
      xml.append("<w:tr>");
      int column = 1;
      while (column <= page.lastColumn()) {
        column = cell(page, row, column, xml);
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl><w:p/>");
  }

  /** Writes one cell and gives the column after it. */
  private static int cell(Page page, int row, int column, StringBuilder xml) {
    Optional<Merge> merge = page.merges.stream().filter(m -> m.covers(row, column)).findFirst();
    int width = merge.map(m -> m.lastColumn() - m.firstColumn() + 1).orElse(1);
    xml.append("<w:tc><w:tcPr>");
    if (width > 1) {
      xml.append("<w:gridSpan w:val=\"").append(width).append("\"/>");
    }
    merge
        .filter(m -> m.lastRow() > m.firstRow())
        .ifPresent(
            m -> xml.append(m.firstRow() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"));
    xml.append("</w:tcPr>");
    Ink ink = page.rows.containsKey(row) ? page.rows.get(row).get(column) : null;
    if (ink == null) {
      xml.append("<w:p/>");
    } else {
      paragraphs(ink, xml);
    }
    xml.append("</w:tc>");
    return column + width;
  }

  private static void paragraphs(Ink ink, StringBuilder xml) {
    xml.append("<w:p>");
    for (Legacy.Run run : Legacy.runs(ink)) {
      String[] lines = run.text().split("\n");
      for (int i = 0; i < lines.length; i++) {
        xml.append(i > 0 ? "</w:p><w:p>" : "");
        run(run, lines[i], xml);
      }
    }
    xml.append("</w:p>");
  }

  private static void run(Legacy.Run run, String line, StringBuilder xml) {
    xml.append("<w:r><w:rPr><w:rFonts w:ascii=\"" + run.font() + "\"")
        .append(" w:hAnsi=\"" + run.font() + "\"/>")
        .append(run.struck() ? "<w:strike/>" : "")
        .append("</w:rPr><w:t xml:space=\"preserve\">")
        .append(Packed.escaped(line))
        .append("</w:t></w:r>");
  }
}
