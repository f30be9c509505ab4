package vn.dvk.write.book;

import java.util.List;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Language;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Workbook;

/** The sheet So với năm trước: each model that is kept, new, unclear or dropped. */
final class PreviousYearTab {
  private static final Words WORDS = Words.in(Language.VI);

  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("STT", 5.5),
          new ListColumn("Mã", 18),
          new ListColumn("Tên đơn vị", 36),
          new ListColumn("Tên mô hình", 60),
          new ListColumn("So với năm trước", 14));

  private PreviousYearTab() {}

  /** Writes the sheet, where last year's forms were given. */
  static void write(Workbook workbook, Dossier dossier) {
    dossier.previousYear().ifPresent(changes -> write(workbook, dossier, changes));
  }

  private static void write(Workbook workbook, Dossier dossier, YearChanges changes) {
    int year = dossier.plan().year();
    String title = "MÔ HÌNH NĂM " + year + " SO VỚI NĂM " + (year - 1);
    String counts =
        WORDS.of(
            "previous.counts",
            changes.count(YearChange::kept),
            changes.count(YearChange::added),
            changes.count(YearChange::dropped));
    ListSheet list = new ListSheet(workbook, "So với năm trước", title, counts, COLUMNS);
    for (YearChange change : changes.units()) {
      rows(list, change, change.kept(), "kept");
      rows(list, change, change.added(), "new");
      rows(list, change, change.unclear(), "unclear");
      rows(list, change, change.dropped(), "dropped");
    }
    list.end("Chưa có đơn vị nào gửi biểu của năm nay.");
  }

  private static void rows(
      ListSheet list, YearChange change, List<YearModel> models, String state) {
    for (YearModel model : models) {
      Sheet sheet = list.nextEntry();
      sheet.text(change.unit().id(), Looks.CELL);
      sheet.text(change.unit().name(), Looks.CELL);
      sheet.text(model.row().nameText(), Looks.CELL);
      sheet.text(WORDS.of("previous." + state), Looks.CELL);
    }
  }
}
