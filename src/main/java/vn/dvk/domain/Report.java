package vn.dvk.domain;

import java.util.List;

/**
 * The whole result of a run: what the writers write and nothing more.
 *
 * @param dossier what was counted
 * @param findings all findings, in the report's order
 * @param dispositions one for each of {@code dossier.submissions()}, in the same order
 * @param complete false while any file is unreadable
 */
public record Report(
    Dossier dossier, List<Finding> findings, List<Disposition> dispositions, boolean complete) {
  public Report {
    findings = List.copyOf(findings);
    dispositions = List.copyOf(dispositions);
  }
}
