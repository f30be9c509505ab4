package vn.dvk.app.trace;

import java.util.List;

/** Why nothing can be traced: a fact about what was asked, told by the command line. */
public final class TraceFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** The reasons, each with its own wording. */
  public enum Reason {
    /** The workbook cannot be read. */
    UNREADABLE,
    /** The file is no consolidated workbook of dvk. */
    NOT_CONSOLIDATED,
    /** The workbook has no such sheet; its sheets. */
    NO_SHEET,
    /** The text before {@code !} is a sheet, but no cell follows. */
    NO_CELL,
    /** The cell is blank and in no row that shows a model. */
    OUTSIDE,
    /** No model has that name. */
    NO_MODEL,
    /** No model has just that name; names that hold it. */
    NEAR_MODELS
  }

  private final Reason reason;
  private final transient List<String> details;

  TraceFault(Reason reason, String... details) {
    super(reason + " " + String.join(", ", details));
    this.reason = reason;
    this.details = List.of(details);
  }

  /** Which reason it is. */
  public Reason reason() {
    return reason;
  }

  /** What the wording's places are filled with. */
  public List<String> details() {
    return details;
  }
}
