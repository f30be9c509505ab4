package vn.dvk.read.setup;

import java.util.Map;

/**
 * A set-up file (plan, roster, receipt log, …) that cannot be taken as it is: which file, where in
 * it, what is wrong, what was expected. It is wrong usage (exit 2), never a finding.
 */
public final class SetupFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SetupPlace place;
  private final SetupProblem problem;
  private final String vietnamese;
  private final String english;

  /**
   * A fault at one place.
   *
   * @param details what the message's named places are filled with; a value is cut when very long
   */
  SetupFault(SetupPlace place, SetupProblem problem, Map<String, String> details) {
    super(place.english() + ": " + problem.message(SetupProblem.ENGLISH, details));
    this.place = place;
    this.problem = problem;
    this.vietnamese = place.vietnamese() + ": " + problem.message(SetupProblem.VIETNAMESE, details);
    this.english = getMessage();
  }

  /** A fault that needs no details. */
  SetupFault(SetupPlace place, SetupProblem problem) {
    this(place, problem, Map.of());
  }

  /**
   * The whole message on one line: file, place, fact, what was expected.
   *
   * @param language {@code vi} for Vietnamese, anything else for English
   */
  public String message(String language) {
    return language.equals(SetupProblem.VIETNAMESE) ? vietnamese : english;
  }

  /** Where it stands. */
  SetupPlace place() {
    return place;
  }

  /** What is wrong. */
  SetupProblem problem() {
    return problem;
  }
}
