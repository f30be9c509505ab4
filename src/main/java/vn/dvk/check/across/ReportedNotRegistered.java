package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/** Did each unit that registered anything register each model it reports? (Criterion 1.) */
final class ReportedNotRegistered implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return Unpaired.reported(dossier);
  }
}
