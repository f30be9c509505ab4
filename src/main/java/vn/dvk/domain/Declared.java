package vn.dvk.domain;

import java.util.Optional;

/**
 * A number that a form declares about itself.
 *
 * @param kind what it counts
 * @param subject the sub-unit's or sector's name as written, empty for the whole form
 * @param sector for {@link Kind#SECTOR}, the sector that the line names, where it is understood
 * @param value the number, empty where the text is no whole number (a dotted leader is no
 *     declaration and not recorded)
 * @param written the text of the cell
 * @param place the cell
 * @param firstRow the first row that the number is about
 * @param lastRow the last row that the number is about
 */
public record Declared(
    Kind kind,
    String subject,
    Optional<Sector> sector,
    Optional<Integer> value,
    String written,
    Place place,
    int firstRow,
    int lastRow) {

  /** What a declared number counts. */
  public enum Kind {
    /** The row Tổng số. */
    TOTAL,
    /** A number in a section row. */
    SECTION,
    /** A number in a sub-unit or unit row. */
    SUBUNIT,
    /** Footer: one sector. */
    SECTOR,
    /** Footer: Tập thể. */
    COLLECTIVE,
    /** Footer: Cá nhân. */
    INDIVIDUAL
  }
}
