package vn.dvk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How one unit stands against its quota.
 *
 * @param unit the unit
 * @param quota models asked for; empty where the type is unknown or the plan has none for it
 * @param registered sum of the quantities of its used PL1 models
 * @param reported sum of the quantities of its used PL4 models
 * @param recognized its score sheets that pass and belong to one of its models
 * @param shortfall how many are short, 0 or more; empty where no quota is known
 * @param submittedRegistration whether a PL1 of it is used
 * @param submittedResult whether a PL4 of it is used
 * @param submittedScores whether a score sheet of it is used
 * @param lateRegistration whether the used PL1 came late, empty where none came
 * @param lateResult whether the used PL4 came late, empty where none came
 * @param submissions all its used submissions
 * @param carriedOut ids of the plan's active required models that one of its used models is
 */
public record UnitStanding(
    Unit unit,
    OptionalInt quota,
    int registered,
    int reported,
    int recognized,
    OptionalInt shortfall,
    boolean submittedRegistration,
    boolean submittedResult,
    boolean submittedScores,
    Optional<Boolean> lateRegistration,
    Optional<Boolean> lateResult,
    List<Submission> submissions,
    Set<String> carriedOut) {
  public UnitStanding {
    submissions = List.copyOf(submissions);
    carriedOut = Set.copyOf(carriedOut);
  }

  /** Whether it sent anything at all. */
  public boolean submittedAnything() {
    return submittedRegistration || submittedResult || submittedScores;
  }

  /** Whether it is short of its quota. */
  public boolean isShort() {
    return shortfall.orElse(0) > 0;
  }

  /** Whether it sent one of the two forms that have a deadline of their own. */
  public boolean submitted(Form form) {
    return switch (form) {
      case PL1 -> submittedRegistration;
      case PL4 -> submittedResult;
      case SCORE -> submittedScores;
    };
  }

  /** Whether one of its used models is an active required one, as its name tells. */
  public boolean carriesOut(RequiredModel required) {
    return carriedOut.contains(required.id());
  }

  /** Its used submissions of one form. */
  public List<Submission> submissions(Form form) {
    List<Submission> ofForm = new ArrayList<>(submissions.size());
    for (Submission sent : submissions) {
      if (sent.form() == form) {
        ofForm.add(sent);
      }
    }
    return ofForm;
  }
}
