package vn.dvk.block;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.Form;

/** The columns of the two forms, in the order in which the blank forms have them. */
enum Column {
  MARK("STT"),
  NAME("Tên mô hình"),
  QUANTITY("Số lượng"),
  LOCATION("Địa điểm xây dựng, triển khai"),
  LEAD("Chủ trì"),
  SECTOR("Lĩnh vực"),
  EXTENT("Quy mô thực hiện"),
  NEW("XD mới"),
  MAINTAINED("Duy trì"),
  COLLECTIVE("Tập thể"),
  INDIVIDUAL("Cá nhân"),
  NOTE("Ghi chú");

  private static final Set<Column> OF_RESULTS_ONLY = EnumSet.of(NEW, MAINTAINED);

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  String heading(Form form) {
    return this == EXTENT && form == Form.PL4 ? "Tóm tắt quy mô, kết quả đạt được" : heading;
  }

  /** The columns of a form from left to right. */
  static List<Column> of(Form form) {
    return Stream.of(values())
        .filter(column -> form == Form.PL4 || !OF_RESULTS_ONLY.contains(column))
        .toList();
  }

  /** The 1-based number of a column on a form that begins in the first. */
  int on(Form form) {
    return of(form).indexOf(this) + 1;
  }
}
