package vn.dvk.domain;

/**
 * What became of a waiver in a run.
 *
 * @param waiver the waiver
 * @param state whether it let a finding pass
 */
public record WaiverUse(Waiver waiver, State state) {

  /** Whether a waiver let a finding pass. */
  public enum State {
    /** It let one or several findings pass. */
    USED("used"),
    /** It means no finding of the run: the fault is mended, or the waiver is mistyped. */
    UNMATCHED("unmatched"),
    /** Its last day is over; what it means counts again. */
    EXPIRED("expired");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The word that report.json uses. */
    public String code() {
      return code;
    }
  }
}
