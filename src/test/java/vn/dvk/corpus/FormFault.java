package vn.dvk.corpus;

/** A fault planted in a form outside its rows, or over several of them. */
enum FormFault {
  WRONG_YEAR,
  UNKNOWN_UNIT,
  TOTAL_WRONG,
  SECTION_WRONG,
  GROUP_WRONG,
  SECTOR_FOOTER_WRONG,
  ACTOR_FOOTER_WRONG,
  DUPLICATE,
  STRAY_BESIDE,
  STRAY_BELOW,
  NO_SECTOR_COLUMN,
  NO_LOCATION_COLUMN,
  NO_LEAD_COLUMN,
  NO_EXTENT_COLUMN,
  NO_ACTOR_COLUMNS,
  EXTRA_COLUMN,
  EXTRA_COLUMN_OF_DATES,
  HIDDEN_COLUMN(Feature.HIDDEN);

  /** Whether the form lacks a column. */
  boolean isOfMissingColumn() {
    return name().startsWith("NO_");
  }

  final java.util.Set<Feature> needs;

  FormFault(Feature... needs) {
    this.needs = java.util.Set.of(needs);
  }
}
