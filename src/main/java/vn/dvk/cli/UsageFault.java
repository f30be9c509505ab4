package vn.dvk.cli;

/** Wrong usage: a plan that can't be read, an input that isn't there. Exit status 2. */
final class UsageFault extends Exception {
  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(message);
  }
}
