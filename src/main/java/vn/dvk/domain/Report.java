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
 * @param sideSheets the sheets without a form, by file and in the file's order
 * @param namesToConfirm units' names that staff decided on, then those they have to; empty where
 *     there is none of the latter
 * @param totals of all this
 */
public record Report(
    Dossier dossier,
    List<Finding> findings,
    List<Disposition> dispositions,
    boolean complete,
    Optional<List<WaiverUse>> waivers,
    List<VersionChange> changes,
    List<SideSheet> sideSheets,
    List<NameToConfirm> namesToConfirm,
    Totals totals) {
  public Report {
    findings = List.copyOf(findings);
    dispositions = List.copyOf(dispositions);
    waivers = waivers.map(List::copyOf);
    changes = List.copyOf(changes);
    sideSheets = List.copyOf(sideSheets);
    namesToConfirm = List.copyOf(namesToConfirm);
  }

  /** A report whose totals are counted once here, for every output. */
  public Report(
      Dossier dossier,
      List<Finding> findings,
      List<Disposition> dispositions,
      boolean complete,
      Optional<List<WaiverUse>> waivers,
      List<VersionChange> changes,
      List<SideSheet> sideSheets,
      List<NameToConfirm> namesToConfirm) {
    this(
        dossier,
        findings,
        dispositions,
        complete,
        waivers,
        changes,
        sideSheets,
        namesToConfirm,
        Totals.of(dossier, findings));
  }

  /**
   * A report of a run without waivers and unknown names, in which no form came again and every
   * sheet holds one.
   */
  public Report(
      Dossier dossier, List<Finding> findings, List<Disposition> dispositions, boolean complete) {
    this(
        dossier,
        findings,
        dispositions,
        complete,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
