package vn.dvk.block;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.corpus.Typewriter;

/** The score sheet of a model: all points of a collective until a fault is planted. */
final class BlockScore {
  static final int GENERAL = 10;
  static final int CRITERIA = 15;
  static final int SCORE_COLUMN = 4;

  private static final List<String> MAXIMA =
      List.of("5", "10", "10", "5", "5", "5", "10", "5", "10", "10", "5", "5", "5", "5", "5");

  /** The row of criterion 1, of criterion 11 of a collective and of an individual, of the total. */
  private static final int FIRST = 7;

  private static final int COLLECTIVE = 19;
  private static final int INDIVIDUAL = 25;
  static final int TOTAL = 30;
  static final int NAME = 3;

  final List<String> general = new ArrayList<>(MAXIMA.subList(0, GENERAL));
  final List<String> collective = new ArrayList<>(MAXIMA.subList(GENERAL, CRITERIA));
  final List<String> individual = new ArrayList<>(List.of("", "", "", "", ""));
  String total = "100";
  String model = "";

  /** Gives a criterion of part I other points and the total what follows. */
  BlockScore give(int criterion, int points) {
    int less = Integer.parseInt(MAXIMA.get(criterion - 1)) - points;
    general.set(criterion - 1, Integer.toString(points));
    total = Integer.toString(Integer.parseInt(total) - less);
    return this;
  }

  /** The cell of a criterion of part I. */
  static String cell(int criterion) {
    return "D" + (FIRST + criterion - 1);
  }

  static String collectiveCells() {
    return "D" + COLLECTIVE + ":D" + (COLLECTIVE + 4);
  }

  static String individualCells() {
    return "D" + INDIVIDUAL + ":D" + (INDIVIDUAL + 4);
  }

  /** Types the sheet. */
  void type(Typewriter page, String unit, String name) {
    page.text(1, 1, "TÊN ĐƠN VỊ: " + unit).text(2, 1, "BIỂU CHẤM ĐIỂM MÔ HÌNH “DÂN VẬN KHÉO”");
    page.text(NAME, 1, "Tên mô hình: " + (model.isEmpty() ? name : model));
    page.text(5, 1, "STT").text(5, 2, "Tiêu chí").text(5, 3, "Điểm tối đa");
    page.text(5, SCORE_COLUMN, "Điểm đánh giá");
    page.text(6, 1, "I").text(6, 2, "Tiêu chí chung về mô hình").number(6, 3, "75");
    part(page, FIRST, 1, general);
    page.text(17, 1, "II").text(17, 2, "Tiêu chí đánh giá chủ thể thực hiện").number(17, 3, "25");
    page.text(18, 1, "II.1").text(18, 2, "Đối với mô hình do tập thể thực hiện");
    part(page, COLLECTIVE, GENERAL + 1, collective);
    page.text(24, 1, "II.2").text(24, 2, "Đối với mô hình do cá nhân thực hiện");
    part(page, INDIVIDUAL, GENERAL + 1, individual);
    page.text(TOTAL, 2, "Tổng cộng I + II").number(TOTAL, 3, "100");
    points(page, TOTAL, total);
  }

  private static void part(Typewriter page, int row, int criterion, List<String> points) {
    for (int i = 0; i < points.size(); i++) {
      page.number(row + i, 1, Integer.toString(criterion + i));
      page.text(row + i, 2, "Nội dung tiêu chí " + (criterion + i));
      page.number(row + i, 3, MAXIMA.get(criterion + i - 1));
      points(page, row + i, points.get(i));
    }
  }

  private static void points(Typewriter page, int row, String points) {
    if (points.matches("\\d+")) {
      page.number(row, SCORE_COLUMN, points);
    } else {
      page.text(row, SCORE_COLUMN, points);
    }
  }
}
