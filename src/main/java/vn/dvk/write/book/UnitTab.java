package vn.dvk.write.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Chỉ tiêu: how each unit stands against its quota (plan, part II). */
final class UnitTab {
  private static final Words WORDS = Words.in(Language.VI);

  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("STT", 5.5),
          new ListColumn("Mã", 17),
          new ListColumn("Tên đơn vị", 34),
          new ListColumn("Loại", 13),
          new ListColumn("Chỉ tiêu", 7),
          new ListColumn("Đăng ký", 7),
          new ListColumn("Báo cáo", 7),
          new ListColumn("Công nhận", 8),
          new ListColumn("Còn thiếu", 7),
          new ListColumn("Phụ lục 1", 10),
          new ListColumn("Phụ lục 4", 10));

  private static final int FIRST_NUMBER = 5;

  private UnitTab() {}

  /** Writes the sheet. */
  static void write(Workbook workbook, Dossier dossier) {
    String title = "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM " + dossier.plan().year();
    ListSheet list = new ListSheet(workbook, "Chỉ tiêu", title, asOf(dossier.asOf()), COLUMNS);
    dossier.units().forEach(standing -> row(list.nextEntry(), dossier, standing));
    list.end("Không có đơn vị nào.");
    if (!list.isEmpty()) {
      totals(list, dossier.units());
    }
  }

  /** The line under the title that says which day is meant. */
  static String asOf(LocalDate day) {
    return WORDS.of("page.asOf", WORDS.date(day));
  }

  private static void row(Sheet sheet, Dossier dossier, UnitStanding standing) {
    sheet.text(standing.unit().id(), Looks.CELL);
    sheet.text(standing.unit().name(), Looks.CELL);
    sheet.text(standing.unit().type().map(WORDS::of).orElse(""), Looks.CELL);
    number(sheet, standing.quota(), Looks.CENTER);
    sheet.number(standing.registered(), Looks.CENTER);
    sheet.number(standing.reported(), Looks.CENTER);
    sheet.number(standing.recognized(), Looks.CENTER);
    number(sheet, standing.shortfall(), shortStyle(standing));
    if (standing.submittedRegistration()) {
      arrival(sheet, standing.lateRegistration());
    } else {
      absence(sheet, dossier, Form.PL1);
    }
    if (standing.submittedResult()) {
      arrival(sheet, standing.lateResult());
    } else {
      absence(sheet, dossier, Form.PL4);
    }
  }

  /** A number; a blank cell where none is known. */
  static void number(Sheet sheet, OptionalInt number, Style style) {
    if (number.isPresent()) {
      sheet.number(number.getAsInt(), style);
    } else {
      sheet.blank(style);
    }
  }

  private static Style shortStyle(UnitStanding standing) {
    return standing.isShort() ? Looks.CENTER_BOLD_ERROR : Looks.CENTER;
  }

  private static void arrival(Sheet sheet, Optional<Boolean> late) {
    if (late.orElse(false)) {
      sheet.text("Muộn", Looks.CENTER_WARNING);
    } else {
      sheet.text(late.isPresent() ? "Đúng hạn" : "Đã gửi", Looks.CENTER);
    }
  }

  /** A form that did not come stands out from its deadline on. */
  private static void absence(Sheet sheet, Dossier dossier, Form form) {
    Style style = dossier.isDue(form) ? Looks.CENTER_ERROR : Looks.CENTER;
    sheet.text("Chưa gửi", style);
  }

  private static void totals(ListSheet list, List<UnitStanding> units) {
    Sheet sheet = list.sheet().nextRow();
    sheet.blank(Looks.CENTER_BOLD).blank(Looks.CELL).text("Tổng số", Looks.CELL_BOLD);
    sheet.blank(Looks.CELL);
    List<ToIntFunction<UnitStanding>> numbers =
        List.of(
            unit -> unit.quota().orElse(0),
            UnitStanding::registered,
            UnitStanding::reported,
            UnitStanding::recognized,
            unit -> unit.shortfall().orElse(0));
    for (int i = 0; i < numbers.size(); i++) {
      String formula = "SUBTOTAL(9," + list.entries(FIRST_NUMBER + i).name() + ")";
      long sum = units.stream().mapToInt(numbers.get(i)).sum();
      sheet.formula(formula, BigDecimal.valueOf(sum), Looks.CENTER_BOLD);
    }
    sheet.blanks(COLUMNS.size() - FIRST_NUMBER - numbers.size() + 1, Looks.CELL);
  }
}
