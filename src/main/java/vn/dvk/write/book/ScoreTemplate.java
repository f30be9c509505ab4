package vn.dvk.write.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Rubric;
import vn.dvk.write.xlsx.Area;
import vn.dvk.write.xlsx.Choice;
import vn.dvk.write.xlsx.Page;
import vn.dvk.write.xlsx.Sheet;
import vn.dvk.write.xlsx.Style;
import vn.dvk.write.xlsx.Workbook;

/** The blank Biểu chấm điểm: both variants of part II, of which one is filled. */
final class ScoreTemplate {
  private static final List<String> HEADINGS =
      List.of("STT", "Tiêu chí", "Điểm\ntối đa", "Điểm đánh giá", "Ghi chú");
  private static final List<Double> WIDTHS = List.of(6.0, 46.0, 7.5, 9.0, 12.0);
  private static final int HEADING_ROW = 6;
  private static final int SCORE_COLUMN = 4;

  private final Rubric rubric;
  private final Sheet sheet;
  private final List<Area> scores = new ArrayList<>();

  private ScoreTemplate(Workbook workbook, Rubric rubric) {
    this.rubric = rubric;
    this.sheet =
        workbook.sheet("Biểu chấm điểm", Page.portrait(WIDTHS).headedBy(HEADING_ROW, HEADING_ROW));
  }

  /** The workbook's bytes. */
  static byte[] of(Plan plan) {
    return Workbook.bytes("Biểu chấm điểm mô hình", workbook -> write(workbook, plan));
  }

  private static void write(Workbook workbook, Plan plan) {
    ScoreTemplate form = new ScoreTemplate(workbook, plan.rubric());
    form.head();
    form.body();
    form.total();
    form.note();
  }

  private void head() {
    sheet.nextRow().text("TÊN ĐƠN VỊ: ……………………………", Looks.HEAD);
    sheet.merge(Area.ofRow(1, 1, HEADINGS.size()));
    sheet.nextRow();
    sheet.nextRow(24).text("BIỂU CHẤM ĐIỂM MÔ HÌNH", Looks.TITLE);
    sheet.merge(Area.ofRow(3, 1, HEADINGS.size()));
    sheet.nextRow().text("Tên mô hình: ……………………………", Looks.HEAD);
    sheet.merge(Area.ofRow(4, 1, HEADINGS.size()));
    sheet.nextRow();
    sheet.nextRow();
    HEADINGS.forEach(heading -> sheet.text(heading, Looks.HEADING));
  }

  private void body() {
    part("I", "Các tiêu chí chung về mô hình \"Dân vận khéo\"", maximum(rubric.general()));
    criteria(rubric.general());
    part(
        "II",
        "Tiêu chí đánh giá chủ thể thực hiện\n(Chọn chủ thể phù hợp để tiến hành đánh giá)",
        maximum(rubric.collective()));
    variant("II.1", "Đối với mô hình do tập thể thực hiện");
    criteria(rubric.part2(Actor.COLLECTIVE));
    variant("II.2", "Đối với mô hình do cá nhân thực hiện");
    criteria(rubric.part2(Actor.INDIVIDUAL));
  }

  private void part(String mark, String text, BigDecimal maximum) {
    sheet.nextRow().text(mark, Looks.CENTER_BOLD).text(text, Looks.CELL_BOLD);
    sheet.number(maximum, Looks.CENTER_BOLD).blanks(2, Looks.CENTER);
  }

  private void variant(String mark, String text) {
    Style center = Looks.CENTER_ITALIC;
    sheet.nextRow().text(mark, center).text(text, Looks.CELL_ITALIC).blanks(3, Looks.CENTER);
  }

  private void criteria(List<Criterion> criteria) {
    int first = sheet.row() + 1;
    for (Criterion criterion : criteria) {
      sheet.nextRow().number(criterion.number(), Looks.CENTER);
      sheet.text(criterion.text(), Looks.CELL);
      sheet.number(criterion.maximum(), Looks.CENTER).blanks(2, Looks.CENTER);
      String maximum = criterion.maximum().toPlainString();
      sheet.choice(
          Choice.ofNumbers(
              Area.ofColumn(SCORE_COLUMN, sheet.row(), sheet.row()),
              "0",
              maximum,
              "Điểm đánh giá",
              "Tiêu chí " + criterion.number() + ": ghi số điểm từ 0 đến " + maximum + "."));
    }
    scores.add(Area.ofColumn(SCORE_COLUMN, first, sheet.row()));
  }

  private void total() {
    String areas = scores.stream().map(Area::name).collect(Collectors.joining(","));
    sheet.nextRow().blank(Looks.CENTER_BOLD).text("Tổng cộng I + II", Looks.CELL_BOLD);
    sheet.number(maximum(rubric.general()).add(maximum(rubric.collective())), Looks.CENTER_BOLD);
    sheet.formula("IF(COUNT(" + areas + ")=0,\"\",SUM(" + areas + "))", "", Looks.CENTER_BOLD);
    sheet.blank(Looks.CENTER);
  }

  private void note() {
    String note = Standard.of(rubric);
    double width = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
    sheet.nextRow();
    sheet.nextRow(Looks.height(note, width)).text(note, Looks.NOTE.inItalics());
    sheet.merge(Area.ofRow(sheet.row(), 1, HEADINGS.size()));
  }

  private static BigDecimal maximum(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
