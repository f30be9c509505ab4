package vn.dvk.app;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Received;
import vn.dvk.domain.SideSheet;
import vn.dvk.domain.Submission;
import vn.dvk.read.setup.ReceiptLog;

/**
 * What one file of the input gave; a zip gives several entries.
 *
 * @param entries the file, or the zip and its members
 * @param submissions what was found in them
 * @param sideSheets the sheets without a form
 * @param findings what is about the files themselves
 */
record FileResult(
    List<FileEntry> entries,
    List<Submission> submissions,
    List<SideSheet> sideSheets,
    List<Finding> findings) {
  FileResult {
    entries = List.copyOf(entries);
    submissions = List.copyOf(submissions);
    sideSheets = List.copyOf(sideSheets);
    findings = List.copyOf(findings);
  }

  /** What is about files alone: nothing of them was read. */
  static FileResult of(List<FileEntry> entries, List<Finding> findings) {
    return new FileResult(entries, List.of(), List.of(), findings);
  }

  /** The same with its submissions dated by a receipt log, which may name any of its files. */
  FileResult datedBy(ReceiptLog log) {
    return datedByBound(log.among(entries.stream().map(FileEntry::file).toList()));
  }

  /** The same with its submissions dated by a receipt log for a run over these files and more. */
  FileResult datedByBound(ReceiptLog bound) {
    return new FileResult(
        entries, submissions.stream().map(one -> dated(one, bound)).toList(), sideSheets, findings);
  }

  private static Submission dated(Submission submission, ReceiptLog log) {
    return log.dateOf(submission.file())
        .map(date -> submission.receivedAs(new Received(date, true)))
        .orElse(submission);
  }

  /** All of several results together, in their order. */
  static FileResult of(List<FileResult> results) {
    List<FileEntry> entries = new ArrayList<>();
    List<Submission> submissions = new ArrayList<>();
    List<SideSheet> sideSheets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (FileResult result : results) {
      entries.addAll(result.entries());
      submissions.addAll(result.submissions());
      sideSheets.addAll(result.sideSheets());
      findings.addAll(result.findings());
    }
    return new FileResult(entries, submissions, sideSheets, findings);
  }
}
