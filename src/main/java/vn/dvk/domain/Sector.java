package vn.dvk.domain;

import java.util.List;

/**
 * A sector (lĩnh vực) of the plan.
 *
 * @param code the word of report.json: {@code KT}, {@code VHXH}, …
 * @param name the name in full, as the plan prints it
 * @param abbreviation the short name for narrow columns
 * @param footerName the name in the footer of the forms, which differs from the others (DOMAIN,
 *     trap 8)
 * @param spellings further spellings it is known by; compared folded
 */
public record Sector(
    String code, String name, String abbreviation, String footerName, List<String> spellings) {
  /** The code of a named sector outside the plan's list. */
  public static final String OTHER_CODE = "KHAC";

  public Sector {
    spellings = List.copyOf(spellings);
  }

  /** Whether this stands for the named sectors outside the plan's list. */
  public boolean isOther() {
    return code.equals(OTHER_CODE);
  }
}
