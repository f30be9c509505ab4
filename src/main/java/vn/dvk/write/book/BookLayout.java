package vn.dvk.write.book;

import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.trace.Item;
import vn.dvk.write.book.FormColumn.Content;

/** What stands where in a consolidated workbook, for those who read it back. */
public final class BookLayout {
  /** The sheet with one row a model. */
  public static final String DATA = "Dữ liệu";

  /** The sheet with one row a score sheet. */
  public static final String SCORES = "Chấm điểm";

  /** The row of a form with the sum over all. */
  public static final int TOTAL_ROW = FormSheet.TOTAL_ROW;

  /** The first row of a form's body. */
  public static final int FIRST_BODY_ROW = FormSheet.FIRST_BODY_ROW;

  /** The row mark of a model. */
  public static final String MODEL_MARK = FormLine.MODEL_MARK;

  /** The column of a form with the row marks. */
  public static final int MARK_COLUMN = Content.MARK.ordinal() + 1;

  /** The column of a form with the names. */
  public static final int NAME_COLUMN = Content.NAME.ordinal() + 1;

  /** The column of a form with the quantities. */
  public static final int QUANTITY_COLUMN = Content.QUANTITY.ordinal() + 1;

  private BookLayout() {}

  /** The sheet of a form of models. */
  public static String sheetOf(Form form) {
    return FormLayout.label(form);
  }

  /** The form of models that a sheet holds, empty for the other sheets. */
  public static Optional<Form> formOf(String sheet) {
    return List.of(Form.PL1, Form.PL4).stream()
        .filter(form -> sheetOf(form).equals(sheet))
        .findFirst();
  }

  /** What a 1-based column of a form tells in a model's row, empty beyond the last. */
  public static Optional<Item> formItem(Form form, int column) {
    return content(form, column)
        .map(
            content ->
                switch (content) {
                  case MARK -> Item.LABEL;
                  case NAME -> Item.NAME;
                  case QUANTITY -> Item.QUANTITY;
                  case LOCATION -> Item.LOCATION;
                  case LEAD -> Item.LEAD;
                  case SECTOR -> Item.SECTOR;
                  case EXTENT -> Item.EXTENT;
                  case NEW, MAINTAINED -> Item.STATUS;
                  case COLLECTIVE, INDIVIDUAL -> Item.ACTOR;
                });
  }

  /** What stands in a 1-based column of a form for a model, numbers as plain digits. */
  public static String formText(Model model, int column) {
    Content content = content(model.form(), column).orElseThrow();
    return switch (content) {
      case MARK -> MODEL_MARK;
      case QUANTITY -> Integer.toString(model.count());
      default -> ModelText.of(content, model);
    };
  }

  /** How many columns a form has. */
  public static int formColumns(Form form) {
    return FormLayout.columns(form).size();
  }

  private static Optional<Content> content(Form form, int column) {
    List<FormColumn> columns = FormLayout.columns(form);
    return column >= 1 && column <= columns.size()
        ? Optional.of(columns.get(column - 1).field())
        : Optional.empty();
  }
}
