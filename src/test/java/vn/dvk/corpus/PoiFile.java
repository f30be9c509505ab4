package vn.dvk.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes pages as .xlsx, .xlsm and .xls. */
final class PoiFile {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final Workbook book;
  private final Map<Ink.Dress, CellStyle> styles = new EnumMap<>(Ink.Dress.class);

  private PoiFile(Workbook book) {
    this.book = book;
  }

  static byte[] xlsx(List<Page> pages) throws IOException {
    return write(new XSSFWorkbook(), pages);
  }

  static byte[] xlsm(List<Page> pages) throws IOException {
    return write(new XSSFWorkbook(XSSFWorkbookType.XLSM), pages);
  }

  static byte[] xls(List<Page> pages) throws IOException {
    return write(new HSSFWorkbook(), pages);
  }

  private static byte[] write(Workbook book, List<Page> pages) throws IOException {
    try (book;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PoiFile file = new PoiFile(book);
      pages.forEach(file::page);
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void page(Page page) {
    Sheet sheet = book.createSheet(page.name);
    book.setSheetHidden(book.getSheetIndex(sheet), page.hidden);
    page.rows.forEach(
        (number, inks) -> {
          Row row = sheet.createRow(number - 1);
          row.setZeroHeight(page.hiddenRows.contains(number));
          inks.forEach((column, ink) -> fill(row.createCell(column - 1), ink));
        });
    page.merges.forEach(
        m ->
            sheet.addMergedRegionUnsafe(
                new CellRangeAddress(
                    m.firstRow() - 1, m.lastRow() - 1, m.firstColumn() - 1, m.lastColumn() - 1)));
    page.hiddenColumns.forEach(column -> sheet.setColumnHidden(column - 1, true));
    for (int i = 0; i < page.styledRowsBelow; i++) {
      Row row = sheet.createRow(page.lastRow() + i);
      for (int column = 0; column < 9; column++) {
        row.createCell(column).setCellStyle(style(Ink.Dress.STRUCK));
      }
    }
  }

  private void fill(Cell cell, Ink ink) {
    switch (ink.dress()) {
      case NUMBER -> cell.setCellValue(Double.parseDouble(ink.text()));
      case FORMULA -> {
        cell.setCellFormula("0+" + ink.text());
        cell.setCellValue(Double.parseDouble(ink.text()));
      }
      case UNCACHED -> cell.setCellFormula("0+" + ink.text());
      case BEYOND_THE_FILE -> cell.setCellFormula("0*NOW()+" + ink.text());
      case DATE -> {
        cell.setCellValue(LocalDate.parse(ink.text(), DAY));
        cell.setCellStyle(style(Ink.Dress.DATE));
      }
      case PARTLY_STRUCK, PARTLY_TCVN3, PARTLY_VNI -> cell.setCellValue(rich(ink));
      case ERROR -> cell.setCellErrorValue(FormulaError.forString(ink.text()).getCode());
      default -> {
        cell.setCellValue(Legacy.stored(ink));
        if (ink.dress() != Ink.Dress.TEXT) {
          cell.setCellStyle(style(ink.dress()));
        }
      }
    }
  }

  private RichTextString rich(Ink ink) {
    List<Legacy.Run> runs = Legacy.runs(ink);
    String all = runs.stream().map(Legacy.Run::text).collect(Collectors.joining());
    RichTextString text = book.getCreationHelper().createRichTextString(all);
    int from = 0;
    for (Legacy.Run run : runs) {
      Font font = book.createFont();
      font.setFontName(run.font());
      font.setStrikeout(run.struck());
      text.applyFont(from, from + run.text().length(), font);
      from += run.text().length();
    }
    return text;
  }

  private CellStyle style(Ink.Dress dress) {
    return styles.computeIfAbsent(
        dress,
        d -> {
          Font font = book.createFont();
          font.setStrikeout(d == Ink.Dress.STRUCK);
          font.setFontName(Legacy.font(new Ink("", d)));
          CellStyle style = book.createCellStyle();
          style.setFont(font);
          if (d == Ink.Dress.DATE) {
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
          }
          return style;
        });
  }
}
