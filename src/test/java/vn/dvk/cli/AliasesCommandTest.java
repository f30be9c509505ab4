package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name outside the roster is put before staff, decided once, and known for good. */
final class AliasesCommandTest {
  private static final String FILE = "out/ten-don-vi-can-xac-nhan.csv";
  private static final String HEADINGS =
      "\ufeffTên trong biểu,Ở đâu,Gợi ý,Mã đơn vị (hoặc: bỏ qua)";
  private static final String OPEN =
      "Sở Y tế và Dân số,ban-a/PL1.csv › A1,so-y-te: Đảng bộ Sở Y tế,";

  @TempDir Path folder;

  private SentFolder sent;

  @BeforeEach
  void aRosterAndAFormOfAnUnknownName() {
    sent =
        new SentFolder(folder)
            .roster("so-y-te,Đảng bộ Sở Y tế", "so-noi-vu,Đảng bộ Sở Nội vụ")
            .registration("gui/ban-a/PL1.csv", "Sở Y tế và Dân số", "A", "B");
  }

  @Test
  void gathersUnknownNames() {
    SentFolder.Ran ran = merge();

    assertThat(lines(FILE)).containsExactly(HEADINGS, OPEN);
    assertThat(ran.out()).contains("Có 1 tên đơn vị cần xác nhận:").contains("Đã ghi: IN/" + FILE);
  }

