package vn.dvk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.domain.Code;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Profile;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Waiver;
import vn.dvk.domain.WaiverUse;
import vn.dvk.domain.WaiverUse.State;

/**
 * Findings as staff weigh them: a profile's severities first, then what they decided about names,
 * then waivers.
 *
 * @param findings those that are not turned off, in the order they were found
 * @param waivers what became of each waiver, in their order
 */
record Judgement(List<Finding> findings, List<WaiverUse> waivers) {
  Judgement {
    findings = List.copyOf(findings);
    waivers = List.copyOf(waivers);
  }

  /**
   * Weighs findings.
   *
   * @param found as the contract weighs them
   * @param profile codes that weigh otherwise or are turned off
   * @param decided a form of a name that is none of theirs is noted and does not count as a fault
   * @param waivers of several that mean one finding the first lets it pass
   * @param asOf the day that waivers must hold on
   */
  static Judgement of(
      List<Finding> found,
      Profile profile,
      DecidedNames decided,
      List<Waiver> waivers,
      LocalDate asOf) {
    List<Waiver> valid = waivers.stream().filter(waiver -> !waiver.hasRunOut(asOf)).toList();
    Set<Waiver> used = new HashSet<>();
    List<Finding> weighed = new ArrayList<>();
    for (Finding finding : found) {
      profile
          .severity(finding.code())
          .map(finding::weighing)
          .map(one -> decided(one, decided))
          .map(one -> waived(one, valid, used))
          .ifPresent(weighed::add);
    }
    return new Judgement(
        weighed,
        waivers.stream().map(waiver -> new WaiverUse(waiver, state(waiver, used, asOf))).toList());
  }

  /** Weighs findings as a job says. */
  static Judgement of(List<Finding> found, Job job) {
    return of(found, job.profile(), job.decided(), job.waivers().orElse(List.of()), job.asOf());
  }

  private static Finding decided(Finding finding, DecidedNames names) {
    boolean notOurs =
        finding.code() == Code.UNKNOWN_UNIT && finding.value().filter(names::isNotOurs).isPresent();
    return notOurs ? finding.worded("not_ours").weighing(Severity.INFO) : finding;
  }

  private static Finding waived(Finding finding, List<Waiver> valid, Set<Waiver> used) {
    List<Waiver> meaning = valid.stream().filter(waiver -> waiver.matches(finding)).toList();
    used.addAll(meaning);
    Optional<Waiver> first = meaning.stream().findFirst();
    return first.map(finding::waivedBy).orElse(finding);
  }

  private static State state(Waiver waiver, Set<Waiver> used, LocalDate asOf) {
    if (waiver.hasRunOut(asOf)) {
      return State.EXPIRED;
    }
    return used.contains(waiver) ? State.USED : State.UNMATCHED;
  }
}
