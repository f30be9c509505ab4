package vn.dvk.write.book;

import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Score;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Status;
import vn.dvk.domain.UnitType;

/** The forms' own words for what records hold. */
final class Words {
  private Words() {}

  /** As in the roster's column Loại. */
  static String of(UnitType type) {
    return switch (type) {
      case MASS_ORGANIZATION -> "Đoàn thể";
      case GRASSROOTS_COMMITTEE -> "Đảng bộ cơ sở";
      case CELL -> "Chi bộ cơ sở";
    };
  }

  static String of(Actor actor) {
    return switch (actor) {
      case COLLECTIVE -> "Tập thể";
      case INDIVIDUAL -> "Cá nhân";
    };
  }

  static String of(Status status) {
    return switch (status) {
      case NEW -> "Xây dựng mới";
      case MAINTAINED -> "Duy trì";
    };
  }

  static String of(Form form) {
    return switch (form) {
      case PL1 -> "Phụ lục 1";
      case PL4 -> "Phụ lục 4";
      case SCORE -> "Biểu chấm điểm";
    };
  }

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "Lỗi";
      case WARNING -> "Cảnh báo";
      case INFO -> "Ghi nhận";
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "Đạt";
      case FAIL -> "Không đạt";
      case INCOMPLETE -> "Chưa chấm đủ";
      case INVALID -> "Điểm không hợp lệ";
    };
  }

  /** Example: {@code tiêu chí 9 được 8/10, phải đạt tối đa}. */
  static String of(Score.Reason reason) {
    String criterion = "tiêu chí " + reason.criterion();
    return switch (reason.kind()) {
      case BELOW_THRESHOLD ->
          "tổng " + reason.actual() + " điểm, phải đạt từ " + reason.required() + " điểm";
      case NOT_MAX ->
          criterion + " được " + reason.actual() + "/" + reason.required() + ", phải đạt tối đa";
      case MISSING -> criterion + " chưa có điểm";
      case OUT_OF_RANGE ->
          criterion + " ghi " + reason.actual() + ", chỉ được từ 0 đến " + reason.required();
      case NOT_A_NUMBER -> criterion + " ghi “" + reason.actual() + "”, không phải là số";
      case BOTH_VARIANTS -> "chấm cả phần tập thể và phần cá nhân, chỉ được chấm một phần";
    };
  }
}
