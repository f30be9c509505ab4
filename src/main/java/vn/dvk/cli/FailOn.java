package vn.dvk.cli;

import java.util.List;
import java.util.Map;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Severity;
import vn.dvk.domain.Totals;

/** From which severity on findings make the exit status 3. */
enum FailOn {
  error,
  warning,
  never;

  int exitStatus(List<Finding> findings) {
    return exitStatus(Totals.bySeverity(findings));
  }

  int exitStatus(Map<Severity, Integer> findings) {
    boolean failed =
        switch (this) {
          case never -> false;
          case error -> has(findings, Severity.ERROR);
          case warning -> has(findings, Severity.ERROR) || has(findings, Severity.WARNING);
        };
    return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private static boolean has(Map<Severity, Integer> findings, Severity severity) {
    return findings.get(severity) > 0;
  }
}
