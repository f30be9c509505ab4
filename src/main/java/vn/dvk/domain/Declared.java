package vn.dvk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number that a form declares about itself.
 *
 * @param kind what it counts
 * @param subject the row's, sub-unit's or sector's name as written, empty where it has none
 * @param sector for {@link Kind#SECTOR}, the sector that the line names, where it is understood
 * @param value the number, empty where the text is no whole number (a dotted leader is no
 *     declaration and not recorded)
 * @param written the text of the cell
 * @param place the cell
 * @param firstRow the first row that the number is about
 * @param lastRow the last row that the number is about
 * @param orFrom other rows that it may begin from: "Cộng" may end a sub-unit, a section or the form
 */
public record Declared(
    Kind kind,
    String subject,
    Optional<Sector> sector,
    Optional<Integer> value,
    String written,
    Place place,
    int firstRow,
    int lastRow,
    List<Integer> orFrom) {
  public Declared {
    orFrom = List.copyOf(orFrom);
  }

  /** A number of which it is certain what it is about. */
  public Declared(
      Kind kind,
      String subject,
      Optional<Sector> sector,
      Optional<Integer> value,
      String written,
      Place place,
      int firstRow,
      int lastRow) {
    this(kind, subject, sector, value, written, place, firstRow, lastRow, List.of());
  }

  /** The same about other rows. */
  public Declared about(int first, int last, List<Integer> orFirst) {
    return new Declared(kind, subject, sector, value, written, place, first, last, orFirst);
  }

  /** What it may be about, the nearest rows first. */
  public List<Declared> readings() {
    List<Declared> readings = new ArrayList<>(1 + orFrom.size());
    readings.add(this);
    for (int first : orFrom) {
      readings.add(about(first, lastRow, List.of()));
    }
    return readings;
  }

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
