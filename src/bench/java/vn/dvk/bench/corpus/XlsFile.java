package vn.dvk.bench.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a form as an Excel 97 workbook. */
final class XlsFile {
  private final HSSFWorkbook book = new HSSFWorkbook();
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  private XlsFile() {}

  static byte[] of(FormSheet form) {
    XlsFile file = new XlsFile();
    try (HSSFWorkbook book = file.book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.sheet(form);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheet(FormSheet form) {
    Sheet sheet = book.createSheet("PL1");
    for (TypedRow typed : form.rows()) {
      Row row = sheet.createRow(typed.number() - 1);
      row.setHeightInPoints((float) typed.height());
      typed.cells().forEach(cell -> fill(row.createCell(cell.column() - 1), cell));
    }
    form.merges()
        .forEach(
            m ->
                sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(
                        m.firstRow() - 1,
                        m.lastRow() - 1,
                        m.firstColumn() - 1,
                        m.lastColumn() - 1)));
    sheet.getPrintSetup().setLandscape(true);
  }

  private void fill(Cell cell, Typed typed) {
    cell.setCellStyle(styles.computeIfAbsent(typed.look(), this::style));
    if (typed.isNumber()) {
      cell.setCellValue(Double.parseDouble(typed.text()));
    } else if (!typed.text().isEmpty()) {
      cell.setCellValue(typed.text());
    }
  }

  private CellStyle style(Look look) {
    Font font = book.createFont();
    font.setFontName("Times New Roman");
    font.setBold(look != Look.MODEL && look != Look.MARK && look != Look.NUMBER);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }
}
