package vn.dvk.domain;

import java.util.List;
import java.util.Optional;

/**
 * A unit (đơn vị) that submits, or a name that stood where a unit's should.
 *
 * @param id the roster's Mã; outside the roster the name folded to lower-case ASCII with hyphens
 * @param name the roster's name, or the name as written
 * @param type empty where neither the roster nor the name tells
 * @param aliases further names of the roster
 * @param inRoster whether the roster has it
 */
public record Unit(
    String id, String name, Optional<UnitType> type, List<String> aliases, boolean inRoster) {
  public Unit {
    aliases = List.copyOf(aliases);
  }
}
