package vn.dvk.corpus;

/** What some formats can hold and others cannot. */
enum Feature {
  MERGES,
  HIDDEN,
  STRIKE,
  /** Several fonts in one cell. */
  RUNS,
  FONTS,
  FORMULAS,
  UNCACHED,
  SHEETS,
  /** Signs beyond the letters of Vietnamese. */
  SIGNS
}
