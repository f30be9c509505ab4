package vn.dvk.domain;

/** What kind of organisation a unit is; the kind sets its quota (plan, part II). */
public enum UnitType {
  /** Đoàn thể trực thuộc. */
  MASS_ORGANIZATION("mass_organization"),
  /** Đảng bộ cơ sở. */
  GRASSROOTS_COMMITTEE("grassroots_committee"),
  /** Chi bộ cơ sở. */
  CELL("cell");

  private final String code;

  UnitType(String code) {
    this.code = code;
  }

  /** The word that report.json uses. */
  public String code() {
    return code;
  }
}
