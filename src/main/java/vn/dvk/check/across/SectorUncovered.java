package vn.dvk.check.across;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.check.rule.Rule;
import vn.dvk.domain.Code;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.Place;
import vn.dvk.domain.Sector;

/**
 * Is there a model in each of the plan's sectors? Not asked where no model tells its sector. (Plan,
 * part I, item 2: "đồng đều trên các lĩnh vực".)
 */
final class SectorUncovered implements Rule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    if (!isWholeBlock(dossier)) {
      return Stream.empty();
    }
    Set<String> covered = new HashSet<>();
    for (Model model : dossier.models()) {
      if (model.sector().value().isPresent()) {
        covered.add(model.sector().value().get().code());
      }
    }
    if (covered.isEmpty()) {
      return Stream.empty();
    }
    return dossier.plan().sectors().stream()
        .filter(sector -> !covered.contains(sector.code()))
        .map(SectorUncovered::finding);
  }

  /** Only with the roster, and once registrations are due, are the models those of the block. */
  private static boolean isWholeBlock(Dossier dossier) {
    return dossier.hasRoster() && dossier.isDue(Form.PL1);
  }

  private static Finding finding(Sector sector) {
    return Finding.of(Code.SECTOR_UNCOVERED, Place.NONE)
        .quoting(sector.code())
        .with("sector", sector.name());
  }
}
