package vn.dvk.examples;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Status;
import vn.dvk.examples.Draft.Column;
import vn.dvk.examples.Draft.Look;

/** Phụ lục 1 or Phụ lục 4 of one unit, laid out as its clerk would. */
final class FormDraft {
  private static final List<String> SECTORS = List.of("KT", "VHXH", "QPAN", "XD", "NTM", "DT");
  private static final Map<String, String> ABBREVIATIONS = Map.of("XD", "XDĐ&HTCT", "DT", "ĐTVM");
  private static final Map<String, String> DASHED =
      Map.of("VHXH", "VH-XH", "QPAN", "QP-AN", "XD", "XDĐ-HTCT", "NTM", "XD NTM", "DT", "XD ĐTVM");
  private static final Map<String, String> FULL =
      Map.of(
          "KT", "Kinh tế",
          "VHXH", "Văn hóa - xã hội",
          "QPAN", "Quốc phòng - an ninh",
          "XD", "Xây dựng Đảng và hệ thống chính trị",
          "NTM", "Xây dựng nông thôn mới",
          "DT", "Xây dựng đô thị văn minh");
  private static final Map<String, String> FOOTERS =
      Map.of(
          "KT", "phát triển kinh tế",
          "VHXH", "văn hoá - xã hội",
          "QPAN", "Quốc phòng - an ninh",
          "XD", "xây dựng hệ thống chính trị",
          "NTM", "xây dựng nông thôn mới",
          "DT", "xây dựng đô thị văn minh");
  private static final Map<Column, String> HEADINGS =
      Map.ofEntries(
          entry(Column.MARK, "STT"),
          entry(Column.NAME, "Xã, phường, thị trấn, cơ quan đơn vị/ \nTên mô hình"),
          entry(Column.QUANTITY, "Số lượng"),
          entry(Column.LOCATION, "Địa điểm xây dựng, triển khai"),
          entry(Column.LEAD, "Chủ trì"),
          entry(Column.SECTOR, "Lĩnh vực"),
          entry(Column.NEW, "Trong đó"),
          entry(Column.COLLECTIVE, "Chủ thể"),
          entry(Column.NOTE, "Ghi chú"));
  private static final Map<Column, String> UNDER_HEADINGS =
      Map.of(
          Column.NEW, "XD mới",
          Column.MAINTAINED, "Duy trì",
          Column.COLLECTIVE, "Tập thể",
          Column.INDIVIDUAL, "Cá nhân");
  private static final Comparator<ExampleModel> BY_SECTOR =
      Comparator.comparingInt(model -> SECTORS.indexOf(model.sector()));

  private final Form form;
  private final String unitName;
  private final List<ExampleModel> models;
  private final Set<Habit> habits;
  private final Draft draft;

  private FormDraft(
      String sheet, Form form, String unitName, List<ExampleModel> models, Set<Habit> habits) {
    this.form = form;
    this.unitName = unitName;
    this.models = models;
    this.habits = habits;
    this.draft = new Draft(sheet).columns(columns());
  }

  /** Phụ lục 1: the models in two sections, maintained and new. */
  static Draft registration(
      String sheet, String unitName, List<ExampleModel> models, Set<Habit> habits) {
    FormDraft form = new FormDraft(sheet, Form.PL1, unitName, models, habits);
    form.top("Phụ lục 1", "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024");
    form.section("I", "Mô hình tiếp tục duy trì từ năm 2023", Status.MAINTAINED);
    form.section("II", "Mô hình đăng ký mới năm 2024", Status.NEW);
    form.bottom();
    return form.draft;
  }

