package vn.dvk.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.file.FileFault.Reason;

class FileSnifferTest {

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, xl/workbook.xml, XLSX",
    "[Content_Types].xml, XL/Workbook.xml, XLSX",
    "[Content_Types].xml, word/document.xml, DOCX",
    "[Content_Types].xml, ppt/presentation.xml, OTHER",
    "so-y-te/PL1.xlsx, so-y-te/PL4.xlsx, ZIP"
  })
  void tellsZipsByTheirParts(String first, String second, FileKind kind) throws Exception {
    assertThat(kindOf(zip(first, "<Types/>", second, ""))).isEqualTo(kind);
  }

  @Test
  void tellsWorkbooksInUnusualPlacesByTheirContentTypes() throws Exception {
    String types =
        "<Types><Override PartName='/book.xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";
    assertThat(kindOf(zip("[Content_Types].xml", types, "book.xml", ""))).isEqualTo(FileKind.XLSX);
  }

  @Test
  void tellsOpenDocumentsByTheirMimetype() throws Exception {
    String type = "application/vnd.oasis.opendocument.";
    assertThat(kindOf(zip("mimetype", type + "spreadsheet", "content.xml", "")))
        .isEqualTo(FileKind.ODS);
    assertThat(kindOf(zip("mimetype", type + "text", "content.xml", ""))).isEqualTo(FileKind.OTHER);
  }

  @Test
  void tellsOle2FilesByTheirStreams() throws Exception {
    assertThat(kindOf(xls())).isEqualTo(FileKind.XLS);
    assertThat(kindOf(ole("WordDocument"))).isEqualTo(FileKind.DOC);
    assertThat(kindOf(ole("EncryptedPackage"))).isEqualTo(FileKind.XLSX);
    assertThat(kindOf(ole("PowerPoint Document"))).isEqualTo(FileKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><table></table></body></html>",
        "\ufeff <!DOCTYPE html>\n<html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        "<!-- bảng --><TABLE border=1>",
        "<meta charset='utf-8'><table>"
      })
  void tellsHtml(String text) throws FileFault {
    assertThat(FileSniffer.kindOf(utf8(text), "PL1.xls")).isEqualTo(FileKind.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook>",
        "<?xml version='1.0'?><ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
      })
  void tellsSpreadsheetMl(String text) throws FileFault {
    assertThat(FileSniffer.kindOf(utf8(text), "PL1.xls")).isEqualTo(FileKind.SPREADSHEETML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1258"})
  void tellsTextInEveryEncoding(String charset) throws FileFault {
    byte[] text = "STT;Tên;x\r\n1;Một;2\r\n".getBytes(Charset.forName(charset));
    assertThat(FileSniffer.kindOf(text, "PL1.xls")).isEqualTo(FileKind.CSV);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7", "{\\rtf1 abc}", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
            "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
        "GIF89a\u0001\0", "Rar!\u001a\u0007\0", "7z\u00bc\u00af'\u001c\0\u0004",
            "MIME-Version: 1.0\nX-Document: a",
        "<?xml version='1.0'?><note/>", "\0\0\0\0", "\u0001\u0002\u0003"
      })
  void tellsOtherFilesWhateverTheirName(String latin1) throws FileFault {
    byte[] content = latin1.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(FileSniffer.kindOf(content, "PL1.csv")).isEqualTo(FileKind.OTHER);
  }

  @Test
  void letsTheNameDecideBetweenKindsOfTextOnly() throws FileFault {
    byte[] fragment = utf8("Danh sách<br>gồm <b>hai</b> phần");
    assertThat(FileSniffer.kindOf(fragment, "a.HTM")).isEqualTo(FileKind.HTML);
    assertThat(FileSniffer.kindOf(fragment, "a.xlsx")).isEqualTo(FileKind.CSV);
  }

  @Test
  void refusesEmptyAndTruncatedFiles() throws Exception {
    assertReason(Reason.EMPTY, new byte[0]);
    byte[] zip = zip("[Content_Types].xml", "", "xl/workbook.xml", "");
    assertReason(Reason.BROKEN, java.util.Arrays.copyOf(zip, zip.length / 2));
    assertReason(Reason.BROKEN, java.util.Arrays.copyOf(xls(), 600));
    byte[] boastful = xls();
    java.util.Arrays.fill(boastful, 44, 47, (byte) 0x7F);
    assertReason(Reason.BROKEN, boastful);
  }

  private static FileKind kindOf(byte[] content) throws FileFault {
    return FileSniffer.kindOf(content, "PL1.csv");
  }

  private static void assertReason(Reason reason, byte[] content) {
    assertThatThrownBy(() -> kindOf(content))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String first, String content, String second, String other)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(first));
      zip.write(utf8(content));
      zip.putNextEntry(new ZipEntry(second));
      zip.write(utf8(other));
    }
    return bytes.toByteArray();
  }

  private static byte[] xls() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] ole(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), stream);
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
