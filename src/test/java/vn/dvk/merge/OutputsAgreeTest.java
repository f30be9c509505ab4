package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number in the workbook, the page, report.json and the csv is the same number. */
final class OutputsAgreeTest {
  @TempDir static Path out;
  private static XSSFWorkbook book;
  private static JsonNode json;
  private static Document page;

  @BeforeAll
  static void merge() throws IOException {
    Run.of("merge", Run.EXAMPLE, "--as-of", "2024-11-30", "-q", "-o", out);
    book =
        new XSSFWorkbook(
            new ByteArrayInputStream(Files.readAllBytes(out.resolve("tong-hop-2024.xlsx"))));
    json = Run.report(out);
    page = Jsoup.parse(Files.readString(out.resolve("bao-cao-2024.html")));
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void formsHoldTheModelsOfTheJson() {
    for (String form : List.of("PL1", "PL4")) {
      Sheet sheet = book.getSheet(form.equals("PL1") ? "Phụ lục 1" : "Phụ lục 4");
      List<String> rows = new ArrayList<>();
      int quantity = 0;
      for (Row row : sheet) {
        if (text(row, 0).equals("-")) {
          rows.add(text(row, 1) + " × " + number(row, 2));
          quantity += number(row, 2);
        }
      }
      assertThat(rows).containsExactlyInAnyOrderElementsOf(modelsOf(form));
      assertThat(number(sheet.getRow(6), 2)).isEqualTo(quantity).isEqualTo(quantityOf(form));
    }
  }

  @Test
  void footersCountWhatTheJsonCounts() {
    for (String form : List.of("PL1", "PL4")) {
      Sheet sheet = book.getSheet(form.equals("PL1") ? "Phụ lục 1" : "Phụ lục 4");
      Map<String, Integer> footer = footer(sheet);
      assertThat(footer.get("- Lĩnh vực phát triển kinh tế"))
          .isEqualTo(count(form, "sector", "KT"));
      assertThat(footer.get("- Lĩnh vực văn hoá - xã hội"))
          .isEqualTo(count(form, "sector", "VHXH"));
      assertThat(footer.get("- Lĩnh vực Quốc phòng - an ninh"))
          .isEqualTo(count(form, "sector", "QPAN"));
      assertThat(footer.get("- Lĩnh vực xây dựng hệ thống chính trị"))
          .isEqualTo(count(form, "sector", "XDD_HTCT"));
      assertThat(footer.get("- Tập thể")).isEqualTo(count(form, "actor", "collective"));
      assertThat(footer.get("- Cá nhân")).isEqualTo(count(form, "actor", "individual"));
    }
  }

  @Test
  void quotasAreThoseOfTheJson() {
    List<String> sheet = new ArrayList<>();
    for (Row row : book.getSheet("Chỉ tiêu")) {
      if (row.getRowNum() >= 4 && !text(row, 1).isEmpty()) {
        sheet.add(
            String.join(
                " ",
                text(row, 1),
                shown(row, 4),
                shown(row, 5),
                shown(row, 6),
                shown(row, 7),
                shown(row, 8)));
      }
    }
    assertThat(sheet).containsExactlyElementsOf(units());
  }

  @Test
  void shortUnitsAreTheSameInTheSheetTheCsvThePageAndTheJson() throws IOException {
    List<String> expected = new ArrayList<>();
    for (JsonNode unit : json.path("units")) {
      if (unit.path("shortfall").asInt(0) > 0) {
        expected.add(unit.path("name").asText() + " " + unit.path("shortfall").asInt());
      }
    }
    List<String> sheet = new ArrayList<>();
    for (Row row : book.getSheet("Thiếu chỉ tiêu")) {
      if (row.getRowNum() >= 4 && !text(row, 1).isEmpty()) {
        sheet.add(text(row, 2) + " " + shown(row, 7));
      }
    }
    List<String> csv = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(out.resolve("thieu-chi-tieu-2024.csv"))) {
      in.read();
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
        csv.add(row.get("Tên đơn vị") + " " + row.get("Còn thiếu"));
      }
    }
    assertThat(sheet).containsExactlyElementsOf(expected).isNotEmpty();
    assertThat(csv).containsExactlyElementsOf(expected);
    expected.forEach(
        unit ->
            assertThat(page.getElementById("units").text())
                .contains(unit.substring(0, unit.lastIndexOf(' '))));
  }

  @Test
  void findingsAreCountedAlikeEverywhere() {
    JsonNode counts = json.path("totals").path("findings");
    int all =
        counts.path("error").asInt() + counts.path("warning").asInt() + counts.path("info").asInt();
    Sheet sheet = book.getSheet("Kiểm tra");
    int rows = 0;
    for (Row row : sheet) {
      rows += row.getRowNum() >= 4 && !text(row, 2).isEmpty() ? 1 : 0;
    }
    String told =
        "%d lỗi, %d cảnh báo, %d ghi nhận"
            .formatted(
                counts.path("error").asInt(),
                counts.path("warning").asInt(),
                counts.path("info").asInt());
    assertThat(json.path("findings")).hasSize(all);
    assertThat(rows).isEqualTo(all);
    assertThat(text(sheet.getRow(1), 0)).isEqualTo(told);
    assertThat(page.text()).contains(told);
  }

  @Test
  void scoresAreThoseOfTheJson() {
    List<String> sheet = new ArrayList<>();
    for (Row row : book.getSheet("Chấm điểm")) {
      if (row.getRowNum() >= 6 && !text(row, 2).isEmpty()) {
        sheet.add(text(row, 2) + " " + shown(row, 19) + " " + shown(row, 25));
      }
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode score : json.path("scores")) {
      expected.add(
          score.path("model").asText()
              + " "
              + (score.path("total").isNull() ? "" : plain(score.path("total").asDouble()))
              + " "
              + score.path("source").path("row").asInt());
    }
    assertThat(sheet).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
  }

  @Test
  void dataSheetHasARowForEachModelOfTheJson() {
    List<String> sheet = new ArrayList<>();
    for (Row row : book.getSheet("Dữ liệu")) {
      if (row.getRowNum() > 0) {
        sheet.add(
            String.join(
                " ", text(row, 0), text(row, 1), text(row, 5), text(row, 16), shown(row, 18)));
      }
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode model : json.path("models")) {
      JsonNode source = model.path("source");
      expected.add(
          String.join(
              " ",
              model.path("form").asText(),
              model.path("unit").asText(),
              model.path("name").asText(),
              source.path("file").asText(),
              source.path("row").asText()));
    }
    assertThat(sheet).containsExactlyElementsOf(expected);
  }

  @Test
  void pageShowsTheTargetsAndNumbersOfTheJson() {
    List<String> shares = new ArrayList<>();
    for (Element cell : page.select("#targets tbody tr")) {
      Matcher share = Pattern.compile("(\\d+(?:,\\d+)?)%").matcher(cell.text());
      shares.add(share.find() ? share.group(1) : "");
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode target : json.path("targets")) {
      expected.add(
          plain(Math.round(target.path("actual").asDouble() * 10000) / 100.0).replace('.', ','));
    }
    assertThat(shares).containsExactlyElementsOf(expected).hasSize(6);
    Element economy = page.select("#numbers tr:has(th:contains(Kinh tế))").first();
    assertThat(economy.select("td").eachText())
        .containsExactly(
            Integer.toString(count("PL1", "sector", "KT")),
            Integer.toString(count("PL4", "sector", "KT")));
  }

  @Test
  void totalsOfTheJsonAreTheSumsOfItsLists() {
    JsonNode totals = json.path("totals");
    assertThat(totals.path("files").asInt()).isEqualTo(json.path("files").size());
    assertThat(totals.path("units").asInt()).isEqualTo(json.path("units").size());
    assertThat(totals.path("models").asInt()).isEqualTo(json.path("models").size());
    assertThat(totals.path("quantity").asInt()).isEqualTo(quantityOf("PL1") + quantityOf("PL4"));
    int registered = 0;
    int reported = 0;
    for (JsonNode unit : json.path("units")) {
      registered += unit.path("registered").asInt();
      reported += unit.path("reported").asInt();
    }
    assertThat(registered).isEqualTo(quantityOf("PL1"));
    assertThat(reported).isEqualTo(quantityOf("PL4"));
  }

  private static List<String> units() {
    List<String> units = new ArrayList<>();
    for (JsonNode unit : json.path("units")) {
      List<String> values = new ArrayList<>();
      for (String key :
          List.of("id", "quota", "registered", "reported", "recognized", "shortfall")) {
        values.add(unit.path(key).isNull() ? "" : unit.path(key).asText());
      }
      units.add(String.join(" ", values));
    }
    return units;
  }

  private static List<String> modelsOf(String form) {
    return StreamSupport.stream(json.path("models").spliterator(), false)
        .filter(model -> model.path("form").asText().equals(form))
        .map(m -> m.path("name").asText() + " × " + m.path("quantity").asInt())
        .toList();
  }

  private static int quantityOf(String form) {
    return StreamSupport.stream(json.path("models").spliterator(), false)
        .filter(model -> model.path("form").asText().equals(form))
        .mapToInt(model -> model.path("quantity").asInt())
        .sum();
  }

  private static int count(String form, String key, String value) {
    return StreamSupport.stream(json.path("models").spliterator(), false)
        .filter(model -> model.path("form").asText().equals(form))
        .filter(model -> model.path(key).asText().equals(value))
        .mapToInt(model -> model.path("quantity").asInt())
        .sum();
  }

  private static Map<String, Integer> footer(Sheet sheet) {
    Pattern line = Pattern.compile("(- [^:]+): (\\d+) mô hình");
    Map<String, Integer> footer = new LinkedHashMap<>();
    for (Row row : sheet) {
      Matcher matcher = line.matcher(text(row, 1));
      if (matcher.matches()) {
        footer.put(matcher.group(1), Integer.parseInt(matcher.group(2)));
      }
    }
    return footer;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static int number(Row row, int column) {
    return (int) row.getCell(column).getNumericCellValue();
  }

  private static String shown(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    boolean numeric =
        cell.getCellType() == CellType.NUMERIC
            || (cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    return numeric ? plain(cell.getNumericCellValue()) : text(row, column);
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
