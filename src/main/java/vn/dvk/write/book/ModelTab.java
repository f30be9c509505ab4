package vn.dvk.write.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Source;
import vn.dvk.domain.Submission;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Table;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Dữ liệu: one tidy row a model with every field and its source, as a table. */
final class ModelTab {
  private static final Words WORDS = Words.in(Language.VI);

  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("Biểu", 6),
          new ListColumn("Mã đơn vị", 16),
          new ListColumn("Đơn vị", 19),
          new ListColumn("Loại đơn vị", 10),
          new ListColumn("Đơn vị trực thuộc", 14),
          new ListColumn("Tên mô hình", 27),
          new ListColumn("Số lượng", 6.5),
          new ListColumn("Địa điểm", 13),
          new ListColumn("Chủ trì", 12),
          new ListColumn("Mã lĩnh vực", 11.5),
          new ListColumn("Lĩnh vực", 13),
          new ListColumn("Lĩnh vực như đã ghi", 12),
          new ListColumn("Quy mô thực hiện", 16),
          new ListColumn("Quy mô, kết quả", 20),
          new ListColumn("Chủ thể", 7.5),
          new ListColumn("Tình trạng", 10),
          new ListColumn("Tệp", 19),
          new ListColumn("Trang tính", 9),
          new ListColumn("Dòng", 6),
          new ListColumn("Ngày nhận", 11.5));

  /** The day before day 1 of spreadsheets, as far as their error about 29/2/1900 goes. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final Style CELL = Style.TEXT.wrapped().aligned(Style.Horizontal.LEFT);
  private static final Style CENTER = Style.TEXT.centered();
  private static final Style DATE = CENTER.shownAs("dd/mm/yyyy");

  private final Dossier dossier;
  private final String inputFolder;
  private final Map<Origin, LocalDate> received = new HashMap<>();

  private ModelTab(Dossier dossier, String inputFolder) {
    this.dossier = dossier;
    this.inputFolder = inputFolder;
    for (Submission submission : dossier.submissions()) {
      received.putIfAbsent(Origin.of(submission), submission.received().date());
    }
  }

  /**
   * Writes the sheet.
   *
   * @param inputFolder the way from the workbook's folder to the input's, ending in {@code /},
   *     empty where they are one
   */
  static void write(Workbook workbook, Dossier dossier, String inputFolder) {
    Page page = Page.landscape(COLUMNS.stream().map(ListColumn::width).toList());
    Sheet sheet = workbook.sheet("Dữ liệu", page.headedBy(1, 1));
    sheet.nextRow();
    COLUMNS.forEach(column -> sheet.text(column.heading(), Looks.LIST_HEADING));
    ModelTab table = new ModelTab(dossier, inputFolder);
    dossier.models().forEach(model -> table.row(sheet.nextRow(), model));
    if (dossier.models().isEmpty()) {
      // A table has at least one row under its headings.
      sheet.nextRow().blanks(COLUMNS.size(), CELL);
    }
    List<String> headings = COLUMNS.stream().map(ListColumn::heading).toList();
    sheet.table(new Table("DuLieu", new Area(1, 1, sheet.row(), COLUMNS.size()), headings));
  }

  private void row(Sheet sheet, Model model) {
    sheet.text(model.form().name(), CELL);
    sheet.text(model.unit().id(), CELL);
    sheet.text(model.unit().name(), CELL);
    sheet.text(model.unit().type().map(WORDS::of).orElse(""), CELL);
    sheet.text(model.subunit().orElse(""), CELL);
    sheet.text(model.nameText(), CELL);
    sheet.number(model.count(), CENTER);
    sheet.text(model.location().value().orElse(""), CELL);
    sheet.text(model.lead().value().orElse(""), CELL);
    sheet.text(model.sector().value().map(Sector::code).orElse(""), CELL);
    sheet.text(model.sector().value().map(Sector::name).orElse(""), CELL);
    sheet.text(model.sector().written(), CELL);
    String extent = model.extent().value().orElse("");
    sheet.text(model.form() == Form.PL1 ? extent : "", CELL);
    sheet.text(model.form() == Form.PL4 ? extent : "", CELL);
    sheet.text(model.actor().value().map(WORDS::of).orElse(""), CELL);
    sheet.text(model.status().value().map(WORDS::of).orElse(""), CELL);
    source(sheet, model);
  }

  private void source(Sheet sheet, Model model) {
    Source source = model.source();
    if (isPlainFile(source.file())) {
      sheet.link(source.file(), inputFolder + source.file(), CELL);
    } else {
      sheet.text(source.file(), CELL);
    }
    sheet.text(source.sheet().orElse(""), CELL);
    sheet.number(source.row(), CENTER);
    LocalDate day = received.get(Origin.of(model));
    if (day == null) {
      sheet.blank(DATE);
    } else {
      sheet.number(BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)), DATE);
    }
  }

  /** Whether a link can open it: what lies in a zip it cannot, nor what has no relative path. */
  private static boolean isPlainFile(String file) {
    return !file.contains("!/") && !file.startsWith("/");
  }

  /** What tells which submission a model came with. */
  private record Origin(String file, Optional<String> sheet, Form form, String unit) {
    static Origin of(Model model) {
      Source source = model.source();
      return new Origin(source.file(), source.sheet(), model.form(), model.unit().id());
    }

    static Origin of(Submission submission) {
      return new Origin(
          submission.file(), submission.sheet(), submission.form(), submission.unit().id());
    }
  }
}