  /** Phụ lục 4: the models that have a result, new ones above maintained ones. */
  static Draft result(String sheet, String unitName, List<ExampleModel> models, Set<Habit> habits) {
    List<ExampleModel> reported =
        models.stream().filter(model -> !model.result().isEmpty()).toList();
    FormDraft form = new FormDraft(sheet, Form.PL4, unitName, reported, habits);
    form.top(
        "Phụ lục 4",
        "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ XÂY DỰNG, DUY TRÌ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024");
    form.body(reported.stream().sorted(Comparator.comparing(ExampleModel::status)).toList());
    form.bottom();
    return form.draft;
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.MARK,
                Column.NAME,
                Column.QUANTITY,
                Column.LOCATION,
                Column.LEAD,
                Column.SECTOR,
                Column.EXTENT));
    if (habits.contains(Habit.SECTOR_FIRST)) {
      columns.remove(Column.SECTOR);
      columns.add(columns.indexOf(Column.LEAD), Column.SECTOR);
    }
    if (form == Form.PL4) {
      columns.addAll(List.of(Column.NEW, Column.MAINTAINED));
    }
    columns.addAll(List.of(Column.COLLECTIVE, Column.INDIVIDUAL));
    if (habits.contains(Habit.NOTE_COLUMN)) {
      columns.add(Column.NOTE);
    }
    return columns;
  }

  private void top(String appendix, String title) {
    head(appendix);
    draft.add(Look.PLAIN);
    int row = draft.add(Look.TITLE, title);
    draft.merge(row, row, 0, draft.width() - 1);
    draft.add(Look.PLAIN);
    headings();
    int total = draft.add(Look.BODY_BOLD, Map.of(Column.NAME, "Tổng số"));
    draft.set("Tổng số", Column.QUANTITY, total(total));
  }

  private void head(String appendix) {
    String upper = unitName.toUpperCase(Locale.ROOT);
    if (habits.contains(Habit.HEAD_TWO_LINES)) {
      headLine("ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH", appendix);
      headLine(upper, "");
    } else if (habits.contains(Habit.HEAD_BLANK)) {
      headLine("TÊN ĐƠN VỊ……………………………", appendix);
    } else if (habits.contains(Habit.HEAD_DOTTED)) {
      headLine("TÊN ĐƠN VỊ……" + unitName + "……", appendix);
    } else {
      headLine("TÊN ĐƠN VỊ: " + upper, appendix);
    }
  }

  private void headLine(String left, String right) {
    int row = draft.add(Look.BOLD, left);
    int last = draft.width() - 1;
    draft.merge(row, row, 0, 3);
    draft.lines().get(row).cells().set(last - 1, right);
  }

  private void headings() {
    int first = draft.add(Look.HEADING, headings(HEADINGS));
    int second = draft.add(Look.HEADING, UNDER_HEADINGS);
    for (Column column : columns()) {
      int at = draft.column(column);
      if (column == Column.NEW || column == Column.COLLECTIVE) {
        draft.merge(first, first, at, at + 1);
      } else if (!UNDER_HEADINGS.containsKey(column)) {
        draft.merge(first, second, at, at);
      }
    }
    if (!habits.contains(Habit.NO_COLUMN_NUMBERS)) {
      columnNumbers();
    }
  }

  private Map<Column, String> headings(Map<Column, String> plain) {
    Map<Column, String> headings = new EnumMap<>(plain);
    headings.put(
        Column.EXTENT,
        form == Form.PL4 ? "Tóm tắt quy mô, kết quả cụ thể đạt được" : "Quy mô thực hiện");
    if (habits.contains(Habit.CAPITAL_HEADINGS)) {
      headings.replaceAll((column, text) -> text.toUpperCase(Locale.ROOT));
    }
    return headings;
  }

  private void columnNumbers() {
    int row = draft.add(Look.HEADING);
    int number = 0;
    for (Column column : columns()) {
      boolean second = column == Column.MAINTAINED || column == Column.INDIVIDUAL;
      if (second) {
        draft.merge(row, row, draft.column(column) - 1, draft.column(column));
      } else {
        number++;
        draft.lines().get(row).cells().set(draft.column(column), "(" + number + ")");
      }
    }
  }

  private String total(int row) {
    if (!habits.contains(Habit.TOTAL_FORMULA)) {
      return Integer.toString(models.stream().mapToInt(ExampleModel::quantity).sum());
    }
    return "=SUM(C" + (row + 2) + ":C" + (row + 60) + ")";
  }

  private void section(String mark, String name, Status status) {
    draft.add(Look.BODY_BOLD, Map.of(Column.MARK, mark, Column.NAME, name));
    List<ExampleModel> ofSection =
        models.stream().filter(model -> model.status() == status).toList();
    body(ofSection);
    if (ofSection.isEmpty() || habits.contains(Habit.TEMPLATE_ROWS)) {
      templateRows();
    }
  }

  private void templateRows() {
    draft.add(Look.BODY, Map.of(Column.MARK, "1", Column.NAME, "Chi bộ, phòng ban, đơn vị…"));
    draft.add(Look.BODY, Map.of(Column.MARK, "-", Column.NAME, "Mô hình…."));
    draft.add(Look.BODY, Map.of(Column.MARK, "-", Column.NAME, "Mô hình…."));
  }

  private void body(List<ExampleModel> ofBody) {
    List<String> subunits = ofBody.stream().map(ExampleModel::subunit).distinct().toList();
    int number = 0;
    for (String subunit : subunits) {
      if (!subunit.isEmpty()) {
        number++;
        draft.add(
            Look.BODY_BOLD, Map.of(Column.MARK, Integer.toString(number), Column.NAME, subunit));
      }
      Stream<ExampleModel> ofSubunit =
          ofBody.stream().filter(model -> model.subunit().equals(subunit));
      ofSubunit
          .sorted(Comparator.comparing(ExampleModel::status).thenComparing(BY_SECTOR))
          .forEach(this::model);
    }
  }

  private void model(ExampleModel model) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    boolean inName = habits.contains(Habit.MARK_IN_NAME);
    cells.put(Column.MARK, inName ? "" : "-");
    cells.put(Column.NAME, (inName ? "- " : "") + model.name());
    cells.put(Column.QUANTITY, Integer.toString(model.quantity()));
    cells.put(Column.LOCATION, model.location());
    cells.put(Column.LEAD, model.lead());
    cells.put(Column.SECTOR, sector(model.sector()));
    cells.put(Column.EXTENT, form == Form.PL4 ? model.result() : model.scale());
    cells.put(model.status() == Status.NEW ? Column.NEW : Column.MAINTAINED, "X");
    cells.put(
        model.actor() == Actor.COLLECTIVE ? Column.COLLECTIVE : Column.INDIVIDUAL,
        habits.contains(Habit.DASHED_SECTORS) ? "x" : "X");
    draft.add(Look.BODY, cells);
  }

  private String sector(String sector) {
    if (habits.contains(Habit.FULL_SECTORS)) {
      return FULL.get(sector);
    }
    Map<String, String> spellings = habits.contains(Habit.DASHED_SECTORS) ? DASHED : ABBREVIATIONS;
    return spellings.getOrDefault(sector, sector);
  }

  private void bottom() {
    if (!habits.contains(Habit.NO_FOOTER)) {
      footer();
    }
    if (habits.contains(Habit.NOTES)) {
      notes();
    }
    if (habits.contains(Habit.SIGNATURE)) {
      signature();
    }
  }

  private void footer() {
    draft.add(Look.PLAIN);
    draft.add(Look.BOLD, "*", "Tổng số mô hình theo lĩnh vực:");
    for (String sector : SECTORS) {
      int count = count(models.stream().filter(model -> model.sector().equals(sector)));
      if (count > 0 || SECTORS.indexOf(sector) < 4) {
        draft.add(Look.PLAIN, "", "- Lĩnh vực " + FOOTERS.get(sector) + ": " + counted(count));
      }
    }
    draft.add(Look.BOLD, "*", "Tổng số tập thể, cá nhân xây dựng mô hình");
    draft.add(Look.PLAIN, "", "- Tập thể: " + counted(of(Actor.COLLECTIVE)));
    draft.add(Look.PLAIN, "", "- Cá nhân: " + counted(of(Actor.INDIVIDUAL)));
  }

  private int of(Actor actor) {
    return count(models.stream().filter(model -> model.actor() == actor));
  }

  private static int count(Stream<ExampleModel> chosen) {
    return chosen.mapToInt(ExampleModel::quantity).sum();
  }

  private String counted(int count) {
    return habits.contains(Habit.FOOTER_BLANK)
        ? "…………………..mô hình"
        : String.format(Locale.ROOT, "%02d mô hình", count);
  }

  private void notes() {
    draft.add(Look.BOLD, "Ghi chú:");
    draft.add(Look.PLAIN, "", "(3): Số lượng (1,2,3…)");
    draft.add(
        Look.PLAIN,
        "",
        "(6): Lĩnh vực (Kinh tế; Văn hóa xã hội; Quốc phòng an ninh; Xây dựng Đảng và hệ thống"
            + " chính trị; Xây dựng NTM; Xây dựng Đô thị văn minh...)");
  }

  private void signature() {
    draft.add(Look.PLAIN);
    int right = draft.width() - 4;
    String[] lines = {
      form == Form.PL4 ? "Yên Bái, ngày 11 tháng 11 năm 2024" : "Yên Bái, ngày 09 tháng 4 năm 2024",
      unitName.startsWith("Chi bộ") ? "T/M CHI BỘ" : "T/M BAN THƯỜNG VỤ",
      unitName.startsWith("Đ") || unitName.startsWith("Chi") ? "BÍ THƯ" : "CHỦ TỊCH",
      "(Đã ký)"
    };
    for (String line : lines) {
      int row = draft.add(Look.BOLD);
      draft.lines().get(row).cells().set(right, line);
    }
  }
}
