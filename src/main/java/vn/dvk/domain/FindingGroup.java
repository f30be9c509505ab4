package vn.dvk.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of one unit, in the report's order.
 *
 * @param unit the unit's name; empty for findings about no unit
 * @param findings at least one
 */
public record FindingGroup(Optional<String> unit, List<Finding> findings) {
  private static final String NO_UNIT = "";

  public FindingGroup {
    findings = List.copyOf(findings);
  }

  /** A report's findings by unit: the units' order, then units it does not list, then no unit. */
  public static List<FindingGroup> of(Report report) {
    Map<String, List<Finding>> byUnit = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (UnitStanding standing : report.dossier().units()) {
      byUnit.put(standing.unit().id(), new ArrayList<>());
      names.put(standing.unit().id(), standing.unit().name());
    }
    for (Finding finding : report.findings()) {
      String unit = finding.unit().orElse(NO_UNIT);
      byUnit.computeIfAbsent(unit, id -> new ArrayList<>()).add(finding);
    }
    List<Finding> without = Optional.ofNullable(byUnit.remove(NO_UNIT)).orElse(List.of());
    List<FindingGroup> groups = new ArrayList<>();
    byUnit.forEach((id, found) -> add(groups, Optional.of(names.getOrDefault(id, id)), found));
    add(groups, Optional.empty(), without);
    return groups;
  }

  private static void add(
      List<FindingGroup> groups, Optional<String> unit, List<Finding> findings) {
    if (!findings.isEmpty()) {
      groups.add(new FindingGroup(unit, findings));
    }
  }
}
