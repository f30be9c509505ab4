package vn.dvk.domain;

/** What the rubric makes of a score sheet. */
public enum Outcome {
  /** At least the pass mark, and every mandatory criterion at its maximum. */
  PASS("pass"),
  /** All scores valid, but a condition is not met. */
  FAIL("fail"),
  /** A criterion has no score. */
  INCOMPLETE("incomplete"),
  /** A score that cannot be, or both variants filled. */
  INVALID("invalid");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
