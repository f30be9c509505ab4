package vn.dvk.read.setup;

import java.util.List;
import java.util.stream.Stream;
import vn.dvk.text.Fold;

/**
 * A column of a set-up table.
 *
 * @param name its heading as the templates write it
 * @param otherNames further headings; compared folded
 * @param need whether the table must have it
 */
record Column(String name, List<String> otherNames, Need need) {
  /** Whether a table may do without a column. */
  enum Need {
    REQUIRED,
    OPTIONAL
  }

  /** A column that must be there. */
  static Column required(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), Need.REQUIRED);
  }

  /** A column that may be missing. */
  static Column optional(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), Need.OPTIONAL);
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean isNamed(String heading) {
    String folded = Fold.tight(heading);
    return Stream.concat(Stream.of(name), otherNames.stream())
        .map(Fold::tight)
        .anyMatch(folded::equals);
  }
}
