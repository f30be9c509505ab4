package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;

/** Once a unit has sent its result: does it report each registered model? (Plan, part II.) */
final class RegisteredNotReported implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return Unpaired.registered(dossier);
  }
}
