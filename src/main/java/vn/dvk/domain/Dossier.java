package vn.dvk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the rules look at: the submissions that count, and what was counted from them.
 *
 * @param plan the year's plan
 * @param asOf the day that deadlines are judged on
 * @param hasRoster whether a roster was given
 * @param files every file of the input in order of path
 * @param submissions the used ones, ordered by file, sheet and unit
 * @param superseded the ones that a newer one replaces
 * @param units the roster's units in its order, then the others in order of id
 * @param models the used models, ordered by unit as above, PL1 before PL4, then file, sheet, row
 * @param modelPairs registered and reported models that are the same, by unit
 * @param modelDoubts models and score sheets that may be the same and stand in no pair, by unit
 * @param scores all used score sheets with the models they belong to, ordered as {@code models}
 * @param targets the plan's targets in the contract's order
 * @param previousYear the models held against last year's, empty where none were given
 */
public record Dossier(
    Plan plan,
    LocalDate asOf,
    boolean hasRoster,
    List<FileEntry> files,
    List<Submission> submissions,
    List<Submission> superseded,
    List<UnitStanding> units,
    List<Model> models,
    List<ModelPair> modelPairs,
    List<ModelDoubt> modelDoubts,
    List<ScorePair> scores,
    List<Target> targets,
    Optional<YearChanges> previousYear) {
  public Dossier {
    files = List.copyOf(files);
    submissions = List.copyOf(submissions);
    superseded = List.copyOf(superseded);
    units = List.copyOf(units);
    models = List.copyOf(models);
    modelPairs = List.copyOf(modelPairs);
    modelDoubts = List.copyOf(modelDoubts);
    scores = List.copyOf(scores);
    targets = List.copyOf(targets);
  }

  /** Whether a roster was given that does not have the unit; its name may then be another's. */
  public boolean isUnknown(Unit unit) {
    return hasRoster && !unit.inRoster();
  }

  /** How a unit stands; empty where it is none of this dossier's. */
  public Optional<UnitStanding> standing(Unit unit) {
    return units.stream().filter(one -> one.unit().id().equals(unit.id())).findFirst();
  }

  /** Whether a form's deadline is over: it had to come in before that day. */
  public boolean isDue(Form form) {
    return !asOf.isBefore(plan.deadline(form));
  }
}
