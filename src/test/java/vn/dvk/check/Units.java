package vn.dvk.check;

import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitType;

/** The units that the tests of the rulebook speak of. */
public final class Units {
  /** A grassroots committee. */
  public static final Unit HEALTH = of("so-y-te", "Đảng bộ Sở Y tế", UnitType.GRASSROOTS_COMMITTEE);

  /** Another one. */
  public static final Unit FINANCE =
      of("so-tai-chinh", "Đảng bộ Sở Tài chính", UnitType.GRASSROOTS_COMMITTEE);

  /** A mass organisation. */
  public static final Unit UNION =
      of("cong-doan", "Công đoàn Viên chức tỉnh", UnitType.MASS_ORGANIZATION);

  /** A cell. */
  public static final Unit CELL = of("bao-hiem", "Chi bộ Bảo hiểm xã hội", UnitType.CELL);

  private Units() {}

  private static Unit of(String id, String name, UnitType type) {
    return new Unit(id, name, Optional.of(type), List.of(), true);
  }

  /** The same unit as a name that the roster does not have. */
  public static Unit outsideRoster(Unit unit) {
    return new Unit(unit.id(), unit.name(), unit.type(), unit.aliases(), false);
  }

  /** The same unit without a type. */
  public static Unit withoutType(Unit unit) {
    return new Unit(unit.id(), unit.name(), Optional.empty(), unit.aliases(), unit.inRoster());
  }
}
