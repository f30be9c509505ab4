package vn.dvk.read.formula;

/** A formula was given up; it never leaves this package. */
final class NotEvaluated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEvaluated(String reason) {
    super(reason, null, false, false);
  }
}
