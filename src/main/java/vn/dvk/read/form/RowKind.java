package vn.dvk.read.form;

/** What a row of a table is. */
enum RowKind {
  /** The row "(1) (2) (3) …". */
  COLUMN_NUMBERS,
  TOTAL,
  SECTION,
  /** A sub-unit, or a unit in a consolidated form. */
  GROUP,
  MODEL,
  /** A row of the blank form that nobody filled in. */
  UNFILLED,
  FOOTER_HEAD,
  FOOTER_LINE,
  NOTE,
  SIGNATURE,
  STRUCK_OUT,
  OTHER
}
