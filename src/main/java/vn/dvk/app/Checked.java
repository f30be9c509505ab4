package vn.dvk.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.check.Rulebook;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.VersionChange;
import vn.dvk.score.Scoring;
import vn.dvk.tally.Tally;

/**
 * What was counted from some files, and what was found in and across them.
 *
 * @param tally what was counted
 * @param changes what changed in the forms that came again
 * @param findings in the files and about their units, in no certain order and not yet weighed
 */
record Checked(Tally tally, List<VersionChange> changes, List<Finding> findings) {
  /** Units differ in what they sent; so many parts for each thread even that out. */
  private static final int PARTS_EACH = 8;

  Checked {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /**
   * Scores, counts and checks.
   *
   * @param read all files of each unit that sent any of them
   * @param expected the roster's units that are asked about, in the roster's order
   * @param threads how many may work on it, 1 or more
   * @throws Undecided where forms came more than once and the job says to decide nothing
   */
  static Checked of(Job job, FileResult read, List<Unit> expected, int threads) throws IOException {
    Tally tally =
        Tally.of(
            new Tally.Input(
                job.plan(),
                job.asOf(),
                !job.roster().isEmpty(),
                expected,
                read.entries(),
                read.submissions(),
                job.onResubmission(),
                job.previousYear()),
            (sheet, actor) -> Scoring.of(sheet, job.plan().rubric(), actor));
    Undecided.stop(job.onResubmission(), tally.contested());
    List<VersionChange> changes = VersionComparison.of(job, tally.supersedings());
    List<Finding> findings = new ArrayList<>(read.findings());
    for (Submission submission : tally.dossier().submissions()) {
      findings.addAll(submission.findings());
    }
    findings.addAll(VersionComparison.tell(tally.findings(), changes));
    addOfUnits(tally.dossier(), threads, findings);
    return new Checked(tally, changes, findings);
  }

  private static void addOfUnits(Dossier dossier, int threads, List<Finding> findings)
      throws IOException {
    List<Dossier> apart = Rulebook.apart(dossier);
    if (apart.isEmpty()) {
      return;
    }
    // One alone first: two threads that meet a rule for the first time would both prepare its code.
    findings.addAll(Rulebook.ofSlices(apart.subList(0, 1)));
    List<Dossier> slices = apart.subList(1, apart.size());
    int parts = threads == 1 ? 1 : Math.min(slices.size(), threads * PARTS_EACH);
    InOrder.each(
        parts,
        threads,
        part -> {
          int from = (int) ((long) slices.size() * part / parts);
          int to = (int) ((long) slices.size() * (part + 1) / parts);
          return Rulebook.ofSlices(slices.subList(from, to));
        },
        findings::addAll);
  }
}
