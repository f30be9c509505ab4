package vn.dvk.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dvk.examples.Draft.Column;
import vn.dvk.examples.Draft.Look;

/** Writes drafts as a workbook whose bytes are the same each time. */
final class DraftBook {
  private static final Instant SAVED = Instant.parse("2024-04-01T01:00:00Z");
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2024, 4, 1, 8, 0);
  private static final int CHARACTER = 256;
  private static final float LINE_HEIGHT = 16f;

  private final Workbook workbook;
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
  private final CellStyle struckStyle;
  private final CellStyle centred;

  private DraftBook(Workbook workbook) {
    this.workbook = workbook;
    for (Look look : Look.values()) {
      styles.put(look, style(look));
    }
    this.centred = style(Look.BODY);
    centred.setAlignment(HorizontalAlignment.CENTER);
    this.struckStyle = style(Look.BODY);
    Font font = font();
    font.setStrikeout(true);
    struckStyle.setFont(font);
  }

  /** The bytes of an .xlsx. */
  static byte[] xlsx(List<Draft> drafts) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Văn thư");
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(SAVED)));
      workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(SAVED)));
      return withFixedTimes(new DraftBook(workbook).write(drafts), Deflater.DEFAULT_COMPRESSION);
    }
  }

  /** The first half of an .xlsx, as a broken transfer leaves it; the same on every Java. */
  static byte[] cut(List<Draft> drafts) throws IOException {
    byte[] whole = withFixedTimes(xlsx(drafts), Deflater.NO_COMPRESSION);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** The bytes of an .xls. */
  static byte[] xls(List<Draft> drafts) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      return new DraftBook(workbook).write(drafts);
    }
  }

  private byte[] write(List<Draft> drafts) throws IOException {
    drafts.forEach(this::sheet);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private void sheet(Draft draft) {
    Sheet sheet = workbook.createSheet(draft.name());
    sheet.getPrintSetup().setLandscape(draft.column(Column.SCORE) < 0);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (int i = 0; i < draft.lines().size(); i++) {
      row(sheet.createRow(i), draft, draft.lines().get(i));
    }
    for (Draft.Area area : draft.areas()) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(
              area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()));
    }
    widths(sheet, draft);
  }

  private void row(Row row, Draft draft, Draft.Line line) {
    row.setHeightInPoints(LINE_HEIGHT * lines(draft, line));
    if (draft.isHidden(row.getRowNum())) {
      row.setZeroHeight(true);
    }
    boolean isTable = line.look() != Look.PLAIN && line.look() != Look.BOLD;
    for (int i = 0; i < line.cells().size(); i++) {
      String text = line.cells().get(i);
      if (text.isEmpty() && !isTable) {
        continue;
      }
      Cell cell = row.createCell(i);
      boolean struck = draft.isStruck(row.getRowNum());
      cell.setCellStyle(struck ? struckStyle : style(line, text));
      fill(cell, text);
    }
  }

  /** How many lines the longest text of a table's row needs in its column. */
  private static int lines(Draft draft, Draft.Line line) {
    if (line.look() != Look.BODY && line.look() != Look.BODY_BOLD && line.look() != Look.HEADING) {
      return 1;
    }
    int most = 1;
    for (Column column : Column.values()) {
      int at = draft.column(column);
      if (at >= 0 && at < line.cells().size()) {
        most = Math.max(most, 1 + line.cells().get(at).length() / width(column, draft));
      }
    }
    return most;
  }

  /** Marks and numbers stand in the middle of their column. */
  private CellStyle style(Draft.Line line, String text) {
    return line.look() == Look.BODY && text.length() <= 3 ? centred : styles.get(line.look());
  }

  private static void fill(Cell cell, String text) {
    if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private static void widths(Sheet sheet, Draft draft) {
    for (Column column : Column.values()) {
      if (draft.column(column) >= 0) {
        sheet.setColumnWidth(draft.column(column), width(column, draft) * CHARACTER);
      }
    }
  }

  private static int width(Column column, Draft draft) {
    return switch (column) {
      case MARK -> 6;
      case NAME -> draft.column(Column.SCORE) < 0 ? 36 : 62;
      case LOCATION, LEAD -> 22;
      case EXTENT -> 32;
      case SECTOR -> 16;
      default -> 10;
    };
  }

  private CellStyle style(Look look) {
    CellStyle style = workbook.createCellStyle();
    Font font = font();
    font.setBold(look != Look.PLAIN && look != Look.BODY);
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (look == Look.TITLE || look == Look.HEADING) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    if (look == Look.HEADING || look == Look.BODY || look == Look.BODY_BOLD) {
      style.setWrapText(true);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }

  private Font font() {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) 12);
    return font;
  }

  /** The library writes the time of day into every entry of the archive. */
  private static byte[] withFixedTimes(byte[] archive, int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(level);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
