package vn.dvk.cli;

import java.util.List;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Severity;

/** From which severity on findings make the exit status 3. */
enum FailOn {
  error,
  warning,
  never;

  int exitStatus(List<Finding> findings) {
    boolean failed =
        switch (this) {
          case never -> false;
          case error -> has(findings, Severity.ERROR);
          case warning -> has(findings, Severity.ERROR) || has(findings, Severity.WARNING);
        };
    return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private static boolean has(List<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }
}
