package vn.dvk.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.check.Rulebook;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Submission;
import vn.dvk.domain.VersionChange;
import vn.dvk.score.Scoring;
import vn.dvk.tally.Superseding;
import vn.dvk.tally.Tally;

/**
 * Holds each version that no longer counts against the one that does: the rules are asked of either
 * alone, so that what other forms say makes no difference.
 */
final class VersionComparison {
  private final Job job;

  private VersionComparison(Job job) {
    this.job = job;
  }

  /**
   * Tells what changed.
   *
   * @param job the plan, and how staff weigh what is found
   * @param supersedings the replaced versions with what took their place
   * @return one for each of them, in their order
   */
  static List<VersionChange> of(Job job, List<Superseding> supersedings) {
    VersionComparison comparison = new VersionComparison(job);
    return supersedings.stream().map(comparison::compare).toList();
  }

  /** Findings of which each replaced version's first file also says how much changed. */
  static List<Finding> tell(List<Finding> findings, List<VersionChange> changes) {
    return findings.stream()
        .map(
            finding ->
                changes.stream()
                    .filter(change -> isAbout(finding, change))
                    .findFirst()
                    .map(change -> tell(finding, change))
                    .orElse(finding))
        .toList();
  }

  private static boolean isAbout(Finding finding, VersionChange change) {
    return finding.code() == Code.SUPERSEDED_SUBMISSION
        && finding.place().file().equals(Optional.of(change.replaced().get(0)))
        && finding.unit().equals(Optional.of(change.unit().id()))
        && change.form().name().equals(finding.details().get("form"));
  }

  private static Finding tell(Finding finding, VersionChange change) {
    Finding told =
        finding
            .with("stillWrong", change.stillWrong().size())
            .with("newlyWrong", change.newlyWrong().size());
    if (change.form() == Form.SCORE) {
      return told.with("mendedScores", change.mended().size());
    }
    return told.with("mended", change.mended().size())
        .with("added", change.added().size())
        .with("dropped", change.dropped().size())
        .with("renamed", change.renamed().size());
  }

  private VersionChange compare(Superseding superseding) {
    RowPairs pairs = new RowPairs(rows(superseding.older()), rows(superseding.newer()));
    VersionFaults faults = new VersionFaults(pairs.bySource());
    FaultComparison comparison =
        new FaultComparison(
            faults.of(findings(superseding.form(), superseding.older())),
            faults.of(findings(superseding.form(), superseding.newer())));
    return new VersionChange(
        superseding.unit(),
        superseding.form(),
        files(superseding.older()),
        files(superseding.newer()),
        comparison.mended(),
        comparison.stillWrong(),
        comparison.newlyWrong(),
        pairs.added(),
        pairs.dropped(),
        pairs.renamed());
  }

  private static List<Model> rows(List<Submission> version) {
    return version.stream().flatMap(part -> part.models().stream()).toList();
  }

  private static List<String> files(List<Submission> version) {
    return version.stream().map(Submission::file).distinct().toList();
  }

  /** What weighs in a version by itself: its rows, its sheets, or its scores. */
  private List<Finding> findings(Form form, List<Submission> version) {
    List<Finding> all =
        Stream.concat(
                version.stream().flatMap(part -> part.findings().stream()),
                Rulebook.check(alone(version)).stream())
            .filter(finding -> VersionFaults.isAbout(form, finding.code()))
            .toList();
    return Judgement.of(all, job).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  /** A run in which nothing but the version came in. */
  private Dossier alone(List<Submission> version) {
    return Tally.of(
            new Tally.Input(
                job.plan(),
                job.asOf(),
                Roster.EMPTY,
                List.of(),
                version,
                OnResubmission.ALL,
                Optional.empty()),
            (sheet, actor) -> Scoring.of(sheet, job.plan().rubric(), actor))
        .dossier();
  }
}
