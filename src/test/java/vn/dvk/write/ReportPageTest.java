package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.domain.Totals;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;
import vn.dvk.write.page.ReportPage;

/** The compliance report as a page for people. */
final class ReportPageTest {
  private static final Report REPORT = SampleReport.report();

  @ParameterizedTest
  @EnumSource(Language.class)
  void isWellFormedInItsLanguage(Language language) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);

    Document page = Jsoup.parse(html(language, REPORT), "", parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.text()).doesNotContainPattern("\\b(page|targets?|units|numbers|files)\\.[a-z]");
  }

  @Test
  void fetchesNothing() {
    Document page = page(REPORT);

    assertThat(page.select("script, link, img, iframe, object, [src]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
  }

  @Test
  void linksToItsFivePartsInOrder() {
    Document page = page(REPORT);

    assertThat(page.select("nav a").eachAttr("href"))
        .containsExactly("#targets", "#units", "#findings", "#numbers", "#files");
    assertThat(page.select("section").eachAttr("id"))
        .containsExactly("targets", "units", "findings", "numbers", "files");
    assertThat(page.select("section > h2").eachText()).isEqualTo(page.select("nav a").eachText());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasASixthPartWhereAFormCameAgain(Language language) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);

    Document page = Jsoup.parse(html(language, SampleReport.sentAgain()), "", parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("nav a").eachAttr("href")).endsWith("#files", "#changes");
    assertThat(page.select("section > h2").eachText()).isEqualTo(page.select("nav a").eachText());
    assertThat(page.getElementById("changes").text())
        .contains("so-y-te/PL1.xlsx › Sheet1 › F14 “" + SampleReport.MARKUP + "”: ")
        .contains("“Xanh” → “Mô hình Xanh”")
        .doesNotContainPattern("changes\\.[a-z]");
  }

  @Test
  void showsWhatChangedSinceLastYear() {
    List<YearModel> models =
        SampleReport.report().dossier().models().stream()
            .map(row -> new YearModel(Optional.of(row), Optional.empty()))
            .limit(3)
            .toList();
    YearChange change =
        new YearChange(
            SampleReport.HEALTH,
            false,
            List.of(),
            models.subList(0, 1),
            models.subList(1, 2),
            models.subList(2, 3));
    Element part =
        page(SampleReport.since(new YearChanges(List.of(change), List.of(SampleReport.PRESS))))
            .selectFirst("section#previous");

    assertThat(part.select("h2").text()).isEqualTo("6. So với năm trước");
    assertThat(part.select("> p").eachText())
        .endsWith(
            "0 mô hình tiếp tục, 1 mô hình mới, 1 mô hình không còn",
            "1 mô hình chưa rõ: tên gần giống mô hình năm trước nhưng chưa đủ chắc, nên không tính"
                + " vào ba số trên.",
            "1 đơn vị có mô hình năm trước, năm nay chưa gửi Phụ lục 1 hoặc Phụ lục 4 nên chưa so"
                + " được: Chi bộ Báo tỉnh.");
    assertThat(part.select("details > summary").text())
        .isEqualTo(
            "Đảng bộ Sở Y tế 0 mô hình tiếp tục, 1 mô hình mới, 1 mô hình không còn (biểu năm"
                + " trước không có đơn vị này)");
    assertThat(part.select("tbody td").eachText()).containsExactly("Mới", "Chưa rõ", "Không còn");
  }

  @Test
  void headsItsPartsWithoutGapsAndItsTablesByScope() {
    Document page = page(REPORT);

    assertThat(page.select("h1, h2, h3, h4, h5, h6").eachText()).hasSize(1 + 5 + 3 + 5 + 4);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h4, h5, h6")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("table:not([aria-label])")).isEmpty();
  }

  @Test
  void saysFirstWhenAndThatTheNumbersAreIncomplete() {
    Element header = page(REPORT).selectFirst("header");

    assertThat(header.text())
        .contains("Tính đến ngày 30/11/2024 · 9 tệp nhận được, 4 đơn vị, 6 lỗi, 2 cảnh báo");
    assertThat(header.selectFirst("#incomplete").text())
        .isEqualTo(
            "Số liệu chưa đầy đủ. 1 tệp không mở được nên chưa có trong các con số dưới đây; xem"
                + " mục 5.");
    assertThat(page(SampleReport.faultless()).select("#incomplete")).isEmpty();
  }

  @Test
  void showsTheFewUnitsBehindATargetAtAGlance() {
    assertThat(page(REPORT).select("#targets details")).hasSize(4).allMatch(d -> d.hasAttr("open"));
  }

  @Test
  void showsEachTargetWithItsShareInWords() {
    List<String> rows = page(REPORT).select("#targets tbody tr").eachText();

    assertThat(rows)
        .containsExactly(
            "Đơn vị triển khai thực hiện và gửi biểu Còn vướng: 1 đơn vị Chi bộ Báo tỉnh"
                + " 2/3 đơn vị 66,67% 100% ✗ Chưa đạt",
            "Đơn vị thực hiện các mô hình cấp Đảng ủy Khối Còn vướng: 3 đơn vị Đảng bộ Sở Y tế"
                + " Công đoàn Viên chức tỉnh Chi bộ Báo tỉnh 0/3 đơn vị 0% 100% ✗ Chưa đạt",
            "Đoàn thể trực thuộc đủ chỉ tiêu mô hình Còn vướng: 1 đơn vị Công đoàn Viên chức tỉnh"
                + " 0/1 đơn vị 0% 100% ✗ Chưa đạt",
            "Đảng bộ cơ sở đủ chỉ tiêu mô hình 1/1 đơn vị 100% 100% ✓ Đạt",
            "Chi bộ cơ sở đủ chỉ tiêu mô hình 0/0 đơn vị – 100% Không có gì để tính",
            "Mô hình được rà soát, tổng kết, đánh giá Còn vướng: 1 đơn vị Đảng bộ Sở Y tế"
                + " 1/2 mô hình 50% 50% ✓ Đạt");
  }

  @Test
  void listsWhoIsMissingLateAndShort() {
    Element units = page(REPORT).getElementById("units");

    assertThat(units.select("h3").eachText())
        .containsExactly("Chưa gửi (1)", "Gửi muộn (1)", "Thiếu chỉ tiêu (3)");
    assertThat(units.select("tbody tr").eachText())
        .containsExactly(
            "Chi bộ Báo tỉnh Phụ lục 1, Phụ lục 4",
            "Công đoàn Viên chức tỉnh Phụ lục 1 15/4/2024 15/4/2024",
            "Đảng bộ Sở Y tế Đảng bộ cơ sở 2 3 1 1 báo cáo kết quả dưới chỉ tiêu",
            "Công đoàn Viên chức tỉnh Đoàn thể 5 2 0 3 đăng ký dưới chỉ tiêu",
            "Chi bộ Báo tỉnh Chi bộ cơ sở 1 0 0 1 chưa gửi");
  }

  @Test
  void saysWhatIsNotDueYetAndWhatNoRosterTells() {
    Element units = page(SampleReport.early()).getElementById("units");

    assertThat(units.select("p").eachText())
        .containsExactly(
            "Chưa có danh sách đơn vị (roster.csv) nên không biết đơn vị nào chưa gửi.",
            "Phụ lục 4 (kết quả): chưa đến hạn (trước ngày 15/11/2024), đã có 0/1 đơn vị gửi.",
            "Không có đơn vị nào gửi muộn.",
            "Không có đơn vị nào thiếu chỉ tiêu.");
  }

  @Test
  void groupsFindingsByUnitWithPlaceAndWhatToDo() {
    Element findings = page(REPORT).getElementById("findings");

    assertThat(findings.select("summary").eachText())
        .containsExactly(
            "Đảng bộ Sở Y tế 2 lỗi, 1 cảnh báo, 1 ghi nhận",
            "Công đoàn Viên chức tỉnh 1 cảnh báo",
            "Chi bộ Báo tỉnh 2 lỗi",
            SampleReport.FORMULA + " 1 lỗi",
            "Không thuộc đơn vị nào 1 lỗi");
    assertThat(findings.select("li")).hasSize(REPORT.findings().size());
    assertThat(findings.select("li").get(1).select(".where").text())
        .isEqualTo("Lỗi so-y-te/PL1.xlsx › Sheet1 › H15:I15 ambiguous_actor");
    assertThat(findings.select("li").get(1).select(".hint").text())
        .isEqualTo("Cách sửa: " + FindingTexts.in(Language.VI).hint(REPORT.findings().get(6)));
  }

  @Test
  void showsSubmittedMarkupAsText() {
    Element message = page(REPORT).select("#findings li").get(2).select("p").get(1);

    assertThat(message.children()).isEmpty();
    assertThat(message.text()).contains(SampleReport.MARKUP);
  }

  @Test
  void showsTheNumbersOfTheReport() {
    Totals totals = REPORT.totals();
    List<Element> tables = page(REPORT).select("#numbers table");

    assertThat(tables).hasSize(4);
    assertNumbers(tables.get(0), totals.registered().bySector(), totals.reported().bySector());
    assertNumbers(tables.get(1), totals.registered().byStatus(), totals.reported().byStatus());
    assertNumbers(tables.get(2), totals.registered().byActor(), totals.reported().byActor());
    assertThat(tables.get(3).select("td").eachText()).containsExactly("1", "1", "1", "0", "3");
    assertThat(tables.subList(0, 3))
        .allSatisfy(
            table -> assertThat(table.select("tfoot td").eachText()).containsExactly("6", "1"));
  }

  @Test
  void listsTheFilesThatGaveNoForm() {
    assertThat(page(REPORT).select("#files tbody tr").eachText())
        .containsExactly(
            "anh.jpg Loại tệp không đọc được",
            "ghi-chu.xlsx Không có biểu nào",
            "so-noi-vu/PL1.xlsx Không mở được");
  }

  @Test
  void saysPlainlyWhereThereIsNothingToSay() {
    Document page = page(SampleReport.faultless());

    assertThat(page.select("#findings p").eachText()).containsExactly("Không có lỗi nào.");
    assertThat(page.select("#files p").eachText()).containsExactly("Mọi tệp đều đọc được.");
    assertThat(page.select("#units p").first().text())
        .isEqualTo("Không có đơn vị nào chưa gửi biểu đã đến hạn.");
  }

  private static void assertNumbers(
      Element table, Map<String, Integer> registered, Map<String, Integer> reported) {
    List<List<String>> expected =
        registered.keySet().stream()
            .map(
                key ->
                    List.of(
                        registered.get(key).toString(), reported.getOrDefault(key, 0).toString()))
            .toList();
    assertThat(registered).containsKey(Breakdown.UNKNOWN);
    assertThat(table.select("tbody tr").stream().map(row -> row.select("td").eachText()))
        .isEqualTo(expected);
  }

  private static Document page(Report report) {
    return Jsoup.parse(html(Language.VI, report));
  }

  private static String html(Language language, Report report) {
    return Written.by(new ReportPage(language, "1.0.0-sample")::write, report);
  }
}
