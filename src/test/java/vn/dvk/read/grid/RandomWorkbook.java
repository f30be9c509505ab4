package vn.dvk.read.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dvk.domain.CellName;

/** A workbook of random cells that POI writes, and what a reader must make of it. */
final class RandomWorkbook {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final int COLUMNS = 14;

  private final Workbook workbook;
  private final Random random;
  private final List<String> cells = new ArrayList<>();
  private final List<String> merges = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private BitSet hiddenColumns = new BitSet();
  private org.apache.poi.ss.usermodel.Sheet sheet;

  private RandomWorkbook(Workbook workbook, long seed) {
    this.workbook = workbook;
    this.random = new Random(seed);
  }

  /** Fills an empty workbook of either format; the same seed gives the same content. */
  static RandomWorkbook fill(Workbook workbook, long seed) {
    RandomWorkbook filled = new RandomWorkbook(workbook, seed);
    int sheets = 1 + filled.random.nextInt(3);
    for (int i = 0; i < sheets; i++) {
      filled.fillSheet("Phụ lục " + i, i);
    }
    return filled;
  }

  /** All cells of all sheets as {@link Shown#cells} tells them. */
  List<String> cells() {
    return cells;
  }

  List<String> merges() {
    return merges;
  }

  /** Names of the sheets, hidden ones with a mark. */
  List<String> sheets() {
    return sheets;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fillSheet(String name, int index) {
    sheet = workbook.createSheet(name);
    boolean hidden = index > 0 && random.nextBoolean();
    workbook.setSheetVisibility(
        index,
        hidden
            ? org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN
            : org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE);
    sheets.add(hidden ? name + " (hidden)" : name);
    hiddenColumns = new BitSet();
    hideColumns();
    int row = 0;
    int last = 0;
    for (int i = random.nextInt(30); i >= 0; i--) {
      last = fillRow(row) ? row : last;
      row += 1 + (random.nextInt(4) == 0 ? random.nextInt(50) : 0);
    }
    // The merge of both is kept: its first row has content, its last is not beyond the content.
    fillCell(sheet.createRow(row), 0, 0);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 3));
    merges.add(CellName.of(1, row + 1) + ":" + CellName.of(4, row + 1));
    sheet.addMergedRegion(new CellRangeAddress(row + 2, row + 9, 0, 3));
  }

  private void hideColumns() {
    for (int column = 0; column < COLUMNS; column++) {
      if (random.nextInt(6) == 0) {
        sheet.setColumnHidden(column, true);
        hiddenColumns.set(column + 1);
      }
    }
  }

  private boolean fillRow(int number) {
    org.apache.poi.ss.usermodel.Row row = sheet.createRow(number);
    int before = cells.size();
    if (random.nextInt(5) == 0) {
      row.setZeroHeight(true);
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (random.nextInt(3) > 0) {
        fillCell(row, column, random.nextInt(14));
      }
    }
    return cells.size() > before;
  }

  private void fillCell(org.apache.poi.ss.usermodel.Row row, int column, int what) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    switch (what) {
      case 0 -> text(cell, "Mô hình  “Một cửa”\u00a0số " + random.nextInt(9) + " ", "Arial");
      case 1 -> text(cell, "dòng một\n  dòng hai", "Arial");
      case 2 -> legacy(cell, "§¶ng bé x·", ".VnTime", "Đảng bộ xã (TCVN3)");
      case 3 -> legacy(cell, "Ñaûng boä xaõ", "VNI-Times", "Đảng bộ xã (VNI)");
      case 4 -> number(cell, random.nextInt(2_000) / 8.0, "General");
      case 5 -> padded(cell);
      case 6 -> percent(cell);
      case 7 -> date(cell, "dd/mm/yyyy");
      case 8 -> date(cell, "\"ngày\" dd \"tháng\" mm");
      case 9 -> truth(cell);
      case 10 -> error(cell);
      case 11 -> formula(cell);
      case 12 -> runs(cell);
      default -> blank(cell);
    }
  }

  private void text(org.apache.poi.ss.usermodel.Cell cell, String text, String font) {
    cell.setCellStyle(style("General", font(font, false)));
    cell.setCellValue(text);
    String shown = text.replaceAll("[ \u00a0]+", " ").replaceAll(" ?\n ?", "\\\\n").strip();
    expect(cell, shown);
  }

  private void legacy(
      org.apache.poi.ss.usermodel.Cell cell, String stored, String font, String shown) {
    cell.setCellStyle(style("General", font(font, false)));
    cell.setCellValue(stored);
    expect(cell, shown);
  }

  private void number(org.apache.poi.ss.usermodel.Cell cell, double value, String format) {
    boolean struck = random.nextInt(4) == 0;
    cell.setCellStyle(style(format, font("Arial", struck)));
    cell.setCellValue(value);
    String shown = new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
    expect(cell, struck ? " (NUMBER) (struck " + shown + ")" : shown + " (NUMBER)");
  }

  private void padded(org.apache.poi.ss.usermodel.Cell cell) {
    int value = random.nextInt(2_000);
    cell.setCellStyle(style("000", font("Arial", false)));
    cell.setCellValue(value);
    expect(cell, "%03d (NUMBER)".formatted(value));
  }

  private void percent(org.apache.poi.ss.usermodel.Cell cell) {
    int value = random.nextInt(101);
    cell.setCellStyle(style("0%", font("Arial", false)));
    cell.setCellValue(value / 100.0);
    expect(cell, value + "% (NUMBER)");
  }

  private void date(org.apache.poi.ss.usermodel.Cell cell, String format) {
    LocalDate day = LocalDate.of(1947, 1, 1).plusDays(random.nextInt(30_000));
    cell.setCellStyle(style(format, font("Arial", false)));
    cell.setCellValue(day);
    expect(cell, DAY.format(day) + " (DATE)");
  }

  private void truth(org.apache.poi.ss.usermodel.Cell cell) {
    boolean value = random.nextBoolean();
    cell.setCellValue(value);
    expect(cell, (value ? "TRUE" : "FALSE") + " (BOOLEAN)");
  }

  private void error(org.apache.poi.ss.usermodel.Cell cell) {
    FormulaError value = random.nextBoolean() ? FormulaError.REF : FormulaError.NA;
    cell.setCellErrorValue(value.getCode());
    expect(cell, value.getString() + " (ERROR)");
  }

  private void formula(org.apache.poi.ss.usermodel.Cell cell) {
    boolean number = random.nextBoolean();
    cell.setCellFormula(number ? "1/4+2" : "\"mô\"&\" hình\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    expect(cell, (number ? "2.25 (NUMBER)" : "mô hình") + " (formula)");
  }

  private void runs(org.apache.poi.ss.usermodel.Cell cell) {
    RichTextString rich =
        workbook.getCreationHelper().createRichTextString("giữ bỏ §¶ng bé sau cùng");
    rich.applyFont(4, 6, font("Arial", true));
    rich.applyFont(7, 14, font(".VnTime", false));
    rich.applyFont(14, 23, font("Arial", false));
    cell.setCellValue(rich);
    expect(cell, "giữ Đảng bộ sau cùng (struck bỏ) (TCVN3)");
  }

  private void blank(org.apache.poi.ss.usermodel.Cell cell) {
    cell.setCellStyle(style("0%", font("Arial", true)));
    if (random.nextBoolean()) {
      cell.setCellValue(" \u00a0\u200b ");
    }
  }

  private void expect(org.apache.poi.ss.usermodel.Cell cell, String shown) {
    String place = CellName.of(cell.getColumnIndex() + 1, cell.getRowIndex() + 1);
    String row = cell.getRow().getZeroHeight() ? " (hidden row)" : "";
    String column = hiddenColumns.get(cell.getColumnIndex() + 1) ? " (hidden column)" : "";
    cells.add(place + "=" + shown + row + column);
  }

  /** POI gives equal styles one number only where they are looked for. */
  private CellStyle style(String format, Font font) {
    short number = workbook.createDataFormat().getFormat(format);
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      CellStyle style = workbook.getCellStyleAt(i);
      if (style.getDataFormat() == number && style.getFontIndex() == font.getIndex()) {
        return style;
      }
    }
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(number);
    style.setFont(font);
    return style;
  }

  private Font font(String name, boolean struck) {
    for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
      Font font = workbook.getFontAt(i);
      if (font.getFontName().equals(name) && font.getStrikeout() == struck) {
        return font;
      }
    }
    Font font = workbook.createFont();
    font.setFontName(name);
    font.setStrikeout(struck);
    return font;
  }
}
