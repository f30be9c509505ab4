package vn.dvk.bench.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a form as the office program would: shared strings, styled blanks, print set-up. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final double[] WIDTHS = {5.7, 46.4, 7.3, 27.1, 20.9, 12.6, 27.4, 8.1, 8.1};

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private int uses;

  private XlsxFile() {}

  static byte[] of(FormSheet form) {
    XlsxFile file = new XlsxFile();
    String sheet = file.sheet(form);
    return Packed.zip(
        Part.with(
            BookParts.ALL,
            Part.of("xl/styles.xml", BookStyles.xml(form.clerk())),
            Part.of("xl/worksheets/sheet1.xml", sheet),
            Part.of("xl/sharedStrings.xml", file.strings())));
  }

  private String sheet(FormSheet form) {
    StringBuilder xml = new StringBuilder(40_000);
    head("A1:I" + form.lastRow(), xml);
    form.rows().forEach(row -> row(row, xml));
    xml.append("</sheetData><mergeCells count=\"").append(form.merges().size()).append("\">");
    form.merges().forEach(m -> xml.append("<mergeCell ref=\"").append(m.range()).append("\"/>"));
    xml.append("</mergeCells>");
    tail(xml);
    return xml.toString();
  }

  static void head(String dimension, StringBuilder xml) {
    xml.append(Xml.HEAD).append("<worksheet xmlns=\"" + MAIN + "\"");
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
    xml.append(" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"");
    xml.append(" mc:Ignorable=\"x14ac\"");
    xml.append(" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"");
    xml.append(dimension).append("\"/><sheetViews><sheetView tabSelected=\"1\"");
    xml.append(" zoomScale=\"85\" zoomScaleNormal=\"85\" workbookViewId=\"0\"><pane ySplit=\"6\"");
    xml.append(" topLeftCell=\"A7\" activePane=\"bottomLeft\" state=\"frozen\"/><selection");
    xml.append(" pane=\"bottomLeft\" activeCell=\"B8\" sqref=\"B8\"/></sheetView></sheetViews>");
    xml.append("<sheetFormatPr defaultRowHeight=\"15.75\" x14ac:dyDescent=\"0.25\"/><cols>");
    for (int i = 0; i < WIDTHS.length; i++) {
      xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS[i]);
      xml.append("\" style=\"0\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
  }

  static void tail(StringBuilder xml) {
    xml.append("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.43\" right=\"0.2\"");
    xml.append(" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup");
    xml.append(" paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\" r:id=\"rId1\"/>");
    xml.append("<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>");
    xml.append("</worksheet>");
  }

  private void row(TypedRow row, StringBuilder xml) {
    xml.append("<row r=\"").append(row.number()).append("\" spans=\"1:9\" ht=\"");
    xml.append(row.height()).append("\" customHeight=\"1\" x14ac:dyDescent=\"0.25\">");
    row.cells().forEach(cell -> cell(row.number(), cell, xml));
    xml.append("</row>");
  }

  private void cell(int row, Typed cell, StringBuilder xml) {
    xml.append("<c r=\"").append(Merged.letter(cell.column())).append(row).append("\" s=\"");
    xml.append(cell.look().ordinal()).append('"');
    if (cell.text().isEmpty()) {
      xml.append("/>");
    } else if (cell.isNumber()) {
      xml.append("><v>").append(cell.text()).append("</v></c>");
    } else {
      xml.append(" t=\"s\"><v>").append(shared(cell.text())).append("</v></c>");
    }
  }

  private int shared(String text) {
    uses++;
    return strings.computeIfAbsent(text, t -> strings.size());
  }

  private String strings() {
    StringBuilder xml = new StringBuilder(20_000);
    xml.append(Xml.HEAD).append("<sst xmlns=\"" + MAIN + "\" count=\"").append(uses);
    xml.append("\" uniqueCount=\"").append(strings.size()).append("\">");
    strings.keySet().forEach(text -> shared(text, xml));
    return xml.append("</sst>").toString();
  }

  private static void shared(String text, StringBuilder xml) {
    xml.append(Xml.needsSpace(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
    xml.append(Xml.escaped(text)).append("</t></si>");
  }
}
