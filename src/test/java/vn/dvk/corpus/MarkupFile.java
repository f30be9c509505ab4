package vn.dvk.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.grid.Merge;

/** Writes pages as the markup that some programs save under the name .xls. */
final class MarkupFile {
  private MarkupFile() {}

  static byte[] html(List<Page> pages) {
    StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    pages.forEach(page -> htmlPage(page, html));
    return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void htmlPage(Page page, StringBuilder html) {
    html.append("<table border=1>");
    for (int row = 1; row <= page.lastRow(); row++) {
      html.append("<tr>");
      for (int column = 1; column <= page.lastColumn(); column++) {
        htmlCell(page, row, column, html);
      }
      html.append("</tr>\n");
    }
    html.append("</table>");
  }

  private static void htmlCell(Page page, int row, int column, StringBuilder html) {
    Optional<Merge> merge = merge(page, row, column);
    if (merge.filter(m -> m.firstRow() != row || m.firstColumn() != column).isPresent()) {
      return;
    }
    html.append("<td");
    merge.ifPresent(
        m ->
            html.append(" colspan=" + (m.lastColumn() - m.firstColumn() + 1))
                .append(" rowspan=" + (m.lastRow() - m.firstRow() + 1)));
    Ink ink = ink(page, row, column);
    if (ink == null) {
      html.append("></td>");
      return;
    }
    html.append(" style=\"font-family:'" + Legacy.font(ink) + "'\">");
    String text = Packed.escaped(Legacy.stored(ink)).replace("\n", "<br>");
    html.append(ink.dress() == Ink.Dress.STRUCK ? "<s>" + text + "</s>" : text);
    html.append("</td>");
  }

  static byte[] spreadsheetMl(List<Page> pages) {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
              xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>
            <Style ss:ID="TEXT"><Font ss:FontName="Times New Roman"/></Style>
            <Style ss:ID="STRUCK"><Font ss:StrikeThrough="1"/></Style>
            <Style ss:ID="TCVN3"><Font ss:FontName=".VnTime"/></Style>
            <Style ss:ID="VNI"><Font ss:FontName="VNI-Times"/></Style></Styles>
            """);
    pages.forEach(page -> xmlPage(page, xml));
    return xml.append("</Workbook>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void xmlPage(Page page, StringBuilder xml) {
    xml.append("<Worksheet ss:Name=\"" + page.name + "\"><Table>");
    page.hiddenColumns.forEach(
        column -> xml.append("<Column ss:Index=\"" + column + "\" ss:Hidden=\"1\"/>"));
    for (int row = 1; row <= page.lastRow(); row++) {
      String hidden = page.hiddenRows.contains(row) ? " ss:Hidden=\"1\"" : "";
      xml.append("<Row ss:Index=\"" + row + "\"" + hidden + ">");
      SortedMap<Integer, Ink> inks = page.rows.getOrDefault(row, new TreeMap<>());
      for (int column = 1; column <= page.lastColumn(); column++) {
        Optional<Merge> beginning = beginning(page, row, column);
        if (inks.containsKey(column) || beginning.isPresent()) {
          xmlCell(inks.get(column), column, beginning, xml);
        }
      }
      xml.append("</Row>\n");
    }
    xml.append("</Table></Worksheet>");
  }

  private static void xmlCell(Ink ink, int column, Optional<Merge> merge, StringBuilder xml) {
    xml.append("<Cell ss:Index=\"" + column + "\"");
    merge.ifPresent(
        m ->
            xml.append(" ss:MergeAcross=\"" + (m.lastColumn() - m.firstColumn()) + "\"")
                .append(" ss:MergeDown=\"" + (m.lastRow() - m.firstRow()) + "\""));
    if (ink == null) {
      xml.append("/>");
      return;
    }
    switch (ink.dress()) {
      case NUMBER -> xml.append(data("Number", ink.text()));
      case FORMULA ->
          xml.append(" ss:Formula=\"=0+" + ink.text() + "\"" + data("Number", ink.text()));
      case UNCACHED -> xml.append(" ss:Formula=\"=0+" + ink.text() + "\">");
      case BEYOND_THE_FILE -> xml.append(" ss:Formula=\"='[khac.xls]S'!R1C1+" + ink.text() + "\">");
      case ERROR -> xml.append(" ss:Formula=\"=1/0\"" + data("Error", ink.text()));
      default ->
          xml.append(" ss:StyleID=\"" + ink.dress() + "\"")
              .append(data("String", Legacy.stored(ink)));
    }
    xml.append("</Cell>");
  }

  private static String data(String type, String text) {
    return "><Data ss:Type=\""
        + type
        + "\">"
        + Packed.escaped(text).replace("\n", "&#10;")
        + "</Data>";
  }

  private static Optional<Merge> merge(Page page, int row, int column) {
    return page.merges.stream().filter(m -> m.covers(row, column)).findFirst();
  }

  private static Optional<Merge> beginning(Page page, int row, int column) {
    return merge(page, row, column).filter(m -> m.firstRow() == row && m.firstColumn() == column);
  }

  private static Ink ink(Page page, int row, int column) {
    return page.rows.containsKey(row) ? page.rows.get(row).get(column) : null;
  }
}
