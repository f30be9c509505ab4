package vn.dvk.read.grid;

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
      default -> throw new IllegalArgumentException(kind.name());
    };
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

  private static String data(String text) {
    return "<Data ss:Type='String'>" + text + "</Data>";
  }
}
