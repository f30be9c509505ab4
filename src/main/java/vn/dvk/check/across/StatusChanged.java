package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.check.rule.Told;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;

/**
 * Is each model new, or maintained, in both forms alike? (Phụ lục 1, sections; Phụ lục 4, column
 * 8.)
 */
final class StatusChanged implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.modelPairs().isEmpty()) {
      return Stream.empty();
    }
    return new Changes<>(Code.STATUS_CHANGED, Model::status, Told::status).in(dossier);
  }
}
