package vn.dvk.corpus;

import java.util.List;
import vn.dvk.domain.Unit;

/**
 * What one unit has to say, before any clerk touches it.
 *
 * @param unit the unit
 * @param models in the prescribed order: sub-unit, status, sector
 */
record Truth(Unit unit, List<TrueModel> models) {
  Truth {
    models = List.copyOf(models);
  }
}
