package vn.dvk.domain;

import java.util.List;

/**
 * Rows of one unit that are nearly of one name, so that only a person can tell which of them are
 * one model: a result's and the registration's, or score sheets' and both forms'.
 *
 * @param sheets the score sheets that may be of one of the rows; none where the two forms
 *     themselves are held against each other
 * @param reported rows of PL4
 * @param registered rows of PL1
 */
public record ModelDoubt(List<ScoreSheet> sheets, List<Model> reported, List<Model> registered) {
  public ModelDoubt {
    sheets = List.copyOf(sheets);
    reported = List.copyOf(reported);
    registered = List.copyOf(registered);
  }

  /** Whether it is about score sheets, and not about the two forms. */
  public boolean isOfScores() {
    return !sheets.isEmpty();
  }
}
