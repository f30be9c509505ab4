package vn.dvk.check.rule;

import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.text.Fold;

/**
 * What makes two rows of a form the same model: the unit, the sub-unit, the name and the location,
 * all but the first folded.
 *
 * @param form the form that the row stands in
 * @param unit the unit's id
 * @param subunit the folded sub-unit, empty directly under the unit
 * @param name as {@link #name(String)} gives it
 * @param location the folded location, empty where blank
 */
public record ModelKey(Form form, String unit, String subunit, String name, String location) {
  private static final String LEADING = "mo hinh ";

  /** The key of a row. */
  public static ModelKey of(Model row) {
    return new ModelKey(
        row.form(),
        row.unit().id(),
        Fold.of(row.subunit().orElse("")),
        name(row),
        Fold.of(row.location().value().orElse("")));
  }

  /** Whether the row has a name that can be compared. */
  public static boolean isNamed(Model row) {
    return !name(row).isEmpty();
  }

  /**
   * A name for comparison: folded, without a leading "Mô hình".
   *
   * <p>Example: {@code Mô hình “Cổng trường an toàn”} becomes {@code cong truong an toan}.
   */
  public static String name(String name) {
    return withoutLeading(Fold.of(name));
  }

  /** A row's name for comparison, as {@link #name(String)} gives it. */
  public static String name(Model row) {
    return withoutLeading(row.foldedName());
  }

  private static String withoutLeading(String folded) {
    return folded.startsWith(LEADING) ? folded.substring(LEADING.length()) : folded;
  }

  // Written out, for what the compiler makes for a record is slow to start and to run.
  @Override
  public boolean equals(Object other) {
    return other instanceof ModelKey key
        && form == key.form
        && unit.equals(key.unit)
        && subunit.equals(key.subunit)
        && name.equals(key.name)
        && location.equals(key.location);
  }

  @Override
  public int hashCode() {
    return (name.hashCode() * 31 + location.hashCode()) * 31 + unit.hashCode();
  }
}
