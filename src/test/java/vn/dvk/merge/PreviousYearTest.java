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
