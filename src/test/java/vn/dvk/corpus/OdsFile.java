package vn.dvk.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.grid.Merge;

/** Writes pages as an OpenDocument spreadsheet. */
final class OdsFile {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
      <office:font-face-decls><style:font-face style:name="F1" svg:font-family="'.VnTime'"/>
      <style:font-face style:name="F2" svg:font-family="'VNI-Times'"/></office:font-face-decls>
      <office:automatic-styles>
      <style:style style:name="STRUCK" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="TCVN3" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style>
      <style:style style:name="VNI" style:family="table-cell"><style:text-properties style:font-name="F2"/></style:style>
      <style:style style:name="RUN_TEXT" style:family="text"/>
      <style:style style:name="RUN_STRUCK" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="RUN_TCVN3" style:family="text"><style:text-properties style:font-name="F1"/></style:style>
      <style:style style:name="RUN_VNI" style:family="text"><style:text-properties style:font-name="F2"/></style:style>
      <style:style style:name="HIDDEN" style:family="table"><style:table-properties table:display="false"/></style:style>
      </office:automatic-styles><office:body><office:spreadsheet>
      """;

  private OdsFile() {}

  static byte[] write(List<Page> pages) throws IOException {
    StringBuilder xml = new StringBuilder(HEAD);
    pages.forEach(page -> page(page, xml));
    xml.append("</office:spreadsheet></office:body></office:document-content>");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", xml.toString());
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>");
    return Packed.texts(parts);
  }

  private static void page(Page page, StringBuilder xml) {
    String look = page.hidden ? "\" table:style-name=\"HIDDEN" : "";
    xml.append("<table:table table:name=\"").append(page.name).append(look).append("\">");
    for (int column = 1; column <= page.lastColumn(); column++) {
      boolean hidden = page.hiddenColumns.contains(column);
      xml.append("<table:table-column").append(hidden ? " table:visibility=\"collapse\"/>" : "/>");
    }
    for (int row = 1; row <= page.lastRow(); row++) {
      boolean hidden = page.hiddenRows.contains(row);
      xml.append("<table:table-row").append(hidden ? " table:visibility=\"collapse\">" : ">");
      SortedMap<Integer, Ink> inks = page.rows.getOrDefault(row, new TreeMap<>());
      for (int column = 1; column <= page.lastColumn(); column++) {
        cell(page, row, column, inks.get(column), xml);
      }
      xml.append("</table:table-row>");
    }
    xml.append(
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
            + " table:style-name=\"STRUCK\" table:number-columns-repeated=\"1024\"/></table:table-row>");
    xml.append("</table:table>");
  }

  private static void cell(Page page, int row, int column, Ink ink, StringBuilder xml) {
    boolean covered =
        page.merges.stream()
            .anyMatch(
                m -> m.covers(row, column) && (m.firstRow() != row || m.firstColumn() != column));
    String tag = covered ? "table:covered-table-cell" : "table:table-cell";
    xml.append('<').append(tag);
    page.merges.stream()
        .filter(m -> m.firstRow() == row && m.firstColumn() == column)
        .forEach(m -> span(m, xml));
    if (ink == null) {
      xml.append("/>");
      return;
    }
    content(ink, xml);
    xml.append("</").append(tag).append('>');
  }

  private static void span(Merge merge, StringBuilder xml) {
    xml.append(" table:number-columns-spanned=\"")
        .append(merge.lastColumn() - merge.firstColumn() + 1)
        .append("\" table:number-rows-spanned=\"")
        .append(merge.lastRow() - merge.firstRow() + 1)
        .append('"');
  }

  private static void content(Ink ink, StringBuilder xml) {
    String text = ink.text();
    String shown = "<text:p>" + Packed.escaped(text) + "</text:p>";
    switch (ink.dress()) {
      case NUMBER ->
          xml.append(" office:value-type=\"float\" office:value=\"" + text + "\">" + shown);
      case FORMULA ->
          xml.append(
              " table:formula=\"of:=0+"
                  + text
                  + "\" office:value-type=\"float\" office:value=\""
                  + text
                  + "\">"
                  + shown);
      case UNCACHED -> xml.append(" table:formula=\"of:=0+" + text + "\">");
      case BEYOND_THE_FILE ->
          xml.append(" table:formula=\"of:=['file:///khac.ods'#$S.A1]+" + text + "\">");
      case ERROR ->
          xml.append(
              " table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                  + " calcext:value-type=\"error\">"
                  + shown);
      case DATE ->
          xml.append(
              " office:value-type=\"date\" office:date-value=\"" + isoDate(text) + "\">" + shown);
      case PARTLY_STRUCK, PARTLY_TCVN3, PARTLY_VNI -> {
        xml.append(" office:value-type=\"string\"><text:p>");
        for (Legacy.Run run : Legacy.runs(ink)) {
          xml.append("<text:span text:style-name=\"" + runStyle(run) + "\">")
              .append(spaced(run.text()))
              .append("</text:span>");
        }
        xml.append("</text:p>");
      }
      default -> {
        xml.append(" table:style-name=\"" + ink.dress() + "\" office:value-type=\"string\">");
        for (String line : Legacy.stored(ink).split("\n")) {
          xml.append("<text:p>").append(spaced(line)).append("</text:p>");
        }
      }
    }
  }

  /** 15/04/2024 as 2024-04-15. */
  static String isoDate(String day) {
    String[] parts = day.split("/");
    return parts[2] + "-" + parts[1] + "-" + parts[0];
  }

  private static String runStyle(Legacy.Run run) {
    if (run.struck()) {
      return "RUN_STRUCK";
    }
    return switch (run.font()) {
      case ".VnTime" -> "RUN_TCVN3";
      case "VNI-Times" -> "RUN_VNI";
      default -> "RUN_TEXT";
    };
  }

  private static String spaced(String line) {
    return Packed.escaped(line).replace("  ", " <text:s/>");
  }
}
