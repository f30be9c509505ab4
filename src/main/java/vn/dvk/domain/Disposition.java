package vn.dvk.domain;

/** What became of a submission. */
public enum Disposition {
  /** No error in it. */
  ACCEPTED("accepted"),
  /** Errors in it; its rows still count. */
  NEEDS_CORRECTION("needs_correction"),
  /** A newer one of the same unit and form counts instead. */
  SUPERSEDED("superseded");

  private final String code;

  Disposition(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
