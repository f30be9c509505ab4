package vn.dvk.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Quota;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Sector;
import vn.dvk.domain.UnitType;

/** A small plan for the tests of the rulebook; its numbers are those of 2024. */
public final class Plans {
  /** Kinh tế. */
  public static final Sector KT = sector("KT", "Kinh tế");

  /** Văn hóa - xã hội. */
  public static final Sector VHXH = sector("VHXH", "Văn hóa - xã hội");

  /** Quốc phòng - an ninh. */
  public static final Sector QPAN = sector("QPAN", "Quốc phòng - an ninh");

  /** The block-level model. */
  public static final RequiredModel DIGITAL =
      new RequiredModel(
          "chuyen-doi-so",
          "Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ Khối",
          List.of("Chuyển đổi số trong Đảng bộ"),
          true,
          "phần II");

  /** Asks for no block-level model, so that other rules' tests need none. */
  public static final Plan PLAN = asking(List.of());

  private Plans() {}

  /** The plan with block-level models. */
  public static Plan asking(List<RequiredModel> required) {
    return new Plan(
        "2024",
        2024,
        "Kế hoạch năm 2024",
        "Đảng ủy Khối",
        LocalDate.of(2024, 4, 15),
        LocalDate.of(2024, 11, 15),
        Map.of(
            UnitType.MASS_ORGANIZATION, new Quota(5, "phần II: ít nhất 05"),
            UnitType.GRASSROOTS_COMMITTEE, new Quota(2, "phần II: ít nhất 02"),
            UnitType.CELL, new Quota(1, "phần II: ít nhất 01")),
        List.of(KT, VHXH, QPAN),
        List.of(),
        List.of(),
        rubric(),
        required,
        true);
  }

  private static Rubric rubric() {
    return new Rubric(BigDecimal.valueOf(75), criteria(1, 10), criteria(11, 15), criteria(11, 15));
  }

  private static List<Criterion> criteria(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(Plans::criterion).toList();
  }

  private static Criterion criterion(int number) {
    int[] maxima = {5, 10, 10, 5, 5, 5, 10, 5, 10, 10, 5, 5, 5, 5, 5};
    return new Criterion(
        number,
        BigDecimal.valueOf(maxima[number - 1]),
        Set.of(2, 7, 9, 11, 15).contains(number),
        switch (number) {
          case 1 -> "Mô hình phải xác định rõ tên, địa chỉ, có đăng ký thực hiện từ đầu năm";
          case 10 -> "Mô hình được tổng kết, đánh giá";
          default -> "Tiêu chí " + number;
        });
  }

  private static Sector sector(String code, String name) {
    return new Sector(code, name, code, name, List.of());
  }
}
