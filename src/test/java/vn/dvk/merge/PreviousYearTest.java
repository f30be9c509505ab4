package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff give as last year's forms: the consolidated workbook, or what units sent. */
final class PreviousYearTest {
  private static final Path SENT = Run.EXAMPLE.resolve("submissions");
  private static final Path ROSTER = Run.EXAMPLE.resolve("roster.csv");

  @TempDir static Path last;
  private static Path book;

  @TempDir Path work;

  @BeforeAll
  static void mergeLastYear() {
    Run.of("merge", Run.EXAMPLE, "--as-of", "2024-11-30", "-q", "-o", last);
    book = last.resolve("tong-hop-2024.xlsx");
  }

  @Test
  void knowsEveryModelInTheWorkbookThatHoldsIt() throws IOException {
    JsonNode years = years(Run.of("validate", Run.EXAMPLE, "--previous", book, "--format", "json"));

    assertThat(years.path("kept").asInt()).isGreaterThan(50);
    assertThat(added(years)).isEmpty();
    assertThat(years.path("dropped").asInt()).isZero();
    assertThat(years.path("unclear").asInt()).isZero();
    assertThat(years.path("waiting")).isEmpty();
  }

  /** Without a roster the units of both years are told by their names alone. */
  @Test
  void knowsUnitsByTheirNamesWithoutARoster() throws IOException {
    Path input = Files.copy(book, work.resolve("tong-hop.xlsx"));
    JsonNode years = years(Run.of("validate", input, "--previous", book, "--format", "json"));

    assertThat(years.path("kept").asInt()).isGreaterThan(50);
    assertThat(added(years)).isEmpty();
    assertThat(years.path("waiting")).isEmpty();
  }

  /** All that units sent last year: every format, several versions of a form, forms in zips. */
  @Test
  void readsAFolderOfWhatUnitsSent() throws IOException {
    JsonNode years =
        years(
            Run.of("validate", SENT, "--roster", ROSTER, "--previous", copy(), "--format", "json"));

    assertThat(added(years)).isEmpty();
    assertThat(years.path("kept").asInt()).isGreaterThan(50);
  }

  @Test
  void takesAFolderOfLastYearInsideTheInputForNoSubmission() throws IOException {
    Path input = Files.createDirectories(work.resolve("khoi"));
    Run.copy(SENT, input.resolve("submissions"));
    Run.copy(SENT, input.resolve("nam-truoc"));
    Run run =
        Run.of(
            "validate",
            input,
            "--roster",
            ROSTER,
            "--previous",
            input.resolve("nam-truoc"),
            "--format",
            "json");

    assertThat(run.json().path("files"))
        .extracting(file -> file.path("file").asText())
        .isNotEmpty()
        .allMatch(file -> file.startsWith("submissions/"));
  }

  @Test
  void writesItsKeysAtTheEndAndOnlyWhenAsked() throws IOException {
    JsonNode asked = Run.of("validate", Run.EXAMPLE, "--previous", book, "--format", "json").json();
    JsonNode plain = Run.of("validate", Run.EXAMPLE, "--format", "json").json();

    assertThat(keys(plain)).doesNotContain("previousYear");
    assertThat(keys(asked)).endsWith("previousYear");
    assertThat(keys(asked.path("previousYear")))
        .containsExactly("kept", "new", "dropped", "units", "unclear", "waiting");
    assertThat(asked.path("previousYear").path("units"))
        .allSatisfy(
            unit ->
                assertThat(keys(unit))
                    .containsExactly("unit", "kept", "new", "dropped", "unclear"));
  }

  @Test
  void showsTheSameOnThePage() throws IOException {
    Path out = work.resolve("out");
    Run.of("merge", Run.EXAMPLE, "--previous", book, "-q", "-o", out);
    JsonNode years = Run.report(out).path("previousYear");
    Document page = Jsoup.parse(Files.readString(out.resolve("bao-cao-2024.html")));

    assertThat(page.select("#previous strong").text())
        .isEqualTo(
            years.path("kept").asInt() + " mô hình tiếp tục, 0 mô hình mới, 0 mô hình không còn");
    assertThat(page.select("#previous details"))
        .hasSize(years.path("units").size())
        .noneMatch(details -> details.hasAttr("open"));
    assertThat(page.select("#previous tbody tr")).hasSize(years.path("kept").asInt());
    assertThat(page.select("nav a").last().attr("href")).isEqualTo("#previous");
  }

