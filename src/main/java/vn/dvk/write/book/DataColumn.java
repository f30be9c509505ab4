package vn.dvk.write.book;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Status;
import vn.dvk.domain.UnitType;
import vn.dvk.domain.trace.Item;
import vn.dvk.write.Words;
import vn.dvk.write.book.ListSheet.ListColumn;

/** A column of the sheet Dữ liệu, from A on. */
public enum DataColumn {
  FORM("Biểu", 6, Item.FORM),
  UNIT_ID("Mã đơn vị", 16, Item.UNIT),
  UNIT("Đơn vị", 19, Item.UNIT),
  UNIT_TYPE("Loại đơn vị", 10, Item.UNIT),
  SUBUNIT("Đơn vị trực thuộc", 14, Item.SUBUNIT),
  NAME("Tên mô hình", 27, Item.NAME),
  QUANTITY("Số lượng", 6.5, Item.QUANTITY),
  LOCATION("Địa điểm", 13, Item.LOCATION),
  LEAD("Chủ trì", 12, Item.LEAD),
  SECTOR_CODE("Mã lĩnh vực", 11.5, Item.SECTOR),
  SECTOR("Lĩnh vực", 13, Item.SECTOR),
  SECTOR_AS_WRITTEN("Lĩnh vực như đã ghi", 12, Item.SECTOR_AS_WRITTEN),
  SCALE("Quy mô thực hiện", 16, Item.EXTENT),
  RESULT("Quy mô, kết quả", 20, Item.EXTENT),
  ACTOR("Chủ thể", 7.5, Item.ACTOR),
  STATUS("Tình trạng", 10, Item.STATUS),
  FILE("Tệp", 19, Item.SOURCE),
  SHEET("Trang tính", 9, Item.SOURCE),
  ROW("Dòng", 6, Item.SOURCE),
  RECEIVED("Ngày nhận", 11.5, Item.RECEIVED),
  FORM_ROW("Dòng ở phụ lục", 8, Item.FORM_ROW);

  private static final Words WORDS = Words.in(Language.VI);

  // Made once: each row asks for all of them.
  private static final Function<UnitType, String> TYPE_WORD = WORDS::of;
  private static final Function<Actor, String> ACTOR_WORD = WORDS::of;
  private static final Function<Status, String> STATUS_WORD = WORDS::of;

  private final String heading;
  private final double width;
  private final Item item;

  DataColumn(String heading, double width, Item item) {
    this.heading = heading;
    this.width = width;
    this.item = item;
  }

  /** The column with a heading; empty where there is none of that name. */
  public static Optional<DataColumn> headed(String heading) {
    return Arrays.stream(values()).filter(column -> column.heading.equals(heading)).findFirst();
  }

  /** What it is called. */
  public String heading() {
    return heading;
  }

  /** What its cells tell. */
  public Item item() {
    return item;
  }

  ListColumn asListColumn() {
    return new ListColumn(heading, width);
  }

  /**
   * What stands in it for a model.
   *
   * @return the text, numbers as plain digits; empty for what the model itself does not tell: the
   *     day it came in and its row on the form
   */
  public String text(Model model) {
    return switch (this) {
      case FORM -> model.form().name();
      case UNIT_ID -> model.unit().id();
      case UNIT -> model.unit().name();
      case UNIT_TYPE -> model.unit().type().map(TYPE_WORD).orElse("");
      case SUBUNIT -> model.subunit().orElse("");
      case NAME -> model.nameText();
      case QUANTITY -> Integer.toString(model.count());
      case LOCATION -> model.location().value().orElse("");
      case LEAD -> model.lead().value().orElse("");
      case SECTOR_CODE -> model.sector().value().map(Sector::code).orElse("");
      case SECTOR -> model.sector().value().map(Sector::name).orElse("");
      case SECTOR_AS_WRITTEN -> model.sector().written();
      case SCALE -> extent(model, Form.PL1);
      case RESULT -> extent(model, Form.PL4);
      case ACTOR -> model.actor().value().map(ACTOR_WORD).orElse("");
      case STATUS -> model.status().value().map(STATUS_WORD).orElse("");
      case FILE -> model.source().file();
      case SHEET -> model.source().sheet().orElse("");
      case ROW -> Integer.toString(model.source().row());
      case RECEIVED, FORM_ROW -> "";
    };
  }

  private static String extent(Model model, Form form) {
    return model.form() == form ? model.extent().value().orElse("") : "";
  }
}
