package vn.dvk.domain;

import java.util.List;
import java.util.Optional;

/**
 * The whole result of a run: what the writers write and nothing more.
 *
 * @param dossier what was counted
 * @param findings all findings, in the report's order
 * @param dispositions one for each of {@code dossier.submissions()}, in the same order
 * @param complete false while any file is unreadable
 * @param waivers what became of each waiver; empty where none were given
 * @param changes what changed in the forms that came again, for each version that no longer counts
 */
public record Report(
    Dossier dossier,
    List<Finding> findings,
    List<Disposition> dispositions,
    boolean complete,
    Optional<List<WaiverUse>> waivers,
    List<VersionChange> changes) {
  public Report {
    findings = List.copyOf(findings);
    dispositions = List.copyOf(dispositions);
    waivers = waivers.map(List::copyOf);
    changes = List.copyOf(changes);
  }

  /** A report of a run without waivers, in which no form came again. */
  public Report(
      Dossier dossier, List<Finding> findings, List<Disposition> dispositions, boolean complete) {
    this(dossier, findings, dispositions, complete, Optional.empty(), List.of());
  }
}
