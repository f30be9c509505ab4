package vn.dvk.read.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.dvk.domain.CellName;
import vn.dvk.read.file.FileKind;

/** One form of some hundred models, in sheets that are formatted to where it ends or far beyond. */
final class StyledFile {
  static final String XLSX_SHEET = "xl/worksheets/sheet1.xml";
  static final String ODS_CONTENT = "content.xml";

  private static final int MODELS = 300;
  private static final int COLUMNS = 9;

  /** How far a sheet is formatted; what is filled is the same. */
  enum Extent {
    FILLED,
    /** Every row down to the last that the format has, with a styled blank cell in each. */
    TO_LAST_ROW,
    /**
     * Rows with styled blank cells to the last column that the format has, the first among them.
     */
    TO_LAST_COLUMN
  }

  /**
   * Of the filled rows so many are formatted to the last column: all would be a hundred megabytes.
   */
  private static final int WIDE_ROWS = 40;

  private final Extent extent;

  private StyledFile(Extent extent) {
    this.extent = extent;
  }

  /** How a file is written. */
  enum Writing {
    XLSX(FileKind.XLSX),
    /** With a comment in the sheet, which only a whole XML parser reads. */
    XLSX_WITH_COMMENT(FileKind.XLSX),
    XLS(FileKind.XLS),
    ODS(FileKind.ODS),
    SPREADSHEETML(FileKind.SPREADSHEETML);

    final FileKind kind;

    Writing(FileKind kind) {
      this.kind = kind;
    }
  }