  /** The workbook that tells of last year is itself next year's last year, and a submission. */
  @Test
  void writesASheetThatIsNoPartOfTheWorkbooksForms() throws IOException {
    Path out = work.resolve("out");
    Run.of("merge", Run.EXAMPLE, "--previous", book, "-q", "-o", out);
    Path told = out.resolve("tong-hop-2024.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(told))) {
      Sheet sheet = workbook.getSheet("So với năm trước");
      assertThat(sheet.getLastRowNum() - 3)
          .isEqualTo(Run.report(out).path("previousYear").path("kept").asInt());
      assertThat(sheet.getRow(4).getCell(4).getStringCellValue()).isEqualTo("Tiếp tục");
    }
    JsonNode again = Run.of("validate", told, "--format", "json").json();
    JsonNode plain = Run.of("validate", book, "--format", "json").json();

    assertThat(again.path("totals")).isEqualTo(plain.path("totals"));
  }

  /** Of scores nobody can tell which models there were. */
  @Test
  void refusesScoreSheetsAlone() {
    Run run =
        Run.of("validate", Run.EXAMPLE, "--previous", SENT.resolve("so-tai-chinh/Cham diem.xlsx"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("không thấy biểu nào của năm trước");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void warnsOfFilesThatAreThisYears() {
    Run run = Run.of("validate", Run.EXAMPLE, "--previous", book, "-q");

    assertThat(run.err().lines().filter(line -> line.startsWith("CHÚ Ý")))
        .containsExactly(
            "CHÚ Ý: 1 tệp năm trước (--previous) lại ghi năm 2024 trở đi ở tiêu đề:"
                + " “tong-hop-2024.xlsx”. Nếu đó là biểu của năm nay thì phần so với năm trước"
                + " không có ý nghĩa; hãy chọn tệp của năm trước rồi chạy lại.");
  }

  @Test
  void warnsOfFilesThatCannotBeRead() throws IOException {
    Path folder = lastYear("SỞ Y TẾ");
    Files.writeString(folder.resolve("hong.xlsx"), "PK\u0003\u0004 hỏng");
    Run run = Run.of("validate", Run.EXAMPLE, "--previous", folder, "-q", "--lang", "en");

    assertThat(run.err().lines().filter(line -> line.startsWith("NOTE")))
        .containsExactly(
            "NOTE: 1 of last year's files (--previous) cannot be read: “hong.xlsx”. Their models"
                + " were not compared; ask for the files again and run once more.");
  }

  @Test
  void warnsOfUnitsOfWhichNoneIsKnown() throws IOException {
    Run other = Run.of("validate", Run.EXAMPLE, "--previous", lastYear("XÃ ĐÔNG HÀ"), "-q");
    Run own = Run.of("validate", Run.EXAMPLE, "--previous", lastYear("SỞ Y TẾ"), "-q");

    assertThat(other.err())
        .contains("không đơn vị nào trong tệp năm trước (--previous) có trong danh sách đơn vị")
        .contains("XÃ ĐÔNG HÀ");
    assertThat(own.err()).doesNotContain("CHÚ Ý");
  }

  private Path lastYear(String unit) throws IOException {
    Path folder = Files.createDirectories(work.resolve("nam-truoc-" + unit.length()));
    Files.writeString(
        folder.resolve("PL1.csv"),
        """
        TÊN ĐƠN VỊ: ĐẢNG BỘ %s
        BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2023
        STT,Tên mô hình,Số lượng,Địa điểm,Chủ trì,Lĩnh vực,Quy mô thực hiện,Tập thể,Cá nhân
        II,Mô hình đăng ký mới năm 2023
        -,Trồng rau sạch,1,Toàn đơn vị,Chi bộ,KT,20 hộ,X,
        """
            .formatted(unit));
    return folder;
  }

  private Path copy() throws IOException {
    Path folder = work.resolve("sent");
    Run.copy(SENT, folder);
    return folder;
  }

  private static JsonNode years(Run run) throws IOException {
    return run.json().path("previousYear");
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> added(JsonNode years) {
    List<String> names = new ArrayList<>();
    for (JsonNode unit : years.path("units")) {
      unit.path("new")
          .forEach(name -> names.add(unit.path("unit").asText() + ": " + name.asText()));
    }
    return names;
  }
}
