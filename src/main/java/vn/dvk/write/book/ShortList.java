package vn.dvk.write.book;

import java.util.List;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Thiếu chỉ tiêu: the units below their quota and those that sent nothing. */
final class ShortList {
  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("STT", 5.5),
          new ListColumn("Mã", 18),
          new ListColumn("Tên đơn vị", 36),
          new ListColumn("Loại", 14),
          new ListColumn("Chỉ tiêu", 7),
          new ListColumn("Đăng ký", 7),
          new ListColumn("Báo cáo", 7),
          new ListColumn("Còn thiếu", 7),
          new ListColumn("Lý do", 30));

  private ShortList() {}

  /** Writes the sheet. */
  static void write(Workbook workbook, Dossier dossier) {
    String title = "DANH SÁCH ĐƠN VỊ THIẾU CHỈ TIÊU NĂM " + dossier.plan().year();
    ListSheet list =
        new ListSheet(workbook, "Thiếu chỉ tiêu", title, UnitList.asOf(dossier.asOf()), COLUMNS);
    dossier.units().stream()
        .filter(standing -> standing.isShort() || !standing.submittedAnything())
        .forEach(standing -> row(list.nextEntry(), standing));
    list.end("Không có đơn vị nào thiếu chỉ tiêu.");
  }

  private static void row(Sheet sheet, UnitStanding standing) {
    sheet.text(standing.unit().id(), Looks.CELL);
    sheet.text(standing.unit().name(), Looks.CELL);
    sheet.text(standing.unit().type().map(Words::of).orElse(""), Looks.CELL);
    UnitList.number(sheet, standing.quota(), Looks.CENTER);
    sheet.number(standing.registered(), Looks.CENTER);
    sheet.number(standing.reported(), Looks.CENTER);
    UnitList.number(sheet, standing.shortfall(), Looks.CENTER_BOLD.on(Style.Fill.ERROR));
    sheet.text(reason(standing), Looks.CELL);
  }

  private static String reason(UnitStanding standing) {
    if (!standing.submittedAnything()) {
      return "Chưa gửi biểu nào";
    }
    if (standing.submittedResult() && standing.reported() < standing.registered()) {
      return "Báo cáo kết quả " + share(standing.reported(), standing) + " mô hình";
    }
    String share = "Đăng ký " + share(standing.registered(), standing) + " mô hình";
    return standing.submittedRegistration() ? share : share + ", chưa gửi Phụ lục 1";
  }

  private static String share(int number, UnitStanding standing) {
    return number + "/" + standing.quota().orElse(0);
  }
}
