package vn.dvk.read.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dvk.read.file.FileKind;

/** One small form in every format, for readers that must give the same cells. */
final class ReferenceFiles {
  /** Its cells as {@link Shown#cells} tells them. */
  static final List<String> CELLS =
      List.of(
          "A1=ĐẢNG BỘ SỞ Y TẾ",
          "A3=STT",
          "B3=Tên mô hình",
          "C3=Địa điểm",
          "A4=1",
          "B4=Một cửa,\\nthân thiện",
          "C4=Tỉnh",
          "B5=Nụ cười công sở");

  private ReferenceFiles() {}

  static byte[] of(FileKind kind) {
    return switch (kind) {
      case CSV -> csv().getBytes(StandardCharsets.UTF_8);
      case HTML -> html().getBytes(StandardCharsets.UTF_8);
      case SPREADSHEETML -> spreadsheetMl().getBytes(StandardCharsets.UTF_8);
      case ODS -> Zips.of("content.xml", ods());
      case DOCX -> Zips.of("word/document.xml", docx());
      case DOC -> doc();
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** A .doc of other content, for no library writes tables to one. */
  static byte[] doc() {
    try (InputStream in = ReferenceFiles.class.getResourceAsStream("forms.doc")) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String csv() {
    return "ĐẢNG BỘ SỞ Y TẾ,,\n,,\nSTT,Tên mô hình,Địa điểm\n1,\"Một cửa,\nthân thiện\",Tỉnh\n"
        + ",Nụ cười công sở,\n";
  }

  private static String html() {
    return "<html><body><table><tr><td colspan=3>ĐẢNG BỘ SỞ Y TẾ</td></tr><tr></tr>"
        + "<tr><th>STT</th><th>Tên mô hình</th><th>Địa điểm</th></tr>"
        + "<tr><td>1</td><td>Một cửa,<br>thân thiện</td><td rowspan=2>Tỉnh</td></tr>"
        + "<tr><td></td><td>Nụ cười công sở</td></tr></table></body></html>";
  }

  private static String spreadsheetMl() {
    return "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
        + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='S'><Table>"
        + "<Row><Cell ss:MergeAcross='2'>"
        + data("ĐẢNG BỘ SỞ Y TẾ")
        + "</Cell></Row><Row ss:Index='3'><Cell>"
        + data("STT")
        + "</Cell><Cell>"
        + data("Tên mô hình")
        + "</Cell><Cell>"
        + data("Địa điểm")
        + "</Cell></Row><Row><Cell>"
        + data("1")
        + "</Cell><Cell>"
        + data("Một cửa,&#10;thân thiện")
        + "</Cell><Cell ss:MergeDown='1'>"
        + data("Tỉnh")
        + "</Cell></Row><Row><Cell ss:Index='2'>"
        + data("Nụ cười công sở")
        + "</Cell></Row></Table></Worksheet></Workbook>";
  }

  private static String ods() {
    return "<d:document-content xmlns:d='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:p='urn:text'>"
        + "<d:spreadsheet><t:table t:name='S'><t:table-row>"
        + ods("ĐẢNG BỘ SỞ Y TẾ")
        + "</t:table-row><t:table-row/><t:table-row>"
        + ods("STT")
        + ods("Tên mô hình")
        + ods("Địa điểm")
        + "</t:table-row><t:table-row>"
        + ods("1")
        + ods("Một cửa,</p:p><p:p>thân thiện")
        + ods("Tỉnh")
        + "</t:table-row><t:table-row><t:table-cell/>"
        + ods("Nụ cười công sở")
        + "</t:table-row></t:table></d:spreadsheet></d:document-content>";
  }

  private static String ods(String text) {
    return "<t:table-cell d:value-type='string'><p:p>" + text + "</p:p></t:table-cell>";
  }

  private static String docx() {
    return "<w:document xmlns:w='urn:w'><w:body><w:tbl><w:tr>"
        + docx("ĐẢNG BỘ SỞ Y TẾ")
        + "</w:tr><w:tr/><w:tr>"
        + docx("STT")
        + docx("Tên mô hình")
        + docx("Địa điểm")
        + "</w:tr><w:tr>"
        + docx("1")
        + docx("Một cửa,</w:t><w:br/><w:t>thân thiện")
        + docx("Tỉnh")
        + "</w:tr><w:tr>"
        + docx("")
        + docx("Nụ cười công sở")
        + "</w:tr></w:tbl></w:body></w:document>";
  }

  private static String docx(String text) {
    return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }

  private static String data(String text) {
    return "<Data ss:Type='String'>" + text + "</Data>";
  }
}
