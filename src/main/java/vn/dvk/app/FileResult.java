package vn.dvk.app;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Submission;

/**
 * What one file of the input gave; a zip gives several entries.
 *
 * @param entries the file, or the zip and its members
 * @param submissions what was found in them
 * @param findings what is about the files themselves
 */
record FileResult(List<FileEntry> entries, List<Submission> submissions, List<Finding> findings) {
  FileResult {
    entries = List.copyOf(entries);
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
  }

  /** All of several results together, in their order. */
  static FileResult of(List<FileResult> results) {
    List<FileEntry> entries = new ArrayList<>();
    List<Submission> submissions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (FileResult result : results) {
      entries.addAll(result.entries());
      submissions.addAll(result.submissions());
      findings.addAll(result.findings());
    }
    return new FileResult(entries, submissions, findings);
  }
}
