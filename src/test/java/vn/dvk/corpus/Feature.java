package vn.dvk.corpus;

/** What some formats can hold and others cannot. */
enum Feature {
  MERGES,
  HIDDEN,
  STRIKE,
  FONTS,
  FORMULAS,
  UNCACHED,
  SHEETS,
  /** Signs beyond the letters of Vietnamese. */
  SIGNS
}
