package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command makes of forms that a unit sent more than once. */
final class ResubmissionCommandTest {
  private static final String UNIT = "Đảng bộ Sở Y tế";
  private static final String[] SIX = {
    "Bát cháo nghĩa tình",
    "Một cửa thân thiện",
    "Ngân hàng máu sống",
    "Tủ sách pháp luật",
    "Vườn thuốc nam",
    "Cổng trường an toàn"
  };

  @TempDir Path folder;

  @Test
  void countsRowsThatOneFindingTellsTogether() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(SIX).map(name -> row(name, "", "X"))))
        .file(
            "gui/so-y-te/PL1 lan 2.csv",
            form(Stream.of(SIX).map(name -> row(name, name.equals(SIX[2]) ? "" : "KT", "X"))));

    JsonNode change = change();

    assertThat(faults(change, "mended"))
        .containsExactly(
            "missing_sector Bát cháo nghĩa tình F6",
            "missing_sector Một cửa thân thiện F7",
            "missing_sector Tủ sách pháp luật F9",
            "missing_sector Vườn thuốc nam F10",
            "missing_sector Cổng trường an toàn F11");
    assertThat(faults(change, "stillWrong"))
        .containsExactly("missing_sector Ngân hàng máu sống F8");
    assertThat(faults(change, "new")).isEmpty();
  }

  @Test
  void knowsAFaultAgainThoughItIsWrittenOtherwise() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(row(SIX[0], "abc", "X"))))
        .file(
            "gui/so-y-te/PL1 lan 2.csv",
            form(Stream.of(row(SIX[1], "KT", "X"), row(SIX[0], "xyz", "X"))));

    JsonNode change = change();

    assertThat(faults(change, "stillWrong"))
        .containsExactly("unknown_sector Bát cháo nghĩa tình F7");
    assertThat(faults(change, "mended")).isEmpty();
    assertThat(texts(change.path("addedModels"))).containsExactly("Một cửa thân thiện");
  }

  @Test
  void takesNoFaultForMendedThatWentWithItsModel() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(row(SIX[0], "KT", "X"), row(SIX[1], "", "X"))))
        .file("gui/so-y-te/PL1 lan 2.csv", form(Stream.of(row(SIX[0], "KT", "X"))));

    JsonNode change = change();

    assertThat(faults(change, "mended")).isEmpty();
    assertThat(texts(change.path("droppedModels"))).containsExactly("Một cửa thân thiện");
  }

  @Test
  void comparesRowsWithoutANameByWhatTheyLack() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(row(SIX[0], "KT", "X"), row("", "KT", "X"))))
        .file(
            "gui/so-y-te/PL1 lan 2.csv",
            form(Stream.of(row("", "KT", "X"), row(SIX[0], "KT", "X"))));

    assertThat(faults(change(), "stillWrong")).containsExactly("missing_name null B6");
  }

  @Test
  void leavesOutWhatTheProfileTurnsOffOrMakesInformation() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(row(SIX[0], "", ""))))
        .file("gui/so-y-te/PL1 lan 2.csv", form(Stream.of(row(SIX[0], "KT", "X"))))
        .file(
            "setup/profile.json",
            "{\"schema\": \"dvk-profile/1\", \"name\": \"Thử\", \"severities\":",
            " {\"missing_sector\": \"off\", \"missing_actor\": \"info\"}}");

    JsonNode change = change("--profile", "IN/setup/profile.json");

    assertThat(faults(change, "mended")).isEmpty();
  }

  @Test
  void addsNoKeyWhereNoVersionIsReplaced() {
    sent().registration("gui/so-y-te/PL1.csv", UNIT, SIX);

    assertThat(validate().out()).doesNotContain("resubmissions");
  }

  @Test
  void takesTheFilesDayForALackingReceiptAndTellsWhereTheNameSaysOtherwise() throws IOException {
    sent()
        .registration("gui/so-y-te/PL1.csv", UNIT, SIX)
        .registration("gui/so-y-te/PL1 lan 2.csv", UNIT, SIX[0]);
    changed("gui/so-y-te/PL1.csv", "2024-04-09T03:00:00Z");
    changed("gui/so-y-te/PL1 lan 2.csv", "2024-04-05T03:00:00Z");

    JsonNode report = new ObjectMapper().readTree(validate().out());

    assertThat(report.path("models")).hasSize(6);
    assertThat(message(report, "superseded_submission"))
        .isEqualTo(
            "Bản này nhận ngày 5/4/2024, trước bản “so-y-te/PL1.csv” (ngày 9/4/2024) của cùng đơn"
                + " vị và cùng biểu; bản nhận sau được tính, các mô hình trong bản này không được"
                + " tính. Tên tệp này lại cho biết đây mới là bản sau; kiểm tra lại ngày nhận. Sổ"
                + " nhận không ghi ngày nhận của “so-y-te/PL1 lan 2.csv”; “so-y-te/PL1.csv” nên tạm"
                + " lấy ngày sửa tệp. Bản được tính so với bản này: đã sửa 0 lỗi, còn 0 lỗi, mới 0"
                + " lỗi; thêm 5 mô hình, bớt 0, đổi tên 0.");
  }

  @Test
  void writesNothingWherePeopleAreToDecide() throws IOException {
    sent().registration("gui/so-y-te/PL1.csv", UNIT, SIX);
    sent().registration("gui/so-y-te/PL1 lan 2.csv", UNIT, SIX[0]);

    SentFolder.Ran ran =
        sent()
            .run(
                "merge",
                "IN/gui",
                "-q",
                "--on-resubmission",
                "fail",
                "--fail-on",
                "never",
                "-o",
                "IN/ra");

    assertThat(ran.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .containsSubsequence(
            "  Đảng bộ Sở Y tế, Phụ lục 1:", "    so-y-te/PL1.csv", "    so-y-te/PL1 lan 2.csv");
    assertThat(sent().path("ra")).doesNotExist();
  }

  @Test
  void refusesAnUnknownPolicy() {
    sent().registration("gui/so-y-te/PL1.csv", UNIT, SIX);

    SentFolder.Ran ran = validate("--on-resubmission", "oldest");

    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err())
        .first()
        .isEqualTo("dvk: giá trị “oldest” không hợp với --on-resubmission; cần: latest|all|fail.");
  }

  @Test
  void showsOnThePageWhatChanged() throws IOException {
    sent()
        .file("gui/so-y-te/PL1.csv", form(Stream.of(row(SIX[0], "", "X"), row(SIX[1], "KT", ""))))
        .file(
            "gui/so-y-te/PL1 lan 2.csv",
            form(Stream.of(row("Mô hình " + SIX[0], "KT", "X"), row(SIX[1], "KT", ""))));
    sent().run("merge", "IN/gui", "-q", "--as-of", "2024-04-10", "-o", "IN/ra");

    Document page = Jsoup.parse(Files.readString(folder.resolve("ra/bao-cao-2024.html")));

    assertThat(page.select("nav a").last().text()).isEqualTo("6. Biểu gửi lại: đã sửa gì");
    assertThat(page.select("#changes summary").eachText())
        .containsExactly("Đảng bộ Sở Y tế – Phụ lục 1 (đăng ký) đã sửa 1 lỗi, còn 1, mới 0");
    assertThat(page.select("#changes li > p:first-child").eachText())
        .containsExactly(
            "Bản không còn tính: so-y-te/PL1.csv",
            "Đã sửa (1)",
            "Vẫn còn (1)",
            "Mô hình đổi tên (1)");
    assertThat(page.select("#changes .place").eachText())
        .containsExactly("so-y-te/PL1.csv › F6", "so-y-te/PL1 lan 2.csv › H7:I7");
  }

  private JsonNode change(String... more) throws IOException {
    JsonNode changes = new ObjectMapper().readTree(validate(more).out()).path("resubmissions");
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static List<String> faults(JsonNode change, String key) {
    return stream(change.path(key))
        .map(
            fault ->
                fault.path("code").asText()
                    + " "
                    + fault.path("model").asText()
                    + " "
                    + fault.path("cell").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).toList();
  }

  private static String message(JsonNode report, String code) {
    return stream(report.path("findings"))
        .filter(finding -> finding.path("code").asText().equals(code))
        .map(finding -> finding.path("message").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private SentFolder.Ran validate(String... more) {
    String[] first = {"validate", "IN/gui", "-q", "--format", "json", "--as-of", "2024-04-10"};
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return sent().run(all);
  }

  private void changed(String file, String moment) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.parse(moment)));
  }

  private static String[] form(Stream<String> rows) {
    Stream<String> head =
        Stream.of(
            "TÊN ĐƠN VỊ: " + UNIT + ",,,,,,,Phụ lục 1",
            "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024",
            "STT,Tên mô hình,Số lượng,\"Địa điểm xây dựng, triển khai\",Chủ trì,Lĩnh vực,"
                + "Quy mô thực hiện,Chủ thể",
            ",,,,,,,Tập thể,Cá nhân",
            "II,Mô hình đăng ký mới năm 2024");
    return Stream.concat(head, rows).toArray(String[]::new);
  }

  private static String row(String name, String sector, String collective) {
    return "-," + name + ",1,Cơ quan,Chi bộ Văn phòng," + sector + ",45 cán bộ," + collective + ",";
  }

  private SentFolder sent() {
    return new SentFolder(folder);
  }
}
