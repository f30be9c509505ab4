package vn.dvk.write.book;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Language;
import vn.dvk.domain.Score;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.trace.Item;
import vn.dvk.write.Words;

/**
 * A column of the sheet Chấm điểm: the first ones stand before the criteria's columns, the others
 * behind them.
 */
public enum ScoreColumn {
  NUMBER("STT", 5, Item.LABEL),
  UNIT("Đơn vị", 18, Item.UNIT),
  MODEL("Mô hình", 24, Item.NAME),
  VARIANT("Chủ thể", 7.5, Item.VARIANT),
  TOTAL("Tổng điểm", 6.5, Item.TOTAL),
  DECLARED_TOTAL("Tổng đơn vị ghi", 8, Item.DECLARED_TOTAL),
  OUTCOME("Kết quả", 9.5, Item.OUTCOME),
  REASON("Lý do", 25, Item.REASON),
  FILE("Tệp", 18, Item.SOURCE),
  SHEET("Trang tính", 10, Item.SOURCE),
  ROW("Dòng", 6, Item.SOURCE),
  POINTS("Cột điểm", 6, Item.SOURCE);

  /** Those before the criteria. */
  static final List<ScoreColumn> BEFORE = List.of(NUMBER, UNIT, MODEL, VARIANT);

  /** Those behind the criteria. */
  static final List<ScoreColumn> AFTER =
      Arrays.stream(values()).filter(column -> !BEFORE.contains(column)).toList();

  /** The row of headings in which all of them stand. */
  public static final int HEADING_ROW = 4;

  /** The first row with a score sheet. */
  public static final int FIRST_ROW = 7;

  private static final Words WORDS = Words.in(Language.VI);

  private final String heading;
  private final double width;
  private final Item item;

  ScoreColumn(String heading, double width, Item item) {
    this.heading = heading;
    this.width = width;
    this.item = item;
  }

  /** What it is called. */
  public String heading() {
    return heading;
  }

  /** What its cells tell. */
  public Item item() {
    return item;
  }

  double width() {
    return width;
  }

  /** The 1-based column where a rubric has so many criteria. */
  public int column(int criteria) {
    return BEFORE.contains(this)
        ? BEFORE.indexOf(this) + 1
        : BEFORE.size() + criteria + AFTER.indexOf(this) + 1;
  }

  /** The number of the criterion whose score stands in a 1-based column, empty for none. */
  public static Optional<Integer> criterionAt(int column, int criteria) {
    int number = column - BEFORE.size();
    return number >= 1 && number <= criteria ? Optional.of(number) : Optional.empty();
  }

  /** What stands in it for a score, numbers as plain digits; empty in the column of numbers. */
  public String text(Score score) {
    return switch (this) {
      case NUMBER -> "";
      case UNIT -> score.sheet().unit().name();
      case MODEL -> score.sheet().model().orElse("");
      case VARIANT -> score.variant().map(WORDS::of).orElse("");
      case TOTAL -> number(score.total());
      case DECLARED_TOTAL ->
          score
              .declaredTotal()
              .map(ScoreColumn::digits)
              .orElseGet(() -> score.sheet().declaredTotal().map(ScoreCell::written).orElse(""));
      case OUTCOME -> WORDS.of(score.outcome());
      case REASON -> score.reasons().stream().map(WORDS::reason).collect(Collectors.joining("; "));
      case FILE -> score.sheet().source().file();
      case SHEET -> score.sheet().source().sheet().orElse("");
      case ROW -> Integer.toString(score.sheet().source().row());
      case POINTS ->
          score.sheet().column().stream().mapToObj(CellName::column).findFirst().orElse("");
    };
  }

  /** What stands in the column of a criterion: its score, else what was written there. */
  public static String text(Score score, int criterion) {
    Optional<BigDecimal> value = score.criteria().get(criterion - 1);
    return value.isPresent()
        ? number(value)
        : score.cells().get(criterion - 1).map(ScoreCell::written).orElse("");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(ScoreColumn::digits).orElse("");
  }

  /** A number as plain digits. */
  static String digits(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The column that stands at a 1-based place, empty for a criterion's and beyond the last. */
  public static Optional<ScoreColumn> at(int column, int criteria) {
    return Arrays.stream(values()).filter(one -> one.column(criteria) == column).findFirst();
  }
}
