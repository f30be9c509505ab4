package vn.dvk.domain;

/** What is done where a unit sent a form more than once. */
public enum OnResubmission {
  /** The newest version counts, with the supplements that came after it. */
  LATEST,
  /** Every version counts. */
  ALL,
  /** Nothing is decided: the run stops and says which forms came more than once. */
  FAIL
}
