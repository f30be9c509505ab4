package vn.dvk.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of a report, counted once for every output.
 *
 * @param files files of the input
 * @param filesByStatus how many of them have each status
 * @param units units of the roster and others
 * @param unitsSubmitted by form, how many units have a used submission of it
 * @param all models of both forms
 * @param registered models of PL1
 * @param reported models of PL4
 * @param scores score sheets
 * @param outcomes score sheets by outcome
 * @param recognized models recognised, the sum over the units
 * @param findings by severity
 */
public record Totals(
    int files,
    Map<FileStatus, Integer> filesByStatus,
    int units,
    Map<Form, Integer> unitsSubmitted,
    Breakdown all,
    Breakdown registered,
    Breakdown reported,
    int scores,
    Map<Outcome, Integer> outcomes,
    int recognized,
    Map<Severity, Integer> findings) {
  public Totals {
    filesByStatus = Collections.unmodifiableMap(new EnumMap<>(filesByStatus));
    unitsSubmitted = Collections.unmodifiableMap(new EnumMap<>(unitsSubmitted));
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    findings = Collections.unmodifiableMap(new EnumMap<>(findings));
  }

  /** Counts what a report holds: what was counted for it, and its findings. */
  static Totals of(Dossier dossier, List<Finding> findings) {
    Breakdown registered = Breakdown.of(dossier.plan(), of(Form.PL1, dossier.models()));
    Breakdown reported = Breakdown.of(dossier.plan(), of(Form.PL4, dossier.models()));
    List<FileStatus> statuses = new ArrayList<>();
    for (FileEntry file : dossier.files()) {
      statuses.add(file.status());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (ScorePair pair : dossier.scores()) {
      outcomes.add(pair.score().outcome());
    }
    int recognized = 0;
    for (UnitStanding unit : dossier.units()) {
      recognized += unit.recognized();
    }
    return new Totals(
        dossier.files().size(),
        count(FileStatus.values(), statuses),
        dossier.units().size(),
        unitsSubmitted(dossier.units()),
        registered.plus(reported),
        registered,
        reported,
        dossier.scores().size(),
        count(Outcome.values(), outcomes),
        recognized,
        bySeverity(findings));
  }

  /** How many of some findings have each severity. */
  public static Map<Severity, Integer> bySeverity(List<Finding> findings) {
    List<Severity> severities = new ArrayList<>();
    for (Finding finding : findings) {
      severities.add(finding.severity());
    }
    return count(Severity.values(), severities);
  }

  private static List<Model> of(Form form, List<Model> models) {
    List<Model> found = new ArrayList<>();
    for (Model model : models) {
      if (model.form() == form) {
        found.add(model);
      }
    }
    return found;
  }

  private static Map<Form, Integer> unitsSubmitted(List<UnitStanding> units) {
    Map<Form, Integer> submitted = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      int count = 0;
      for (UnitStanding unit : units) {
        count += unit.submitted(form) ? 1 : 0;
      }
      submitted.put(form, count);
    }
    return submitted;
  }

  /** Counts each key among some, 0 where it is not among them; in the keys' order. */
  private static <K extends Enum<K>> Map<K, Integer> count(K[] keys, List<K> among) {
    Map<K, Integer> counts = new LinkedHashMap<>();
    for (K key : keys) {
      counts.put(key, Collections.frequency(among, key));
    }
    return counts;
  }
}
