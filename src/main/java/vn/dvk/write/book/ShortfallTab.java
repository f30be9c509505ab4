package vn.dvk.write.book;

import java.util.List;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Language;
import vn.dvk.domain.ShortfallReason;
import vn.dvk.domain.UnitStanding;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Workbook;

/** The sheet Thiếu chỉ tiêu: the units below their quota and those that sent nothing. */
final class ShortfallTab {
  private static final Words WORDS = Words.in(Language.VI);

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

  private ShortfallTab() {}

  /** Writes the sheet. */
  static void write(Workbook workbook, Dossier dossier) {
    String title = "DANH SÁCH ĐƠN VỊ THIẾU CHỈ TIÊU NĂM " + dossier.plan().year();
    ListSheet list =
        new ListSheet(workbook, "Thiếu chỉ tiêu", title, UnitTab.asOf(dossier.asOf()), COLUMNS);
    for (UnitStanding standing : dossier.units()) {
      ShortfallReason.of(standing)
          .ifPresent(reason -> row(list.nextEntry(), standing, WORDS.of(reason)));
    }
    list.end("Không có đơn vị nào thiếu chỉ tiêu.");
  }

  private static void row(Sheet sheet, UnitStanding standing, String reason) {
    sheet.text(standing.unit().id(), Looks.CELL);
    sheet.text(standing.unit().name(), Looks.CELL);
    sheet.text(standing.unit().type().map(WORDS::of).orElse(""), Looks.CELL);
    UnitTab.number(sheet, standing.quota(), Looks.CENTER);
    sheet.number(standing.registered(), Looks.CENTER);
    sheet.number(standing.reported(), Looks.CENTER);
    UnitTab.number(sheet, standing.shortfall(), Looks.CENTER_BOLD_ERROR);
    sheet.text(reason, Looks.CELL);
  }
}
