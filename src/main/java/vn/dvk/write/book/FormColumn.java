package vn.dvk.write.book;

/**
 * One column of a form.
 *
 * @param field what stands in it
 * @param heading as printed
 * @param group the heading above several columns, empty where the column stands alone
 * @param number as printed under the heading; the columns of a group share one
 * @param width in digits of the standard font
 */
record FormColumn(Content field, String heading, String group, String number, double width) {

  /** What stands in a column. */
  enum Content {
    MARK,
    NAME,
    QUANTITY,
    LOCATION,
    LEAD,
    SECTOR,
    EXTENT,
    NEW,
    MAINTAINED,
    COLLECTIVE,
    INDIVIDUAL;

    /** Whether an X or a short number stands in it. */
    boolean isNarrow() {
      return this == MARK || this == QUANTITY || isCross();
    }

    /** Whether an X stands in it. */
    boolean isCross() {
      return ordinal() >= NEW.ordinal();
    }
  }

  /** Whether its heading takes both rows of headings. */
  boolean standsAlone() {
    return group.isEmpty();
  }
}
