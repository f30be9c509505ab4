package vn.dvk.read.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook package written part by part, for what no library would write. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private XlsxFile() {}

  /** A workbook of one sheet whose part holds these elements. */
  static XlsxFile ofSheet(String elements) {
    return new XlsxFile()
        .part("[Content_Types].xml", "<Types/>")
        .part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='rId1'/>"
                    .formatted(MAIN, RELATIONS)
                + "</sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")))
        .part("xl/worksheets/sheet1.xml", sheet(elements));
  }

  /** A workbook of one sheet with these rows. */
  static XlsxFile ofRows(String rows) {
    return ofSheet("<sheetData>" + rows + "</sheetData>");
  }

  static String sheet(String elements) {
    return "<worksheet xmlns='" + MAIN + "'>" + elements + "</worksheet>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
        .formatted(id, RELATIONS, type, target);
  }

  static String relations(String... relations) {
    return "<Relationships xmlns='"
        + PACKAGE
        + "'>"
        + String.join("", relations)
        + "</Relationships>";
  }

  /** With shared strings, each an {@code si}'s content. */
  XlsxFile strings(String... items) {
    return part(
            "xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", items) + "</si></sst>")
        .related("rId8", "sharedStrings", "sharedStrings.xml");
  }

  /** With a styles part of these elements. */
  XlsxFile styles(String elements) {
    return part("xl/styles.xml", "<styleSheet>" + elements + "</styleSheet>")
        .related("rId9", "styles", "styles.xml");
  }

  /** With one more reference of the workbook. */
  XlsxFile related(String id, String type, String target) {
    return replace(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        relation(id, type, target) + "</Relationships>");
  }

  /** With a part of this text, in the place of the one that has its name. */
  XlsxFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  XlsxFile without(String name) {
    parts.remove(name);
    return this;
  }

  XlsxFile replace(String name, String what, String with) {
    return part(name, parts.get(name).replace(what, with));
  }

  String text(String name) {
    return parts.get(name);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
