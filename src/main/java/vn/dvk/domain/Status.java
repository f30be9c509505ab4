package vn.dvk.domain;

/** Whether a model is new this year or kept up from an earlier one. */
public enum Status {
  /** Xây dựng mới. */
  NEW("new"),
  /** Duy trì. */
  MAINTAINED("maintained");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
