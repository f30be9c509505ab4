package vn.dvk.domain.trace;

import java.util.Locale;

/** How a submitted file stands now to what it was when it was merged. */
public enum SourceState {
  /** Its bytes are those that report.json names. */
  UNCHANGED,
  /** It is there; there is no report.json, or it does not name the file. */
  UNVERIFIED,
  /** Its bytes have changed; the row still holds a model of that name. */
  CHANGED,
  /** Its bytes have changed and the row holds another model now. */
  ROW_CHANGED,
  /** The row is no model, or no score sheet, as it is read now. */
  ROW_GONE,
  /** It cannot be read now. */
  UNREADABLE,
  /** It is not there. */
  GONE;

  /** Whether a value could be followed into the file. */
  public boolean isTraced() {
    return compareTo(ROW_GONE) < 0;
  }

  /** Its word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
