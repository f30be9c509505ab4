package vn.dvk.read.grid;

import java.util.List;
import java.util.Optional;

/**
 * A cell as a sheet part stores it, before strings and styles are looked up.
 *
 * @param row 1-based
 * @param column 1-based
 * @param type of the value: {@code n}, {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code
 *     e}, {@code d}; empty for {@code n}
 * @param style number of its cell format, -1 where what is written is none
 * @param computed whether a formula gives the value
 * @param value the stored value, perhaps empty; absent where the cell has none
 * @param inline the runs of an inline string
 */
record StoredCell(
    int row,
    int column,
    String type,
    int style,
    Cell.Computed computed,
    Optional<String> value,
    List<TextRun> inline) {

  /** Whether it is nothing but its format. */
  boolean isBlank() {
    return value.isEmpty() && inline.isEmpty() && !isFormula();
  }

  boolean isFormula() {
    return computed == Cell.Computed.STORED;
  }

  /** Whether it is the number 0 as programs write it. */
  boolean isZero() {
    return (type.isEmpty() || type.equals("n")) && value.filter(v -> v.equals("0")).isPresent();
  }

  /** Whether a formula's result is missing; an empty text is a result, an empty number is none. */
  boolean lacksValue() {
    return isFormula()
        && inline.isEmpty()
        && (value.isEmpty() || value.get().isEmpty() && !type.equals("str"));
  }
}
