package vn.dvk.bench.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dvk.bench.corpus.Content.Line;

/** Fills the blank Phụ lục 1 in as it is printed. */
final class Typist {
  private static final double LINE = 18.75;
  private static final double TWO_LINES = 33.75;
  private static final String BLOCK = "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh";
  private static final Map<String, String> FOOTER_NAMES =
      Map.of(
          "KT", "phát triển kinh tế",
          "VHXH", "văn hoá - xã hội",
          "QPAN", "Quốc phòng - an ninh",
          "XDĐ&HTCT", "xây dựng hệ thống chính trị",
          "NTM", "xây dựng nông thôn mới",
          "ĐTVM", "xây dựng đô thị văn minh");

  private final FormSheet sheet;
  private final List<Line> models;
  private int row;

  private Typist(List<Registration> registrations) {
    this.sheet = new FormSheet(registrations.get(0).number());
    this.models = registrations.stream().flatMap(Registration::models).toList();
  }

  /** One unit's form: its groups numbered 1, 2, …. */
  static FormSheet form(Registration registration) {
    Typist typist = new Typist(List.of(registration));
    typist.head(registration.unit());
    typist.section("I", "Mô hình tiếp tục duy trì từ năm 2023");
    typist.groups("", registration.subunits(), registration.maintained());
    typist.section("II", "Mô hình đăng ký mới năm 2024");
    typist.groups("", registration.subunits(), registration.added());
    typist.foot();
    return typist.sheet;
  }

  /** The block's form: units numbered 1, 2, …, their groups 1.1, 1.2, …. */
  static FormSheet consolidated(List<Registration> registrations) {
    Typist typist = new Typist(registrations);
    typist.head(BLOCK);
    typist.section("I", "Mô hình tiếp tục duy trì từ năm 2023");
    typist.units(registrations, Registration::maintained);
    typist.section("II", "Mô hình đăng ký mới năm 2024");
    typist.units(registrations, Registration::added);
    typist.foot();
    return typist.sheet;
  }

  private void head(String unit) {
    row(LINE, cell(1, "TÊN ĐƠN VỊ: " + unit, Look.UNIT), cell(8, "Phụ lục 1", Look.APPENDIX));
    sheet.merge(1, 1, 1, 5);
    sheet.merge(1, 8, 1, 9);
    String title = "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2024";
    row(TWO_LINES, cell(1, title, Look.TITLE));
    sheet.merge(2, 1, 2, 9);
    row++;
    bordered(
        Look.HEADING,
        "STT",
        "Xã, phường, thị trấn, cơ quan đơn vị/ \nTên mô hình",
        "Số lượng",
        "Địa điểm xây dựng, triển khai ",
        "Chủ trì",
        "Lĩnh vực",
        "Quy mô thực hiện",
        "Chủ thể",
        "");
    bordered(Look.HEADING, "", "", "", "", "", "", "", "Tập thể", "Cá nhân");
    for (int column = 1; column <= 7; column++) {
      sheet.merge(4, column, 5, column);
    }
    sheet.merge(4, 8, 4, 9);
    bordered(Look.COLUMN_NUMBER, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "");
    sheet.merge(6, 8, 6, 9);
    total();
  }

  private void total() {
    int total = models.stream().mapToInt(Line::quantity).sum();
    List<Typed> cells = new ArrayList<>();
    cells.add(cell(1, "", Look.TOTAL));
    cells.add(cell(2, "Tổng số", Look.TOTAL));
    cells.add(cell(3, Integer.toString(total), Look.TOTAL_NUMBER));
    blanks(4, Look.TOTAL, cells);
    row(LINE, cells);
  }

  private void units(List<Registration> registrations, Function<Registration, List<Line>> linesOf) {
    int number = 0;
    for (Registration registration : registrations) {
      number++;
      marked(Integer.toString(number), registration.unit(), Look.SECTION_MARK, Look.SECTION);
      groups(number + ".", registration.subunits(), linesOf.apply(registration));
    }
  }

  private void groups(String mark, List<String> subunits, List<Line> lines) {
    int groups = subunits.size();
    for (int group = 0; group < groups; group++) {
      marked(mark + (group + 1), subunits.get(group), Look.GROUP_MARK, Look.GROUP);
      int from = group * lines.size() / groups;
      int to = (group + 1) * lines.size() / groups;
      lines.subList(from, to).forEach(this::model);
    }
  }

  private void section(String mark, String name) {
    marked(mark, name, Look.SECTION_MARK, Look.SECTION);
  }

  private void marked(String mark, String name, Look markLook, Look look) {
    List<Typed> cells = new ArrayList<>();
    cells.add(cell(1, mark, markLook));
    cells.add(cell(2, name, look));
    blanks(3, look, cells);
    row(LINE, cells);
  }

  private void model(Line line) {
    row(
        TWO_LINES,
        cell(1, "-", Look.MARK),
        cell(2, line.name(), Look.MODEL),
        cell(3, Integer.toString(line.quantity()), Look.NUMBER),
        cell(4, line.location(), Look.MODEL),
        cell(5, line.lead(), Look.MODEL),
        cell(6, line.sector(), Look.MARK),
        cell(7, line.scale(), Look.MODEL),
        cell(8, line.collective() ? "X" : "", Look.MARK),
        cell(9, line.collective() ? "" : "X", Look.MARK));
  }

  private void foot() {
    row++;
    Map<Integer, Integer> sectors = new TreeMap<>();
    int collective = 0;
    int individual = 0;
    for (Line line : models) {
      sectors.merge(Content.SECTORS.indexOf(line.sector()), line.quantity(), Integer::sum);
      collective += line.collective() ? line.quantity() : 0;
      individual += line.collective() ? 0 : line.quantity();
    }
    footerHead("Tổng số mô hình theo lĩnh vực:");
    sectors.forEach(
        (sector, count) ->
            footer("- Lĩnh vực " + FOOTER_NAMES.get(Content.SECTORS.get(sector)), count));
    footerHead("Tổng số tập thể, cá nhân xây dựng mô hình");
    footer("- Tập thể", collective);
    footer("- Cá nhân", individual);
    row++;
    signature("T/M CẤP ỦY");
    signature("BÍ THƯ");
  }

  private void footerHead(String text) {
    row(LINE, cell(1, "*", Look.SECTION_MARK), cell(2, text, Look.FOOTER_HEAD));
  }

  private void footer(String name, int count) {
    row(LINE, cell(2, "%s: %02d mô hình".formatted(name, count), Look.FOOTER));
    sheet.merge(row, 2, row, 7);
  }

  private void signature(String text) {
    row(LINE, cell(7, text, Look.SIGNATURE));
    sheet.merge(row, 7, row, 9);
  }

  private void bordered(Look look, String... texts) {
    List<Typed> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(cell(i + 1, texts[i], look));
    }
    row(look == Look.HEADING ? TWO_LINES : LINE, cells);
  }

  private static void blanks(int from, Look look, List<Typed> cells) {
    for (int column = from; column <= FormSheet.COLUMNS; column++) {
      cells.add(cell(column, "", look));
    }
  }

  private void row(double height, Typed... cells) {
    row(height, Arrays.asList(cells));
  }

  private void row(double height, List<Typed> cells) {
    row++;
    sheet.add(new TypedRow(row, height, cells));
  }

  private static Typed cell(int column, String text, Look look) {
    return new Typed(column, text, look);
  }
}
