package vn.dvk.bench.peer;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that a spreadsheet program opens: one sheet, its texts in place, no styles. */
final class SlimBook implements Closeable {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final Writer xml;
  private int row;

  SlimBook(Path output) throws IOException {
    zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(output), 1 << 16));
    part(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/xl/workbook.xml\" ContentType=\""
            + TYPE
            + "sheet.main+xml\"/><Override"
            + " PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
            + TYPE
            + "worksheet+xml\"/>"
            + "</Types>");
    part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"all\""
            + " sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    xml.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  void startRow(String name) throws IOException {
    row++;
    xml.write("<row r=\"");
    xml.write(Integer.toString(row));
    xml.write("\">");
    cell(0, name);
  }

  /** A cell of the row; columns are 0-based. */
  void cell(int column, String text) throws IOException {
    xml.write("<c r=\"");
    xml.write('A' + column);
    xml.write(Integer.toString(row));
    xml.write("\" t=\"inlineStr\"><is><t>");
    escaped(text);
    xml.write("</t></is></c>");
  }

  private void escaped(String text) throws IOException {
    if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
      xml.write(text);
    } else {
      xml.write(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
  }

  void endRow() throws IOException {
    xml.write("</row>");
  }

  @Override
  public void close() throws IOException {
    xml.write("</sheetData></worksheet>");
    xml.flush();
    zip.closeEntry();
    zip.close();
  }
}