  @Test
  void gathersANameOnceWithAllItsPlaces() {
    sent.registration("gui/ban-b/PL1.csv", "SỞ Y TẾ VÀ DÂN SỐ", "C");

    merge();

    assertThat(lines(FILE))
        .containsExactly(HEADINGS, OPEN.replace("A1,", "A1; ban-b/PL1.csv › A1,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"so-y-te", "Đảng bộ Sở Y tế", "so-y-te: Đảng bộ Sở Y tế"})
  void countsTheModelsToTheUnitOnceItIsDecided(String answer) {
    merge();
    fill(answer);

    String report = validate("--aliases", "IN/" + FILE).out();

    assertThat(report)
        .doesNotContain("unknown_unit")
        .contains("\"unit\": \"so-y-te\",\n      \"unitAsWritten\": \"Sở Y tế và Dân số\"")
        .contains("\"registered\": 2,");
  }

  @Test
  void knowsADecidedNameInFoldersAndFileNamesToo() {
    sent.file("names.csv", HEADINGS, "Ngành Y,,,so-y-te")
        .registration("gui/nganh_y/PL1.csv", "", "C")
        .registration("gui/PL1 Ngành Y (2).csv", "", "D");

    assertThat(validate("--aliases", "IN/names.csv").out())
        .contains("\"unitAsWritten\": \"nganh_y\"")
        .contains("\"unitAsWritten\": \"PL1 Ngành Y (2).csv\"")
        .containsOnlyOnce("\"code\": \"unknown_unit\"");
  }

  @Test
  void takesTheWorkingFoldersFileAndNeverReadsItAsASubmission() {
    sent.file("ten-don-vi-can-xac-nhan.csv", HEADINGS, OPEN + "so-y-te");

    SentFolder.Ran ran = sent.run("validate", "IN", "--format", "json");

    assertThat(ran.err()).contains("Lấy từ thư mục làm việc: IN/ten-don-vi-can-xac-nhan.csv");
    assertThat(ran.out()).doesNotContain("unknown_unit").doesNotContain("no_form_found");
    assertThat(sent.run("validate", "IN", "--aliases", "IN/roster.csv").status())
        .isEqualTo(ExitStatus.USAGE);
    sent.file("khac.csv", HEADINGS, OPEN + "so-y-te");
    assertThat(sent.run("validate", "IN/", "--aliases", "IN/khac.csv", "--format", "json").out())
        .doesNotContain("xac-nhan.csv")
        .doesNotContain("no_form_found");
  }

  @Test
  void keepsDecidedRowsAndAddsNewNamesBelow() {
    merge();
    fill("so-y-te");
    sent.registration("gui/a/PL1.csv", "Ban Tổng hợp", "C");

    merge("--aliases", "IN/" + FILE);

    assertThat(lines(FILE))
        .containsExactly(HEADINGS, OPEN + "so-y-te", "Ban Tổng hợp,a/PL1.csv › A1,,");
  }

  @Test
  void leavesWhatStaffFilledWhereNothingIsOpen() {
    merge();
    fill("so-y-te");

    SentFolder.Ran ran = merge("--aliases", "IN/" + FILE);

    assertThat(lines(FILE)).containsExactly(HEADINGS, OPEN + "so-y-te");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).doesNotContain("xac-nhan.csv");
  }

  @Test
  void neverLosesWhatStaffFilledWhereTheRunDoesNotGoByIt() {
    merge();
    fill("so-y-te");
    sent.registration("gui/a/PL1.csv", "Ban Tổng hợp", "C");

    SentFolder.Ran ran = merge();

    assertThat(lines(FILE))
        .containsExactly(HEADINGS, OPEN + "so-y-te", "Ban Tổng hợp,a/PL1.csv › A1,,");
    assertThat(ran.err())
        .singleElement()
        .asString()
        .startsWith("CHÚ Ý: IN/" + FILE + " có 1 tên đã điền mà lần chạy này chưa dùng");
  }

  @Test
  void takesAnEarlierRunsOpenFileAway() throws IOException {
    merge();
    assertThat(sent.path(FILE)).exists();
    Files.delete(sent.path("gui/ban-a/PL1.csv"));
    sent.registration("gui/so-y-te/PL1.csv", "Đảng bộ Sở Y tế", "A", "B");

    merge();

    assertThat(sent.path(FILE)).doesNotExist();
    assertThat(sent.path("out")).isDirectoryContaining("glob:**report.json");
  }

  @Test
  void gathersNothingWithoutARoster() {
    sent.run("merge", "IN/gui", "--fail-on", "never", "-o", "IN/out");

    assertThat(sent.path("out/report.json")).exists();
    assertThat(sent.path(FILE)).doesNotExist();
  }

  @Test
  void gathersNoNameThatEveryUnitsFileCouldHave() {
    sent.registration("gui/PL1 (2).csv", "", "C").registration("gui/Cơ quan Z.csv", "", "D");

    merge();

    assertThat(lines(FILE)).containsExactly(HEADINGS, "Cơ quan Z,Cơ quan Z.csv,,", OPEN);
  }

  @Test
  void notesAFormThatIsNoneOfOurs() {
    merge();
    fill("bỏ qua");

    SentFolder.Ran ran = validate("--aliases", "IN/" + FILE);

    assertThat(ran.out())
        .contains("\"code\": \"unknown_unit\",\n      \"severity\": \"info\"")
        .contains("đã được xác nhận không phải đơn vị của danh sách")
        .contains("\"disposition\": \"accepted\"");
    assertThat(merge("--aliases", "IN/" + FILE).out()).doesNotContain("cần xác nhận");
  }

  @Test
  void refusesAnAnswerThatIsNoUnit() {
    merge();
    fill("so-y-tee");

    SentFolder.Ran ran = validate("--aliases", "IN/" + FILE);

    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err())
        .containsExactly(
            "dvk: IN/"
                + FILE
                + ", dòng 2: không có đơn vị \"so-y-tee\" trong danh sách; phải ghi mã hoặc tên"
                + " đơn vị, hoặc ghi: bỏ qua (gần giống: so-y-te: Đảng bộ Sở Y tế)");
  }

  private SentFolder.Ran merge(String... more) {
    return run(Stream.of("merge", "IN/gui", "--fail-on", "never", "-o", "IN/out"), more);
  }

  private SentFolder.Ran validate(String... more) {
    return run(Stream.of("validate", "IN/gui", "-q", "--format", "json"), more);
  }

  private SentFolder.Ran run(Stream<String> command, String... more) {
    Stream<String> roster = Stream.of("--roster", "IN/roster.csv");
    return sent.run(
        Stream.of(command, roster, Stream.of(more)).flatMap(part -> part).toArray(String[]::new));
  }

  private void fill(String answer) {
    sent.file(FILE, HEADINGS, OPEN + answer);
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(sent.path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
