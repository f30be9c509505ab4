package vn.dvk.cli;

/** The exit statuses of the contract, section 2. */
final class ExitStatus {
  /** Done, no finding at or above {@code --fail-on}. */
  static final int DONE = 0;

  /**
   * Not done: nothing readable, the output can't be written, an internal error, or forms that came
   * more than once and are to be decided by people.
   */
  static final int NOT_DONE = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Done, with findings at or above {@code --fail-on}. */
  static final int FINDINGS = 3;

  private ExitStatus() {}
}
