package vn.dvk.write.book;

import java.util.List;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.write.book.FormColumn.Content;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Choice;
import vn.dvk.write.xlsx.Workbook;

/** The blank forms as the plan prints them, with drop-down lists; filled, each is a submission. */
public final class FormTemplates {
  private static final String DOTS = "……………………………";
  private static final String MODEL = "Mô hình….";
  private static final int MODELS_PER_GROUP = 5;
  private static final int RESULT_GROUPS = 3;

  private FormTemplates() {}

  /** A blank Phụ lục 1. */
  public static byte[] pl1(Plan plan) {
    return Workbook.bytes("Phụ lục 1", workbook -> registration(workbook, plan));
  }

  private static void registration(Workbook workbook, Plan plan) {
    FormSheet form = new FormSheet(workbook, FormLayout.registration(plan));
    begin(form);
    section(form, "I", FormLines.maintainedTitle(plan.year()));
    section(form, "II", FormLines.newTitle(plan.year()));
    end(form, plan);
  }

  /** A blank Phụ lục 4. */
  public static byte[] pl4(Plan plan) {
    return Workbook.bytes("Phụ lục 4", workbook -> result(workbook, plan));
  }

  private static void result(Workbook workbook, Plan plan) {
    FormSheet form = new FormSheet(workbook, FormLayout.result(plan));
    begin(form);
    for (int number = 1; number <= RESULT_GROUPS; number++) {
      group(form, Integer.toString(number), "Chi bộ, phòng, ban, đơn vị, đoàn thể…");
    }
    end(form, plan);
  }

  /** A blank Biểu chấm điểm. */
  public static byte[] score(Plan plan) {
    return ScoreTemplate.of(plan);
  }

  private static void begin(FormSheet form) {
    form.head("TÊN ĐƠN VỊ: " + DOTS);
    form.blankRow("", "Tổng số", Looks.CELL_BOLD);
  }

  private static void section(FormSheet form, String mark, String title) {
    form.blankRow(mark, title, Looks.CELL_BOLD);
    group(form, "1", "Chi bộ, phòng ban, đơn vị…");
  }

  private static void group(FormSheet form, String mark, String name) {
    form.blankRow(mark, name, Looks.CELL_BOLD);
    for (int i = 0; i < MODELS_PER_GROUP; i++) {
      form.blankRow("-", MODEL, Looks.CELL);
    }
    form.blankRow("…", "…", Looks.CELL);
  }

  private static void end(FormSheet form, Plan plan) {
    choices(form, plan);
    footer(form, plan);
    form.notes();
  }

  private static void choices(FormSheet form, Plan plan) {
    Area quantities = form.bodyArea(Content.QUANTITY);
    form.sheet()
        .choice(
            Choice.ofWholeNumbers(
                quantities, 1, "Số lượng", "Ghi số nguyên từ 1 trở lên, ví dụ: 1"));
    sectorChoice(form, plan);
    for (FormColumn column : form.layout().columns()) {
      if (column.field().isCross()) {
        form.sheet()
            .choice(
                Choice.ofList(
                    form.bodyArea(column.field()),
                    List.of("X"),
                    Choice.Strictness.STOP,
                    column.heading(),
                    "Đánh dấu X hoặc để trống."));
      }
    }
  }

  /** The plan's sectors to choose from; another one is taken after a question. */
  private static void sectorChoice(FormSheet form, Plan plan) {
    List<String> names = plan.sectors().stream().map(Sector::name).toList();
    if (Choice.canList(names)) {
      form.sheet()
          .choice(
              Choice.ofList(
                  form.bodyArea(Content.SECTOR),
                  names,
                  Choice.Strictness.WARNING,
                  "Lĩnh vực",
                  "Lĩnh vực này không có trong danh sách của kế hoạch. Vẫn ghi như vậy?"));
    }
  }

  private static void footer(FormSheet form, Plan plan) {
    form.sheet().nextRow();
    form.line("*", "Tổng số mô hình theo lĩnh vực:", Looks.LINE_BOLD);
    for (Sector sector : FormLayout.named(plan)) {
      form.line("", "- Lĩnh vực " + sector.footerName() + ": …………..mô hình", Looks.LINE);
    }
    form.line("", "- Lĩnh vực …………………………….: …………..mô hình", Looks.LINE);
    form.line("*", "Tổng số tập thể, cá nhân xây dựng mô hình", Looks.LINE_BOLD);
    form.line("", "- Tập thể: ……………… mô hình", Looks.LINE);
    form.line("", "- Cá nhân: ……………… mô hình", Looks.LINE);
  }
}
