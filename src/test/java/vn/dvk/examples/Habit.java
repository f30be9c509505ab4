package vn.dvk.examples;

/** How a unit's clerk fills the forms. */
enum Habit {
  /** The superior body in the first line, the unit in the second. */
  HEAD_TWO_LINES,
  /** The dotted place for the unit's name is left as it is: the folder tells. */
  HEAD_BLANK,
  /** The unit's name between dots: "TÊN ĐƠN VỊ……Sở Tài chính……". */
  HEAD_DOTTED,
  /** Sectors in full words. */
  FULL_SECTORS,
  /** Sectors with dashes: "VH-XH". */
  DASHED_SECTORS,
  /** Headings in capitals. */
  CAPITAL_HEADINGS,
  /** No row of column numbers. */
  NO_COLUMN_NUMBERS,
  /** A column "Ghi chú" more than the form has; it stays empty. */
  NOTE_COLUMN,
  /** Sector before lead. */
  SECTOR_FIRST,
  /** Rows are marked in the name, the STT column is empty. */
  MARK_IN_NAME,
  /** The total is a formula. */
  TOTAL_FORMULA,
  /** The footers still hold the dotted leaders of the blank. */
  FOOTER_BLANK,
  /** The footers are deleted. */
  NO_FOOTER,
  /** Rows of the blank are left in. */
  TEMPLATE_ROWS,
  /** The notes of the blank stand below the table. */
  NOTES,
  /** Place, date and signature by post below the table. */
  SIGNATURE
}
