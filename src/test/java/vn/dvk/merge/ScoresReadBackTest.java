package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sheet Chấm điểm of a consolidated workbook holds every score sheet, doubtful ones too, and
 * all its cells are accounted for.
 */
final class ScoresReadBackTest {
  private static final String FULL = "5 10 10 5 5 5 10 5 10 10";
  private static final String NONE = "- - - - -";

  @TempDir Path work;

  @Test
  void holdsWhateverAScoreSheetSays() throws IOException {
    sheet("1 sound", "Bát cháo nghĩa tình", FULL, "5 5 5 5 5", NONE, "100");
    sheet("2 an individual's", "Vườn cây sinh kế", FULL, NONE, "5 4,5 5 5 5", "99,5");
    sheet("3 a word", "Ngân hàng máu sống", "5 x 10 5 5 5 10 5 10 10", "5 5 5 5 5", NONE, "100");
    sheet(
        "4 too much", "Tiếp sức đến trường", "5 15 10 5 5 5 10 5 10 10", "5 5 5 5 5", NONE, "105");
    sheet("5 negative", "Tủ sách", "5 -1 10 5 5 5 10 5 10 10", "5 5 5 5 5", NONE, "89");
    sheet("6 both", "Mái ấm", FULL, "5 5 5 5 5", "4 4 4 x 4", "100");
    sheet("7 one blank", "Xóa nhà tạm", "5 10 10 5 _ 5 10 5 10 10", "5 5 5 5 5", NONE, "_");
    sheet("8 nothing", "Sáng xanh", "_ _ _ _ _ _ _ _ _ _", "_ _ _ _ _", "_ _ _ _ _", "_");
    sheet("9 zeros beside", "Cây xanh", FULL, "5 5 5 5 5", "0 0 0 0 0", "chín mươi");
    sheet("10 only zeros", "Nếp sống mới", FULL, "0 0 0 0 0", "0 0 0 0 0", "75");
    sheet("11 no name", "", FULL, "5 5 5 5 5", NONE, "100");
    sheet("12 below", "Giờ học xanh", "1 10 1 1 1 1 10 1 10 1", "5 1 1 1 5", NONE, "50");

    Path first = merge("first", work.resolve("in"));
    Path second = merge("second", first.resolve("tong-hop-2024.xlsx"));

    assertThat(MergeOfMergeTest.scores(second))
        .containsExactlyInAnyOrderElementsOf(MergeOfMergeTest.scores(first))
        .hasSize(12);
    assertThat(outcomes(second)).contains("pass", "fail", "incomplete", "invalid");
    assertThat(scoreFindings(second))
        .containsExactlyInAnyOrderElementsOf(scoreFindings(first))
        .isNotEmpty();
  }

  @Test
  void accountsForEveryCell() throws IOException {
    sheet("a", "Bát cháo nghĩa tình", FULL, "5 5 5 5 5", NONE, "100");
    sheet("b", "Mái ấm", FULL, "5 5 5 5 5", "4 4 4 4 4", "100");
    Path book = merge("first", work.resolve("in")).resolve("tong-hop-2024.xlsx");

    JsonNode accounts = submission(merge("second", book));

    int all = cells(book);
    assertThat(accounts.path("read").asInt()).isEqualTo(2 * 2 + 1 + 15 + 10 + 10 + 2);
    assertThat(accounts.path("reported").asInt()).isZero();
    assertThat(accounts.path("read").asInt() + accounts.path("form").asInt()).isEqualTo(all);
  }

  @Test
  void reportsWhatSomebodyAdded() throws IOException {
    sheet("a", "Bát cháo nghĩa tình", FULL, "5 5 5 5 5", NONE, "100");
    Path book = merge("first", work.resolve("in")).resolve("tong-hop-2024.xlsx");
    change(
        book,
        scores -> {
          scores.getRow(6).createCell(27).setCellValue("Đã họp");
          scores.createRow(9).createCell(1).setCellValue("Người lập biểu");
          scores.getRow(6).getCell(3).setCellValue("Tổ");
        });

    Path second = merge("second", book);

    assertThat(findings(second, "unrecognized_content"))
        .containsExactly("Chấm điểm D7:AB7", "Chấm điểm B10");
    assertThat(submission(second).path("reported").asInt()).isEqualTo(3);
    assertThat(outcomes(second)).containsExactly("pass");
  }

