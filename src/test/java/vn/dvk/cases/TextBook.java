package vn.dvk.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds a workbook from a sheet written as text, so that a case can be read and changed in any
 * editor.
 *
 * <pre>
 * == Sheet1                     a sheet; "== Sheet2 (hidden)" a hidden one
 * TÊN ĐƠN VỊ: … | | Phụ lục 1   a row; cells between bars, a blank one is no cell
 * 14: - | Mô hình | 2           the same at row 14
 * !merge A1:C1                  merges; !hide-row 5, !hide-column D
 * </pre>
 *
 * In a cell: {@code \n} is a line break, {@code [-text-]} a struck-out part, {@code \\u200b} (with
 * one backslash) a character by its number, {@code {strike}text}, {@code {font:.VnTime}text},
 * {@code {format:0%}0.1} a number in a format, {@code {text}5} one as text, {@code {=SUM(C5:C9)}7}
 * a formula with its cached value, {@code {=1/0}#DIV/0!} one with an error. Numbers are numbers.
 */
final class TextBook {
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+):\\s?(.*)$");
  private static final Pattern DIRECTIVE = Pattern.compile("^\\{([^}]*)\\}(.*)$", Pattern.DOTALL);

  private static final Pattern STRUCK = Pattern.compile("\\[-(.*?)-\\]");
  private static final Pattern NUMBERED_CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final Workbook book;
  private final Map<String, CellStyle> styles = new HashMap<>();
  private Sheet sheet;
  private int next = 1;

  private TextBook(Workbook book) {
    this.book = book;
  }

  static byte[] xlsx(List<String> lines) throws IOException {
    return bytes(new XSSFWorkbook(), lines);
  }

  static byte[] xls(List<String> lines) throws IOException {
    return bytes(new HSSFWorkbook(), lines);
  }

  private static byte[] bytes(Workbook book, List<String> lines) throws IOException {
    try (book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TextBook text = new TextBook(book);
      lines.forEach(text::line);
      book.write(out);
      return out.toByteArray();
    }
  }

  private void line(String line) {
    if (line.startsWith("== ")) {
      boolean hidden = line.endsWith(" (hidden)");
      sheet = book.createSheet(line.substring(3).replace(" (hidden)", ""));
      book.setSheetHidden(book.getSheetIndex(sheet), hidden);
      next = 1;
    } else if (line.startsWith("!")) {
      directive(line.substring(1).split(" ", 2));
    } else {
      Matcher numbered = NUMBERED.matcher(line);
      boolean given = numbered.matches();
      next = given ? Integer.parseInt(numbered.group(1)) : next;
      row(given ? numbered.group(2) : line);
      next++;
    }
  }

  private void directive(String[] words) {
    switch (words[0]) {
      case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(words[1]));
      case "hide-row" -> row(Integer.parseInt(words[1])).setZeroHeight(true);
      case "hide-column" ->
          sheet.setColumnHidden(CellReference.convertColStringToIndex(words[1]), true);
      default -> throw new IllegalArgumentException("unknown directive !" + words[0]);
    }
  }

  private Row row(int number) {
    Row row = sheet.getRow(number - 1);
    return row == null ? sheet.createRow(number - 1) : row;
  }

  private void row(String cells) {
    String[] texts = cells.split("\\|", -1);
    for (int i = 0; i < texts.length; i++) {
      String text = unescaped(texts[i].strip().replace("\\n", "\n").replace("¦", "|"));
      if (!text.isEmpty()) {
        fill(row(next).createCell(i), text);
      }
    }
  }

  private static String unescaped(String text) {
    return NUMBERED_CHARACTER
        .matcher(text)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  private void fill(Cell cell, String text) {
    Matcher directive = DIRECTIVE.matcher(text);
    if (!directive.matches()) {
      plain(cell, text);
      return;
    }
    String name = directive.group(1);
    String rest = directive.group(2);
    if (name.startsWith("=")) {
      cell.setCellFormula(name.substring(1));
      cached(cell, rest);
    } else if (name.equals("text")) {
      cell.setCellValue(rest);
    } else {
      plain(cell, rest);
      cell.setCellStyle(styles.computeIfAbsent(name, this::style));
    }
  }

  private static void cached(Cell cell, String value) {
    if (value.startsWith("#")) {
      cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.forString(value).getCode());
    } else if (isNumber(value)) {
      cell.setCellValue(new BigDecimal(value).doubleValue());
    } else if (!value.isEmpty()) {
      cell.setCellValue(value);
    }
  }

  private void plain(Cell cell, String text) {
    if (STRUCK.matcher(text).find()) {
      cell.setCellValue(partlyStruck(text));
    } else if (isNumber(text)) {
      cell.setCellValue(new BigDecimal(text).doubleValue());
    } else {
      cell.setCellValue(text);
    }
  }

  private RichTextString partlyStruck(String text) {
    Matcher parts = STRUCK.matcher(text);
    RichTextString rich =
        book.getCreationHelper().createRichTextString(parts.replaceAll(part -> part.group(1)));
    Font font = book.createFont();
    font.setStrikeout(true);
    parts.reset();
    for (int taken = 0; parts.find(); taken += 4) {
      rich.applyFont(parts.start() - taken, parts.end() - taken - 4, font);
    }
    return rich;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
  }

  private CellStyle style(String name) {
    CellStyle style = book.createCellStyle();
    Font font = book.createFont();
    if (name.equals("strike")) {
      font.setStrikeout(true);
    } else if (name.startsWith("font:")) {
      font.setFontName(name.substring("font:".length()));
    } else if (name.startsWith("format:")) {
      String format = name.substring("format:".length());
      style.setDataFormat(book.createDataFormat().getFormat(format));
    } else {
      throw new IllegalArgumentException("unknown {" + name + "}");
    }
    style.setFont(font);
    return style;
  }
}
