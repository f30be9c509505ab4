package vn.dvk.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.check.Rulebook;
import vn.dvk.domain.Code;
import vn.dvk.domain.Disposition;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Report;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Submission;
import vn.dvk.tally.UnknownNames;

/** From the files of a job to its report: read, score, count, check. */
public final class Pipeline {
  /** By the contract's order of codes, then by place. */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::code)
          .thenComparing(finding -> finding.place().file().orElse(""))
          .thenComparing(finding -> finding.place().sheet().orElse(""))
          .thenComparing(finding -> CellOrder.key(finding.place().cell().orElse("")))
          .thenComparing(finding -> finding.unit().orElse(""))
          .thenComparing(Finding::wording)
          .thenComparing(finding -> finding.value().orElse(""))
          .thenComparing(finding -> finding.details().getOrDefault("form", ""))
          .thenComparing(finding -> finding.details().toString());

  private Pipeline() {}

  /**
   * Runs a job.
   *
   * @param job what is read and by what it is judged
   * @return the report; nothing is written
   * @throws Undecided where forms came more than once and the job says to decide nothing
   * @throws IOException where an input cannot be listed
   */
  public static Report run(Job job) throws IOException {
    return run(job, new InputReading(job));
  }

  /**
   * Runs a job whose files are listed already.
   *
   * @param job what is read and by what it is judged
   * @param reading of the same job
   * @return the report; nothing is written
   * @throws Undecided where forms came more than once and the job says to decide nothing
   * @throws IOException where a step of the run fails for the machine's sake
   */
  public static Report run(Job job, InputReading reading) throws IOException {
    FileResult read = reading.read();
    Checked checked = Checked.of(job, read, job.roster().units(), job.threads());
    Dossier dossier = checked.tally().dossier();
    List<Finding> found = new ArrayList<>(checked.findings());
    found.addAll(Rulebook.ofBlock(dossier));
    found.sort(ORDER);
    Judgement judged = Judgement.of(found, job);
    return new Report(
        dossier,
        judged.findings(),
        dispositions(dossier, judged.findings()),
        isComplete(read.entries()),
        job.waivers().map(given -> judged.waivers()),
        checked.changes(),
        read.sideSheets(),
        UnknownNames.of(dossier, job.decided()));
  }

  /** Whether nothing of the input could be read at all. */
  public static boolean isNothingReadable(List<FileEntry> files) {
    return files.stream()
        .noneMatch(e -> e.status() == FileStatus.READ || e.status() == FileStatus.FORMLESS);
  }

  static boolean isComplete(List<FileEntry> files) {
    return files.stream().noneMatch(entry -> entry.status() == FileStatus.UNREADABLE);
  }

  private static List<Disposition> dispositions(Dossier dossier, List<Finding> findings) {
    Set<List<Object>> faulty = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && isInSubmission(finding)) {
        faulty.add(
            List.of(
                finding.place().file().get(), finding.place().sheet(), finding.unit().orElse("")));
      }
    }
    return dossier.submissions().stream()
        .map(
            submission ->
                faulty.contains(key(submission))
                    ? Disposition.NEEDS_CORRECTION
                    : Disposition.ACCEPTED)
        .toList();
  }

  /** That a unit is short is a fact about the unit, not an error in what it sent. */
  private static boolean isInSubmission(Finding finding) {
    return finding.place().file().isPresent() && finding.code() != Code.QUOTA_SHORTFALL;
  }

  private static List<Object> key(Submission submission) {
    return List.of(submission.file(), submission.sheet(), submission.unit().id());
  }
}
