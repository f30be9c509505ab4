package vn.dvk.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;
import vn.dvk.examples.Draft.Column;
import vn.dvk.examples.Draft.Look;

/** The score form of one model, with the scores that {@link ExampleModel#deductions} leaves. */
final class ScoreDraft {
  private final Draft draft;
  private final Rubric rubric;
  private final ExampleModel model;
  private final Map<Integer, BigDecimal> deductions = new TreeMap<>();
  private BigDecimal total = BigDecimal.ZERO;

  private ScoreDraft(Draft draft, Rubric rubric, ExampleModel model) {
    this.draft = draft;
    this.rubric = rubric;
    this.model = model;
    for (String deduction : model.deductions().split(" ")) {
      String[] parts = deduction.split("-");
      deductions.put(Integer.parseInt(parts[0]), new BigDecimal(parts[1]));
    }
  }

  /** One sheet for one model. */
  static Draft sheet(String sheet, String unitName, ExampleModel model, Rubric rubric) {
    Draft draft =
        new Draft(sheet)
            .columns(List.of(Column.MARK, Column.NAME, Column.MAXIMUM, Column.SCORE, Column.NOTE));
    append(draft, unitName, model, rubric);
    return draft;
  }

  /** One more score form below what a sheet already holds. */
  static void append(Draft draft, String unitName, ExampleModel model, Rubric rubric) {
    new ScoreDraft(draft, rubric, model).fill(unitName);
  }

  private void fill(String unitName) {
    draft.add(Look.BOLD, "TÊN ĐƠN VỊ: " + unitName.toUpperCase(java.util.Locale.ROOT));
    int title = draft.add(Look.TITLE, "BIỂU CHẤM ĐIỂM MÔ HÌNH");
    draft.merge(title, title, 0, 4);
    draft.add(Look.BOLD, "Tên mô hình: " + model.name());
    draft.add(Look.PLAIN);
    draft.add(Look.HEADING, "STT", "Tiêu chí", "Điểm \ntối đa", "Điểm đánh giá", "Ghi chú");
    int part1 =
        draft.add(
            Look.BODY_BOLD, "I", "Các tiêu chí chung về mô hình \"Dân vận khéo\"", "75", "", "");
    BigDecimal general = criteria(rubric.general());
    draft.lines().get(part1).cells().set(3, general.toPlainString());
    part2(general);
    draft.add(Look.BODY_BOLD, "", "Tổng cộng I + II", "100", total.toPlainString(), "");
    int note =
        draft.add(
            Look.PLAIN,
            "",
            "Mô hình \"Dân vận khéo\" phải đạt tổng từ 75 điểm (I+II) trở lên; trong đó các tiêu"
                + " chí 2, 7, 9, 11 và 15 phải đạt điểm tối đa.");
    draft.merge(note, note, 1, 4);
    draft.add(Look.PLAIN);
  }

  private void part2(BigDecimal general) {
    int head =
        draft.add(
            Look.BODY_BOLD,
            "II",
            "Tiêu chí đánh giá chủ thể thực hiện\n(Chọn chủ thể phù hợp để tiến hành đánh giá)",
            "25",
            "",
            "");
    draft.add(Look.BODY_BOLD, "II.1", "Đối với mô hình do tập thể thực hiện");
    variant(Actor.COLLECTIVE);
    draft.add(Look.BODY_BOLD, "II.2", "Đối với mô hình do cá nhân thực hiện");
    variant(Actor.INDIVIDUAL);
    draft.lines().get(head).cells().set(3, total.subtract(general).toPlainString());
  }

  private void variant(Actor actor) {
    if (actor == model.actor()) {
      criteria(rubric.part2(actor));
      return;
    }
    for (Criterion criterion : rubric.part2(actor)) {
      row(criterion, "");
    }
  }

  private BigDecimal criteria(List<Criterion> criteria) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Criterion criterion : criteria) {
      BigDecimal off = deductions.getOrDefault(criterion.number(), BigDecimal.ZERO);
      BigDecimal score = criterion.maximum().subtract(off);
      row(criterion, score.toPlainString());
      sum = sum.add(score);
    }
    total = total.add(sum);
    return sum;
  }

  private void row(Criterion criterion, String score) {
    draft.add(
        Look.BODY,
        Integer.toString(criterion.number()),
        criterion.text(),
        criterion.maximum().toPlainString(),
        score,
        "");
  }
}
