package vn.dvk.domain;

/** Who carries a model out (chủ thể). */
public enum Actor {
  /** Tập thể. */
  COLLECTIVE("collective"),
  /** Cá nhân. */
  INDIVIDUAL("individual");

  private final String code;

  Actor(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