  @Test
  void leavesTheListAloneWhereItIsNotDvksOwnWorkbook() throws IOException {
    sheet("a", "Bát cháo nghĩa tình", FULL, "5 5 5 5 5", NONE, "100");
    Path book = merge("first", work.resolve("in")).resolve("tong-hop-2024.xlsx");
    try (InputStream in = Files.newInputStream(book);
        Workbook workbook = new XSSFWorkbook(in)) {
      workbook.removeSheetAt(workbook.getSheetIndex("Kiểm tra"));
      save(workbook, book);
    }

    assertThat(MergeOfMergeTest.scores(merge("second", book))).isEmpty();
  }

  private interface Change {
    void to(Sheet scores);
  }

  private static void change(Path book, Change change) throws IOException {
    try (InputStream in = Files.newInputStream(book);
        Workbook workbook = new XSSFWorkbook(in)) {
      change.to(workbook.getSheet("Chấm điểm"));
      save(workbook, book);
    }
  }

  private static void save(Workbook workbook, Path book) throws IOException {
    Path changed = book.resolveSibling("changed.xlsx");
    try (OutputStream out = Files.newOutputStream(changed)) {
      workbook.write(out);
    }
    Files.move(changed, book, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Path merge(String name, Path input) {
    Path out = work.resolve(name);
    Run run =
        Run.of("merge", input, "--as-of", "2024-11-30", "-q", "--fail-on", "never", "-o", out);
    assertThat(run.status()).as(run.err()).isZero();
    return out;
  }

  /** Writes a score sheet: scores apart by spaces, {@code _} for a blank cell. */
  private void sheet(
      String file, String model, String general, String collective, String individual, String total)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("TÊN ĐƠN VỊ: ĐẢNG BỘ SỞ Y TẾ,,,");
    lines.add("BIỂU CHẤM ĐIỂM MÔ HÌNH,,,");
    lines.add("\"Tên mô hình: " + model + "\",,,");
    lines.add("STT,Tiêu chí,Điểm tối đa,Điểm đánh giá");
    lines.add("I,Các tiêu chí chung,75,");
    lines.addAll(criteria(1, general));
    lines.add("II,Tiêu chí đánh giá chủ thể thực hiện,25,");
    lines.add("II.1,Đối với mô hình do tập thể thực hiện,,");
    lines.addAll(criteria(11, collective));
    lines.add("II.2,Đối với mô hình do cá nhân thực hiện,,");
    lines.addAll(criteria(11, individual));
    lines.add(",Tổng cộng I + II,100," + cell(total));
    Path folder = Files.createDirectories(work.resolve("in"));
    Files.writeString(folder.resolve(file + ".csv"), String.join("\n", lines) + "\n");
  }

  private static List<String> criteria(int first, String scores) {
    String[] each = scores.split(" ");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      lines.add((first + i) + ",Tiêu chí " + (first + i) + ",5," + cell(each[i]));
    }
    return lines;
  }

  private static String cell(String text) {
    return text.equals("_") ? "" : "\"" + text + "\"";
  }

  private static JsonNode submission(Path folder) throws IOException {
    for (JsonNode submission : Run.report(folder).path("submissions")) {
      if (submission.path("form").asText().equals("SCORE")) {
        return submission.path("cells");
      }
    }
    throw new AssertionError("no scores read");
  }

  private static int cells(Path book) throws IOException {
    try (InputStream in = Files.newInputStream(book);
        Workbook workbook = new XSSFWorkbook(in)) {
      int cells = 0;
      for (var row : workbook.getSheet("Chấm điểm")) {
        for (var cell : row) {
          cells += cell.toString().isBlank() ? 0 : 1;
        }
      }
      return cells;
    }
  }

  private static List<String> outcomes(Path folder) throws IOException {
    return texts(folder, "scores", "outcome");
  }

  private static List<String> texts(Path folder, String list, String key) throws IOException {
    List<String> texts = new ArrayList<>();
    Run.report(folder).path(list).forEach(one -> texts.add(one.path(key).asText()));
    return texts;
  }

  /** What is wrong with the scores themselves; a part's sum is not in the consolidated list. */
  private static List<String> scoreFindings(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : Run.report(folder).path("findings")) {
      String code = finding.path("code").asText();
      if (Stream.of("score_", "mandatory_").anyMatch(code::startsWith)) {
        found.add(code + " " + finding.path("message").asText());
      }
    }
    return found;
  }

  private static List<String> findings(Path folder, String code) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : Run.report(folder).path("findings")) {
      if (finding.path("code").asText().equals(code)) {
        found.add(finding.path("sheet").asText() + " " + finding.path("cell").asText());
      }
    }
    return found;
  }
}
