package vn.dvk.domain.trace;

import java.util.Locale;

/** What a cell of the consolidated workbook tells. */
public enum Item {
  /** Which form a model came on. */
  FORM,
  UNIT,
  SUBUNIT,
  NAME,
  QUANTITY,
  LOCATION,
  LEAD,
  SECTOR,
  /** The sector before it is understood. */
  SECTOR_AS_WRITTEN,
  EXTENT,
  ACTOR,
  STATUS,
  /** File, sheet and row of a submission. */
  SOURCE,
  /** The day a submission came in. */
  RECEIVED,
  /** Which row of the consolidated form shows a model. */
  FORM_ROW,
  /** The score of one criterion. */
  CRITERION,
  /** The score of one criterion of part II.1, where both parts II are filled. */
  CRITERION_OF_COLLECTIVE,
  /** The score of one criterion of part II.2, where both parts II are filled. */
  CRITERION_OF_INDIVIDUAL,
  /** Which second part of a score sheet counts. */
  VARIANT,
  /** The sum of a score sheet's criteria. */
  TOTAL,
  /** The total that the unit itself wrote. */
  DECLARED_TOTAL,
  OUTCOME,
  REASON,
  /** The sum of some model rows' quantities. */
  SUM,
  /** A row that staff put into the form. */
  ADDED,
  /** What dvk counts or finds, on its own sheets. */
  COMPUTED,
  /** A part of the consolidated form itself: headings, titles, notes. */
  LABEL;

  /** Its word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
