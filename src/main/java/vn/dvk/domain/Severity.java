package vn.dvk.domain;

/** How much a finding weighs. */
public enum Severity {
  /** Must be mended; the submission needs correction. */
  ERROR("error"),
  /** Should be looked at. */
  WARNING("warning"),
  /** For the record. */
  INFO("info");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
