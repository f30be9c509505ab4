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
    if (Legacy.runs(ink).size() == 1) {
      html.append(" style=\"font-family:'" + Legacy.font(ink) + "'\">");
      html.append(struck(Legacy.runs(ink).get(0)));
    } else {
      html.append('>');
      for (Legacy.Run run : Legacy.runs(ink)) {
        html.append("<font face=\"" + run.font() + "\">" + struck(run) + "</font>");
      }
    }
    html.append("</td>");
  }

  private static String struck(Legacy.Run run) {
    String text = Packed.escaped(run.text()).replace("\n", "<br>");
    return run.struck() ? "<s>" + text + "</s>" : text;
  }

  static byte[] spreadsheetMl(List<Page> pages) {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
              xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>
            <Style ss:ID="TEXT"><Font ss:FontName="Times New Roman"/></Style>
            <Style ss:ID="DATE"><NumberFormat ss:Format="dd/mm/yyyy"/></Style>
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
    xml.append("</Table>");
    if (page.hidden) {
      xml.append(
          "<WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\">"
              + "<Visible>SheetHidden</Visible></WorksheetOptions>");
    }
    xml.append("</Worksheet>");
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
      case DATE -> {
        xml.append(" ss:StyleID=\"DATE\"");
        xml.append(data("DateTime", OdsFile.isoDate(ink.text()) + "T00:00:00.000"));
      }
      case PARTLY_STRUCK, PARTLY_TCVN3, PARTLY_VNI -> xml.append(richData(ink));
      case ERROR -> xml.append(" ss:Formula=\"=1/0\"" + data("Error", ink.text()));
      default ->
          xml.append(" ss:StyleID=\"" + ink.dress() + "\"")
              .append(data("String", Legacy.stored(ink)));
    }
    xml.append("</Cell>");
  }

  private static String richData(Ink ink) {
    StringBuilder data =
        new StringBuilder(
            "><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">");
    for (Legacy.Run run : Legacy.runs(ink)) {
      String text = Packed.escaped(run.text());
      data.append("<Font html:Face=\"" + run.font() + "\"")
          .append(" xmlns:html=\"http://www.w3.org/TR/REC-html40\">")
          .append(run.struck() ? "<S>" + text + "</S>" : text)
          .append("</Font>");
    }
    return data.append("</ss:Data>").toString();
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