  /** Writes the form. */
  static byte[] of(Writing writing, Extent extent) {
    StyledFile file = new StyledFile(extent);
    try {
      return switch (writing) {
        case XLSX -> file.xlsx("");
        case XLSX_WITH_COMMENT -> file.xlsx("<!-- x -->");
        case XLS -> file.xls();
        case ODS -> file.ods();
        case SPREADSHEETML -> file.spreadsheetMl();
      };
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TÊN ĐƠN VỊ: ĐẢNG BỘ SỞ Y TẾ"));
    rows.add(List.of("ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024"));
    rows.add(
        List.of(
            "STT",
            "Tên mô hình",
            "Số lượng",
            "Địa điểm",
            "Chủ trì",
            "Lĩnh vực",
            "Quy mô",
            "Tập thể",
            "Cá nhân"));
    for (int i = 1; i <= MODELS; i++) {
      rows.add(
          List.of(
              Integer.toString(i),
              "Mô hình thứ " + i,
              "1",
              "Thôn " + i,
              "Chi bộ " + i % 7,
              List.of("KT", "VHXH", "QPAN").get(i % 3),
              i + " hộ",
              i % 2 == 0 ? "X" : "",
              i % 2 == 0 ? "" : "X"));
    }
    return rows;
  }

  private interface Body {
    void write(Writer out) throws IOException;
  }

  private static byte[] zip(String part, byte[] others, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> other : Zips.members(others).entrySet()) {
        zip.putNextEntry(new ZipEntry(other.getKey()));
        zip.write(other.getValue());
      }
      zip.putNextEntry(new ZipEntry(part));
      Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      body.write(out);
      out.flush();
    }
    return bytes.toByteArray();
  }

  private int lastColumn(int row, int last) {
    return extent == Extent.TO_LAST_COLUMN && row <= WIDE_ROWS ? last : COLUMNS;
  }

  private byte[] xlsx(String comment) throws IOException {
    byte[] others = XlsxFile.ofRows("").without(XLSX_SHEET).bytes();
    return zip(XLSX_SHEET, others, out -> xlsxSheet(comment, out));
  }

  private void xlsxSheet(String comment, Writer out) throws IOException {
    out.write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>");
    out.write(comment);
    out.write("<cols><col min='1' max='16384' width='9' style='1'/></cols><sheetData>");
    int number = 0;
    for (List<String> row : rows()) {
      number++;
      out.write("<row r='" + number + "' s='1' customFormat='1' ht='18'>");
      for (int column = 1; column <= lastColumn(number, 16_384); column++) {
        String name = CellName.of(column, number);
        String text = column <= row.size() ? row.get(column - 1) : "";
        out.write(
            text.isEmpty()
                ? "<c r='" + name + "' s='1'/>"
                : "<c r='" + name + "' s='1' t='inlineStr'><is><t>" + text + "</t></is></c>");
      }
      out.write("</row>");
    }
    while (extent == Extent.TO_LAST_ROW && number < 1_048_576) {
      number++;
      out.write("<row r='" + number + "' s='1' customFormat='1' ht='18'><c r='A" + number);
      out.write("' s='1'/></row>");
    }
    out.write("</sheetData></worksheet>");
  }

  private byte[] ods() throws IOException {
    byte[] others = Zips.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    return zip(ODS_CONTENT, others, this::odsContent);
  }

  private void odsContent(Writer out) throws IOException {
    out.write(
        "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:t'>"
            + "<o:spreadsheet><table:table table:name='S'><table:table-column"
            + " table:number-columns-repeated='16384' table:default-cell-style-name='ce1'/>");
    int number = 0;
    for (List<String> row : rows()) {
      out.write("<table:table-row table:style-name='ro1'>");
      for (String text : row) {
        out.write(
            text.isEmpty()
                ? "<table:table-cell table:style-name='ce2'/>"
                : "<table:table-cell table:style-name='ce2' o:value-type='string'><text:p>"
                    + text
                    + "</text:p></table:table-cell>");
      }
      blankOdsCells(out, lastColumn(++number, 16_384) - row.size());
      out.write("</table:table-row>");
    }
    // Banded rows are not one repeated row; the program writes each, and repeats the last.
    for (int i = 0; extent == Extent.TO_LAST_ROW && i < 500_000; i++) {
      out.write("<table:table-row table:style-name='ro" + i % 2 + "'>");
      blankOdsCells(out, COLUMNS);
      out.write("</table:table-row>");
    }
    if (extent == Extent.TO_LAST_ROW) {
      out.write("<table:table-row table:style-name='ro1' table:number-rows-repeated='548273'>");
      blankOdsCells(out, 16_384);
      out.write("</table:table-row>");
    }
    out.write("</table:table></o:spreadsheet></o:document-content>");
  }

  private static void blankOdsCells(Writer out, int count) throws IOException {
    if (count > 0) {
      out.write("<table:table-cell table:style-name='ce1' table:number-columns-repeated='");
      out.write(count + "'/>");
    }
  }

  private byte[] spreadsheetMl() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    out.write(
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='S'>"
            + "<Table ss:StyleID='s1'><Column ss:StyleID='s2' ss:Span='16383'/>");
    int number = 0;
    for (List<String> row : rows()) {
      number++;
      out.write("<Row ss:AutoFitHeight='0' ss:StyleID='s2'>");
      for (int column = 1; column <= lastColumn(number, 16_384); column++) {
        String text = column <= row.size() ? row.get(column - 1) : "";
        out.write(
            text.isEmpty()
                ? "<Cell ss:StyleID='s1'/>"
                : "<Cell ss:StyleID='s1'><Data ss:Type='String'>" + text + "</Data></Cell>");
      }
      out.write("</Row>");
    }
    for (int i = 0; extent == Extent.TO_LAST_ROW && i < 1_048_273; i++) {
      out.write("<Row ss:AutoFitHeight='0' ss:StyleID='s2'><Cell ss:StyleID='s1'/></Row>");
    }
    out.write("</Table></Worksheet></Workbook>");
    out.flush();
    return bytes.toByteArray();
  }

  private byte[] xls() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellStyle style = book.createCellStyle();
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      Sheet sheet = book.createSheet("S");
      for (List<String> texts : rows()) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < lastColumn(row.getRowNum() + 1, 256); column++) {
          row.createCell(column).setCellStyle(style);
          if (column < texts.size() && !texts.get(column).isEmpty()) {
            row.getCell(column).setCellValue(texts.get(column));
          }
        }
      }
      while (extent == Extent.TO_LAST_ROW && sheet.getPhysicalNumberOfRows() < 65_536) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setRowStyle(style);
        row.createCell(0).setCellStyle(style);
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
