package vn.dvk.bench.corpus;

/** How a cell is dressed; the ordinal is its cell format in the workbook's style table. */
enum Look {
  PLAIN,
  UNIT,
  APPENDIX,
  TITLE,
  HEADING,
  COLUMN_NUMBER,
  TOTAL,
  TOTAL_NUMBER,
  SECTION,
  SECTION_MARK,
  GROUP,
  GROUP_MARK,
  MODEL,
  MARK,
  NUMBER,
  FOOTER_HEAD,
  FOOTER,
  SIGNATURE
}
