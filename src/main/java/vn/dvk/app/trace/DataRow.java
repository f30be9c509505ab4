package vn.dvk.app.trace;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import vn.dvk.domain.Form;
import vn.dvk.domain.Source;
import vn.dvk.write.book.DataColumn;

/**
 * A model as the sheet Dữ liệu of a consolidated workbook has it.
 *
 * @param row its row there
 * @param form PL1 or PL4
 * @param source where it was submitted
 * @param texts what stands in each column, blank ones left out
 */
record DataRow(int row, Form form, Source source, SortedMap<DataColumn, String> texts) {

  /** Takes a row; empty where it holds no model. */
  static Optional<DataRow> of(int row, SortedMap<DataColumn, String> texts) {
    Optional<Form> form = form(texts.getOrDefault(DataColumn.FORM, ""));
    OptionalInt source = number(texts.getOrDefault(DataColumn.ROW, ""));
    if (form.isEmpty() || source.isEmpty() || !texts.containsKey(DataColumn.FILE)) {
      return Optional.empty();
    }
    Source place =
        new Source(
            texts.get(DataColumn.FILE),
            Optional.ofNullable(texts.get(DataColumn.SHEET)),
            source.getAsInt());
    return Optional.of(new DataRow(row, form.get(), place, texts));
  }

  /** The text of a column, empty where its cell is blank. */
  String text(DataColumn column) {
    return texts.getOrDefault(column, "");
  }

  String name() {
    return text(DataColumn.NAME);
  }

  /** Its row on the consolidated form; empty where that was taken out. */
  OptionalInt formRow() {
    return number(text(DataColumn.FORM_ROW));
  }

  private static Optional<Form> form(String text) {
    return switch (text) {
      case "PL1" -> Optional.of(Form.PL1);
      case "PL4" -> Optional.of(Form.PL4);
      default -> Optional.empty();
    };
  }

  static OptionalInt number(String text) {
    return text.matches("[1-9]\\d{0,8}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
