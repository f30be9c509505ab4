package vn.dvk.write.book;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Report;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.xlsx.Workbook;

/**
 * The consolidated workbook {@code tong-hop-YEAR.xlsx}: both forms in the plan's layout, scores,
 * quotas, shortfalls, findings, what changed since last year and the data. It is itself a valid
 * submission: read again it gives the same models.
 */
public final class ConsolidatedWorkbook {
  private final Report report;
  private final Dossier dossier;
  private final Workbook workbook;

  private ConsolidatedWorkbook(Report report, OutputStream out) {
    this.report = report;
    this.dossier = report.dossier();
    this.workbook =
        new Workbook("Tổng hợp mô hình “Dân vận khéo” năm " + dossier.plan().year(), out);
  }

  /**
   * Writes the workbook; the same report gives the same bytes.
   *
   * @param texts what the findings say
   * @param links where the links to the submitted files lead
   * @param out takes it as it is made; flushed, not closed
   * @throws IllegalStateException where a sheet would need more rows than a sheet can have
   */
  public static void write(Report report, FindingTexts texts, SourceLinks links, OutputStream out) {
    ConsolidatedWorkbook book = new ConsolidatedWorkbook(report, out);
    List<FormLine> registration = FormLines.registration(book.dossier);
    List<FormLine> result = FormLines.result(book.dossier);
    FormRows formRows = new FormRows().add(registration).add(result);
    book.form(FormLayout.registration(book.dossier.plan()), registration, Form.PL1);
    book.form(FormLayout.result(book.dossier.plan()), result, Form.PL4);
    ScoreTab.write(book.workbook, book.dossier, links);
    UnitTab.write(book.workbook, book.dossier);
    ShortfallTab.write(book.workbook, book.dossier);
    FindingTab.write(book.workbook, book.report, texts);
    PreviousYearTab.write(book.workbook, book.dossier);
    ModelTab.write(book.workbook, book.dossier, links, formRows);
    book.workbook.finish();
  }

  private void form(FormLayout layout, List<FormLine> lines, Form which) {
    FormSheet form = new FormSheet(workbook, layout);
    int lastRow = FormSheet.TOTAL_ROW + lines.size();
    List<Model> models = dossier.models().stream().filter(m -> m.form() == which).toList();
    form.head("TÊN ĐƠN VỊ: " + dossier.plan().issuer().toUpperCase(Locale.ROOT));
    form.total(lastRow, models.stream().mapToInt(Model::count).sum());
    form.body(lines);
    new FormFooter(form, dossier.plan(), models, lastRow).write();
    form.notes();
  }
}
