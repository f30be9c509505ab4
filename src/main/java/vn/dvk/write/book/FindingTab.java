package vn.dvk.write.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Kiểm tra: all findings with their place and what to do. */
final class FindingTab {
  private static final Words WORDS = Words.in(Language.VI);

  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("STT", 6),
          new ListColumn("Mức độ", 8.5),
          new ListColumn("Mã", 27),
          new ListColumn("Đơn vị", 17),
          new ListColumn("Tệp", 17),
          new ListColumn("Trang tính", 9),
          new ListColumn("Ô", 8),
          new ListColumn("Nội dung", 33),
          new ListColumn("Cách sửa", 33),
          new ListColumn("Giá trị", 14));

  private final Map<String, String> unitNames = new LinkedHashMap<>();
  private final FindingTexts texts;

  private FindingTab(Report report, FindingTexts texts) {
    this.texts = texts;
    for (UnitStanding standing : report.dossier().units()) {
      unitNames.put(standing.unit().id(), standing.unit().name());
    }
  }

  /** Writes the sheet. */
  static void write(Workbook workbook, Report report, FindingTexts texts) {
    String title = "KẾT QUẢ KIỂM TRA BIỂU MẪU NĂM " + report.dossier().plan().year();
    ListSheet list = new ListSheet(workbook, "Kiểm tra", title, summary(report), COLUMNS);
    FindingTab findings = new FindingTab(report, texts);
    report.findings().forEach(finding -> findings.row(list.nextEntry(), finding));
    list.end("Không có lỗi hay cảnh báo nào.");
  }

  private static String summary(Report report) {
    Map<Severity, Integer> counts = Totals.bySeverity(report.findings());
    return counts.get(Severity.ERROR)
        + " lỗi, "
        + counts.get(Severity.WARNING)
        + " cảnh báo, "
        + counts.get(Severity.INFO)
        + " ghi nhận";
  }

  private void row(Sheet sheet, Finding finding) {
    sheet.text(WORDS.of(finding.severity()), look(finding.severity()));
    sheet.text(finding.code().id(), Looks.CELL);
    sheet.text(finding.unit().map(id -> unitNames.getOrDefault(id, id)).orElse(""), Looks.CELL);
    sheet.text(finding.place().file().orElse(""), Looks.CELL);
    sheet.text(finding.place().sheet().orElse(""), Looks.CELL);
    sheet.text(finding.place().cell().orElse(""), Looks.CENTER);
    sheet.text(texts.message(finding), Looks.CELL);
    sheet.text(texts.hint(finding), Looks.CELL);
    sheet.text(finding.value().orElse(""), Looks.CELL);
  }

  private static Style look(Severity severity) {
    return switch (severity) {
      case ERROR -> Looks.CENTER_ERROR;
      case WARNING -> Looks.CENTER_WARNING;
      case INFO -> Looks.CENTER;
    };
  }
}
