package vn.dvk.block;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.corpus.Typewriter;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Form;

/** Phụ lục 1 or 4 of a unit as it is typed, and in which row each of its models came to stand. */
final class FormPaper {
  static final int TITLE_ROW = 2;
  private static final int HEADING_ROW = 4;

  private final BlockUnit unit;
  private final Form form;
  private final Typewriter page;
  private final Map<BlockModel, Integer> rows = new IdentityHashMap<>();
  private int row = HEADING_ROW;
  private int totalRow;

  private FormPaper(BlockUnit unit, Form form) {
    this.unit = unit;
    this.form = form;
    this.page = new Typewriter().sheet(BlockUnit.NAMES.get(form));
  }

  /** Types a form. */
  static FormPaper of(BlockUnit unit, Form form) {
    FormPaper paper = new FormPaper(unit, form);
    paper.head();
    paper.body();
    return paper;
  }

  Typewriter page() {
    return page;
  }

  /** The cell or cells of a model's row, from one column to another. */
  String cells(BlockModel model, Column first, Column last) {
    String from = CellName.of(first.on(form), rows.get(model));
    String to = CellName.of(last.on(form), rows.get(model));
    return from.equals(to) ? from : from + ":" + to;
  }

  int row(BlockModel model) {
    return rows.get(model);
  }

  String rowRange(BlockModel model) {
    return page.rowRange(rows.get(model));
  }

  String totalCell() {
    return CellName.of(Column.QUANTITY.on(form), totalRow);
  }

  private void head() {
    page.text(1, 1, "TÊN ĐƠN VỊ: " + unit.name);
    page.text(1, Column.of(form).size() - 1, form == Form.PL1 ? "Phụ lục 1" : "Phụ lục 4");
    page.text(TITLE_ROW, 1, title() + unit.titleYears.get(form));
    for (Column column : Column.of(form)) {
      if (column != Column.NOTE) {
        page.text(HEADING_ROW, column.on(form), column.heading(form));
      }
    }
  }

  private String title() {
    return form == Form.PL1
        ? "BIỂU TỔNG HỢP ĐĂNG KÝ XÂY DỰNG MỚI MÔ HÌNH “DÂN VẬN KHÉO” NĂM "
        : "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ XÂY DỰNG, DUY TRÌ MÔ HÌNH “DÂN VẬN KHÉO” NĂM ";
  }

  private void body() {
    if (form == Form.PL1 && unit.totalsWrongly) {
      totalRow = ++row;
      long counted = unit.models(form).stream().filter(m -> !m.struckOutIn.contains(form)).count();
      page.text(row, Column.NAME.on(form), "Tổng số");
      page.number(row, Column.QUANTITY.on(form), Long.toString(counted + 1));
    }
    if (form == Form.PL4) {
      groups(unit.models(form));
      return;
    }
    section("I", "Mô hình tiếp tục duy trì từ năm 2023", true);
    section("II", "Mô hình đăng ký mới năm 2024", false);
  }

  private void section(String mark, String title, boolean maintained) {
    row++;
    page.text(row, Column.MARK.on(form), mark).text(row, Column.NAME.on(form), title);
    groups(unit.models(form).stream().filter(m -> m.isMaintained(form) == maintained).toList());
  }

  /** Models directly under the unit first, then each sub-unit's. */
  private void groups(List<BlockModel> models) {
    models.stream().filter(model -> model.subunit.isEmpty()).sorted(order()).forEach(this::model);
    int number = 0;
    for (String subunit : models.stream().map(model -> model.subunit).distinct().toList()) {
      if (!subunit.isEmpty()) {
        number++;
        row++;
        page.text(row, Column.MARK.on(form), Integer.toString(number));
        page.text(row, Column.NAME.on(form), subunit);
        models.stream()
            .filter(model -> model.subunit.equals(subunit))
            .sorted(order())
            .forEach(this::model);
      }
    }
  }

  /** As the forms prescribe; what is equal stays as the unit has it. */
  private Comparator<BlockModel> order() {
    return Comparator.comparing((BlockModel model) -> model.displaced && form == Form.PL1)
        .thenComparing(model -> form == Form.PL4 && model.isMaintained(form))
        .thenComparing(model -> model.sector(form));
  }

  private void model(BlockModel model) {
    row++;
    rows.put(model, row);
    for (Column column : Column.of(form)) {
      Written written = model.at(form, column);
      Written typed = model.struckOutIn.contains(form) ? written.struckOut() : written;
      if (!typed.text().isEmpty()) {
        typed.type(page, row, column.on(form));
      }
    }
    if (model.hiddenIn.contains(form)) {
      page.hideRow(row);
    }
  }

  /** The name of the sheet in the report, where the format has such. */
  static Optional<String> sheet(String format, String name, int number) {
    return switch (format) {
      case "DOCX" -> Optional.of("table " + number);
      case "HTML", "CSV", "CSV_SEMICOLON", "CSV_TAB", "CSV_MARK", "CSV_UTF16" -> Optional.empty();
      default -> Optional.of(name);
    };
  }
}
