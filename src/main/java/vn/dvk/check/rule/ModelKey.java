package vn.dvk.check.rule;

import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.NameKey;
import vn.dvk.text.Fold;

/**
 * What makes two rows of a form the same model: the unit, the sub-unit, the name and the location,
 * all but the first folded.
 *
 * @param form the form that the row stands in
 * @param unit the unit's id
 * @param subunit the folded sub-unit, empty directly under the unit
 * @param name as {@link NameKey} gives it
 * @param location the folded location, empty where blank
 */
public record ModelKey(Form form, String unit, String subunit, String name, String location) {
  /** The key of a row. */
  public static ModelKey of(Model row) {
    return new ModelKey(
        row.form(),
        row.unit().id(),
        Fold.of(row.subunit().orElse("")),
        NameKey.of(row),
        Fold.of(row.location().value().orElse("")));
  }

  /** Whether the row has a name that can be compared. */
  public static boolean isNamed(Model row) {
    return !NameKey.of(row).isEmpty();
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
