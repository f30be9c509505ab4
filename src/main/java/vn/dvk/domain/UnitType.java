package vn.dvk.domain;

import java.util.Arrays;
import java.util.Optional;

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

  /** The type of a word of report.json, empty where it is none. */
  public static Optional<UnitType> fromCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /**
   * The type that a unit's name tells by its first words: Đảng bộ, Đảng ủy; Chi bộ; Công đoàn,
   * Đoàn, Hội, or their abbreviations.
   *
   * @param name the name as written, in any case, with or without diacritics
   * @return empty where the name does not tell
   */
  public static Optional<UnitType> fromName(String name) {
    return UnitName.of(name).type();
  }
}
