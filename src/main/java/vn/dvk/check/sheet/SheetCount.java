package vn.dvk.check.sheet;

import java.util.List;
import java.util.function.Predicate;
import vn.dvk.domain.Model;

/**
 * How many models rows stand for.
 *
 * @param counted those that are of the asked kind
 * @param doubtful those that may be, for their row does not say
 */
record SheetCount(int counted, int doubtful) {

  /**
   * Counts by quantities.
   *
   * @param rows the rows that the number is about
   * @param asked which of them are of the kind
   * @param silent which of them do not say
   */
  static SheetCount of(List<Model> rows, Predicate<Model> asked, Predicate<Model> silent) {
    int counted = 0;
    int doubtful = 0;
    for (Model row : rows) {
      if (asked.test(row)) {
        counted += row.count();
      }
      if (silent.test(row)) {
        doubtful += row.count();
      }
    }
    return new SheetCount(counted, doubtful);
  }

  /** Whether a declared number can be right. */
  boolean allows(int declared) {
    return declared >= counted && declared <= counted + doubtful;
  }
}
