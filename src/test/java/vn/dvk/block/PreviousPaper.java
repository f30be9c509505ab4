package vn.dvk.block;

import java.util.List;
import vn.dvk.corpus.Typewriter;
import vn.dvk.domain.Form;

/** Last year's consolidated Phụ lục 4, in which the maintained models stand. */
final class PreviousPaper {
  private PreviousPaper() {}

  static Typewriter of(List<BlockUnit> units) {
    Typewriter page = new Typewriter().sheet("Phụ lục 4");
    page.text(1, 1, "TÊN ĐƠN VỊ: ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH");
    page.text(2, 1, "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ XÂY DỰNG, DUY TRÌ MÔ HÌNH NĂM 2023");
    for (Column column : Column.of(Form.PL4)) {
      page.text(4, column.on(Form.PL4), column.heading(Form.PL4));
    }
    int row = 4;
    int number = 0;
    for (BlockUnit unit : units) {
      page.text(++row, 1, Integer.toString(++number)).text(row, 2, unit.name);
      for (BlockModel model : unit.models) {
        if (model.inPreviousYear) {
          row++;
          for (Column column : Column.of(Form.PL4)) {
            page.text(row, column.on(Form.PL4), model.at(Form.PL4, column).text());
          }
        }
      }
    }
    return page;
  }
}
