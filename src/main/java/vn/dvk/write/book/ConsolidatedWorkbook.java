package vn.dvk.write.book;

import java.io.OutputStream;
import java.util.ArrayList;
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

  private ConsolidatedWorkbook(Report report, Workbook workbook) {
    this.report = report;
    this.dossier = report.dossier();
    this.workbook = workbook;
  }

  /**
   * Writes the workbook on the caller's thread alone; the same report gives the same bytes.
   *
   * @param texts what the findings say
   * @param links where the links to the submitted files lead
   * @param out takes it as it is made; flushed, not closed
   * @throws IllegalStateException where a sheet would need more rows than a sheet can have
   */
  public static void write(Report report, FindingTexts texts, SourceLinks links, OutputStream out) {
    write(report, texts, links, 1, out);
  }

  /**
   * Writes the workbook; the same report gives the same bytes.
   *
   * @param texts what the findings say
   * @param links where the links to the submitted files lead
   * @param threads from 2 on, a thread of its own packs what the caller's has prepared
   * @param out takes it as it is made; flushed, not closed
   * @throws IllegalStateException where a sheet would need more rows than a sheet can have
   */
  public static void write(
      Report report, FindingTexts texts, SourceLinks links, int threads, OutputStream out) {
    String title = "Tổng hợp mô hình “Dân vận khéo” năm " + report.dossier().plan().year();
    Workbook.write(
        title,
        threads,
        out,
        workbook -> new ConsolidatedWorkbook(report, workbook).sheets(texts, links));
  }

  private void sheets(FindingTexts texts, SourceLinks links) {
    List<FormLine> registration = FormLines.registration(dossier);
    List<FormLine> result = FormLines.result(dossier);
    FormRows formRows = new FormRows(dossier.models().size()).add(registration).add(result);
    form(FormLayout.registration(dossier.plan()), registration, Form.PL1);
    form(FormLayout.result(dossier.plan()), result, Form.PL4);
    ScoreTab.write(workbook, dossier, links);
    UnitTab.write(workbook, dossier);
    ShortfallTab.write(workbook, dossier);
    FindingTab.write(workbook, report, texts);
    PreviousYearTab.write(workbook, dossier);
    ModelTab.write(workbook, dossier, links, formRows);
  }

  private void form(FormLayout layout, List<FormLine> lines, Form which) {
    FormSheet form = new FormSheet(workbook, layout);
    int lastRow = FormSheet.TOTAL_ROW + lines.size();
    List<Model> models = new ArrayList<>();
    int quantity = 0;
    for (Model model : dossier.models()) {
      if (model.form() == which) {
        models.add(model);
        quantity += model.count();
      }
    }
    form.head("TÊN ĐƠN VỊ: " + dossier.plan().issuer().toUpperCase(Locale.ROOT));
    form.total(lastRow, quantity);
    form.body(lines);
    new FormFooter(form, dossier.plan(), models, lastRow).write();
    form.notes();
  }
}
