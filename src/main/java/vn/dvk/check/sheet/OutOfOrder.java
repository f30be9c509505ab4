package vn.dvk.check.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Status;
import vn.dvk.domain.Submission;

/**
 * Do the rows of each group stand in the prescribed order? In a registration a group is a sub-unit
 * within its section, ordered by sector; in a result a sub-unit, new models above maintained ones,
 * then by sector. One finding a group. (Forms, notes 2 and 8.)
 */
final class OutOfOrder implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (Submission sent : dossier.submissions()) {
      for (List<Model> group : groups(sent)) {
        firstFault(group, dossier.plan()).ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  private static Collection<List<Model>> groups(Submission sent) {
    Map<List<String>, List<Model>> groups = new LinkedHashMap<>();
    for (Model row : sent.models()) {
      groups.computeIfAbsent(group(row), key -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  private static List<String> group(Model row) {
    Optional<Status> status = row.status().value();
    String section = isBySection(row) && status.isPresent() ? status.get().code() : "";
    return List.of(row.subunit().orElse(""), section);
  }

  /** Rows that do not say their status or sector are passed over. */
  private static Optional<Finding> firstFault(List<Model> group, Plan plan) {
    Optional<Model> last = Optional.empty();
    int lastRank = 0;
    for (Model row : group) {
      if (!isRanked(row)) {
        continue;
      }
      int rank = rank(row, plan);
      if (last.isPresent() && rank < lastRank) {
        return Optional.of(finding(row, last.get(), plan));
      }
      last = Optional.of(row);
      lastRank = rank;
    }
    return Optional.empty();
  }

  private static boolean isRanked(Model row) {
    return row.sector().value().isPresent()
        && (isBySection(row) || row.status().value().isPresent());
  }

  /**
   * A registration tells new and maintained apart by its sections, which are groups of their own.
   */
  private static boolean isBySection(Model row) {
    return row.form() == Form.PL1;
  }

  private static int rank(Model row, Plan plan) {
    int sectors = plan.sectors().size() + 1;
    return plan.order(sector(row)) + (isBelowTheNew(row) ? sectors : 0);
  }

  private static boolean isBelowTheNew(Model row) {
    return !isBySection(row) && row.status().value().orElse(Status.NEW) == Status.MAINTAINED;
  }

  private static Finding finding(Model row, Model above, Plan plan) {
    boolean byStatus = isBelowTheNew(above) && !isBelowTheNew(row);
    return Finding.of(Code.OUT_OF_ORDER, row.place(byStatus ? row.status() : row.sector()))
        .about(row.unit())
        .worded(byStatus ? "status" : "")
        .with("form", Told.form(row.form()))
        .with("name", Told.name(row))
        .with("sector", sector(row).abbreviation())
        .with("above", sector(above).abbreviation())
        .with("order", order(plan));
  }

  private static Sector sector(Model row) {
    return row.sector().value().orElseThrow();
  }

  private static String order(Plan plan) {
    return Stream.concat(plan.sectors().stream(), Stream.of(Plan.otherSector()))
        .map(Sector::abbreviation)
        .collect(Collectors.joining(", "));
  }
}
