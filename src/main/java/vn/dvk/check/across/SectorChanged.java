package vn.dvk.check.across;

import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;

/** Is each model of one sector in both forms? (Forms, column 6.) */
final class SectorChanged implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (dossier.modelPairs().isEmpty()) {
      return Stream.empty();
    }
    return new Changes<>(Code.SECTOR_CHANGED, Model::sector, Sector::abbreviation).in(dossier);
  }
}
