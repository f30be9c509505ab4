package vn.dvk.write.book;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Form;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.write.book.FormColumn.Content;

/**
 * Phụ lục 1 or Phụ lục 4 as the plan prints it; slips of the print ("Chủ trỉ", a missing colon) are
 * mended.
 *
 * @param label the form's number, which is also the sheet's name
 * @param title with the year
 * @param columns from A on
 * @param notes the lines under Ghi chú
 */
record FormLayout(String label, String title, List<FormColumn> columns, List<String> notes) {
  private static final int NAMED_SECTORS = 4;
  private static final String NAME_HEADING = "Xã, phường, thị trấn, cơ quan đơn vị/\nTên mô hình";

  private static final List<FormColumn> REGISTRATION =
      List.of(
          alone(Content.MARK, "STT", 1, 5.5),
          alone(Content.NAME, NAME_HEADING, 2, 34.5),
          alone(Content.QUANTITY, "Số lượng", 3, 7),
          alone(Content.LOCATION, "Địa điểm xây dựng, triển khai", 4, 16),
          alone(Content.LEAD, "Chủ trì", 5, 14),
          alone(Content.SECTOR, "Lĩnh vực", 6, 15),
          alone(Content.EXTENT, "Quy mô thực hiện", 7, 17),
          new FormColumn(Content.COLLECTIVE, "Tập thể", "Chủ thể", "(8)", 6),
          new FormColumn(Content.INDIVIDUAL, "Cá nhân", "Chủ thể", "(8)", 6.5));

  private static final List<FormColumn> RESULT =
      List.of(
          alone(Content.MARK, "STT", 1, 5.5),
          alone(Content.NAME, NAME_HEADING, 2, 28),
          alone(Content.QUANTITY, "Số lượng", 3, 7),
          alone(Content.LOCATION, "Địa điểm xây dựng, triển khai", 4, 14),
          alone(Content.LEAD, "Chủ trì", 5, 12.5),
          alone(Content.SECTOR, "Lĩnh vực", 6, 14),
          alone(Content.EXTENT, "Tóm tắt quy mô, kết quả cụ thể đạt được", 7, 21),
          new FormColumn(Content.NEW, "XD mới", "Trong đó", "(8)", 5.5),
          new FormColumn(Content.MAINTAINED, "Duy trì", "Trong đó", "(8)", 5.5),
          new FormColumn(Content.COLLECTIVE, "Tập thể", "Chủ thể", "(9)", 5.5),
          new FormColumn(Content.INDIVIDUAL, "Cá nhân", "Chủ thể", "(9)", 6.5));

  FormLayout {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** The number of a form of models. */
  static String label(Form form) {
    return switch (form) {
      case PL1 -> "Phụ lục 1";
      case PL4 -> "Phụ lục 4";
      case SCORE -> throw new IllegalArgumentException("no form of models: " + form);
    };
  }

  /** The columns of a form of models. */
  static List<FormColumn> columns(Form form) {
    return form == Form.PL1 ? REGISTRATION : RESULT;
  }

  /** Phụ lục 1: the registration. */
  static FormLayout registration(Plan plan) {
    return new FormLayout(
        label(Form.PL1),
        "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM " + plan.year(),
        REGISTRATION,
        List.of(
            nameNote(plan),
            "(3): Số lượng (1,2,3…)",
            "(4): Địa điểm triển khai (phòng, ban, cơ quan, đơn vị, thôn, bản, tổ dân phố, xã,"
                + " phường, huyện)",
            "(5): Chủ trì (Chi bộ; UBND, HND, HPN…)",
            sectorNote(plan),
            "(7): Quy mô thực hiện (số lượng, diện tích, số hộ...)",
            "(8): Chủ thể thực hiện (đánh dấu X vào cột tập thể hoặc cá nhân)"));
  }

  /** Phụ lục 4: the result. */
  static FormLayout result(Plan plan) {
    return new FormLayout(
        label(Form.PL4),
        "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ XÂY DỰNG, DUY TRÌ MÔ HÌNH “DÂN VẬN KHÉO” NĂM " + plan.year(),
        RESULT,
        List.of(
            nameNote(plan),
            "(3): Số lượng (1,2,3…)",
            "(4): Địa điểm triển khai (cơ quan, đơn vị, thôn, bản, tổ dân phố, xã, phường, huyện)",
            "(5): Chủ trì (Chi bộ; UBND, HND, HPN…)",
            sectorNote(plan),
            "(7): Tóm tắt quy mô, kết quả đạt được",
            "(8): Xây dựng mới/duy trì: Đánh dấu X vào cột (danh sách sắp xếp loạt mô hình xây dựng"
                + " mới lên trên loạt mô hình đang duy trì)",
            "(9): Chủ thể thực hiện (Đánh dấu X vào cột tập thể hoặc cá nhân)"));
  }

  /** The 1-based place of a column; it must be one of this form's. */
  int column(Content content) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).field() == content) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(label + " has no column " + content);
  }

  /** The letters of a column. */
  String letter(Content content) {
    return CellName.column(column(content));
  }

  /** How many columns there are. */
  int size() {
    return columns.size();
  }

  /** The widths of all columns. */
  List<Double> widths() {
    return columns.stream().map(FormColumn::width).toList();
  }

  /** The first column of the group that a column belongs to. */
  int groupStart(int column) {
    int start = column;
    while (start > 1 && sameGroup(start - 1, column)) {
      start--;
    }
    return start;
  }

  /** The last column of the group that a column belongs to. */
  int groupEnd(int column) {
    int end = column;
    while (end < size() && sameGroup(end + 1, column)) {
      end++;
    }
    return end;
  }

  private boolean sameGroup(int one, int other) {
    String group = columns.get(other - 1).group();
    return !group.isEmpty() && columns.get(one - 1).group().equals(group);
  }

  /** The sectors that the blank forms name; for the others they leave a line open. */
  static List<Sector> named(Plan plan) {
    return plan.sectors().stream().limit(NAMED_SECTORS).toList();
  }

  private static FormColumn alone(Content content, String heading, int number, double width) {
    return new FormColumn(content, heading, "", "(" + number + ")", width);
  }

  private static String nameNote(Plan plan) {
    return "(2): Chi bộ, phòng, ban, đơn vị, đoàn thể / Tên mô hình (xếp tuần tự theo từng lĩnh vực"
        + " sau: "
        + joined(named(plan), Sector::abbreviation)
        + "; …)";
  }

  private static String sectorNote(Plan plan) {
    return "(6): Lĩnh vực (" + joined(plan.sectors(), Sector::name) + "...)";
  }

  private static String joined(List<Sector> sectors, Function<Sector, String> part) {
    return sectors.stream().map(part).collect(Collectors.joining("; "));
  }
}
