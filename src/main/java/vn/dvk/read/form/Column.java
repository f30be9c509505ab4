package vn.dvk.read.form;

import java.util.EnumSet;
import java.util.Set;

/** What a column of a form holds, told by its heading. */
enum Column {
  MARK,
  NAME,
  QUANTITY,
  LOCATION,
  LEAD,
  SECTOR,
  SCALE,
  RESULT,
  /** One column with "tập thể" or "cá nhân" in words. */
  ACTOR,
  COLLECTIVE,
  INDIVIDUAL,
  /** One column with "mới" or "duy trì" in words. */
  STATUS,
  NEW,
  MAINTAINED,
  SUBUNIT,
  CRITERION,
  MAXIMUM,
  POINTS,
  NOTE;

  /** Columns that say a row is a model, where one is filled. */
  static final Set<Column> MODEL_FIELDS =
      Set.copyOf(
          EnumSet.of(
              LOCATION,
              LEAD,
              SECTOR,
              SCALE,
              RESULT,
              ACTOR,
              COLLECTIVE,
              INDIVIDUAL,
              STATUS,
              NEW,
              MAINTAINED));

  /** Columns that only a score sheet has. */
  boolean isOfScores() {
    return this == CRITERION || this == MAXIMUM || this == POINTS;
  }

  /** Columns that only the forms of models have. */
  boolean isOfModels() {
    return this == NAME || this == QUANTITY || MODEL_FIELDS.contains(this);
  }
}
