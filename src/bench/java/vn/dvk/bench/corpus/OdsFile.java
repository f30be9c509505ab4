package vn.dvk.bench.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a form as an OpenDocument spreadsheet. */
final class OdsFile {
  private static final String NS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      " xmlns:office=\""
          + NS
          + "office:1.0\" xmlns:style=\""
          + NS
          + "style:1.0\""
          + " xmlns:text=\""
          + NS
          + "text:1.0\" xmlns:table=\""
          + NS
          + "table:1.0\""
          + " xmlns:fo=\""
          + NS
          + "xsl-fo-compatible:1.0\" office:version=\"1.2\"";
  private static final List<Part> FIXED =
      List.of(
          Part.of("META-INF/manifest.xml", manifest()),
          Part.of("styles.xml", styles()),
          Part.of(
              "meta.xml",
              Xml.HEAD
                  + "<office:document-meta"
                  + NAMESPACES
                  + "><office:meta/></office:document-meta>"));

  private OdsFile() {}

  static byte[] of(FormSheet form) {
    StringBuilder xml = new StringBuilder(60_000);
    xml.append(Xml.HEAD).append("<office:document-content").append(NAMESPACES).append('>');
    xml.append("<office:automatic-styles>");
    for (Look look : Look.values()) {
      xml.append(
          "<style:style style:name=\"ce" + look.ordinal() + "\" style:family=\"table-cell\"");
      xml.append(" style:parent-style-name=\"Default\"><style:table-cell-properties");
      xml.append(" fo:border=\"0.06pt solid #000000\" fo:wrap-option=\"wrap\"/>");
      xml.append("<style:text-properties fo:font-size=\"12pt\"/></style:style>");
    }
    xml.append("</office:automatic-styles><office:body><office:spreadsheet>");
    xml.append("<table:table table:name=\"PL1\">");
    xml.append("<table:table-column table:number-columns-repeated=\"9\"/>");
    int written = 0;
    for (TypedRow row : form.rows()) {
      int skipped = row.number() - written - 1;
      if (skipped > 0) {
        xml.append("<table:table-row table:number-rows-repeated=\"").append(skipped);
        xml.append("\"><table:table-cell table:number-columns-repeated=\"9\"/></table:table-row>");
      }
      row(form, row, xml);
      written = row.number();
    }
    xml.append("</table:table></office:spreadsheet></office:body></office:document-content>");
    return Packed.document(
        "application/vnd.oasis.opendocument.spreadsheet",
        Part.with(FIXED, Part.of("content.xml", xml.toString())));
  }

  private static void row(FormSheet form, TypedRow row, StringBuilder xml) {
    SortedMap<Integer, Typed> cells = new TreeMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    xml.append("<table:table-row>");
    for (int column = 1; column <= FormSheet.COLUMNS; column++) {
      cell(form, row.number(), column, cells.get(column), xml);
    }
    xml.append("</table:table-row>");
  }

  private static void cell(FormSheet form, int row, int column, Typed cell, StringBuilder xml) {
    Merged merge = form.mergeAt(row, column);
    boolean covered = merge != null && !merge.startsAt(row, column);
    xml.append(covered ? "<table:covered-table-cell" : "<table:table-cell");
    if (cell != null) {
      xml.append(" table:style-name=\"ce").append(cell.look().ordinal()).append('"');
    }
    if (merge != null && !covered) {
      xml.append(" table:number-columns-spanned=\"").append(merge.columns());
      xml.append("\" table:number-rows-spanned=\"").append(merge.rows()).append('"');
    }
    if (cell == null || cell.text().isEmpty()) {
      xml.append("/>");
      return;
    }
    if (cell.isNumber()) {
      xml.append(" office:value-type=\"float\" office:value=\"").append(cell.text()).append("\">");
    } else {
      xml.append(" office:value-type=\"string\">");
    }
    for (String line : cell.text().split("\n")) {
      xml.append("<text:p>").append(Xml.escaped(line)).append("</text:p>");
    }
    xml.append(covered ? "</table:covered-table-cell>" : "</table:table-cell>");
  }

  private static String manifest() {
    String entry = "<manifest:file-entry manifest:media-type=\"%s\" manifest:full-path=\"%s\"/>";
    return Xml.HEAD
        + "<manifest:manifest xmlns:manifest=\""
        + NS
        + "manifest:1.0\" manifest:version=\"1.2\">"
        + entry.formatted("application/vnd.oasis.opendocument.spreadsheet", "/")
        + entry.formatted("text/xml", "content.xml")
        + entry.formatted("text/xml", "styles.xml")
        + entry.formatted("text/xml", "meta.xml")
        + "</manifest:manifest>";
  }

  private static String styles() {
    return Xml.HEAD
        + "<office:document-styles"
        + NAMESPACES
        + "><office:styles>"
        + "<style:style style:name=\"Default\" style:family=\"table-cell\"/>"
        + "</office:styles></office:document-styles>";
  }
}
