package vn.dvk.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

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
  private final UnitIndex index;
  private final FileNameSearch fileNames;
  private final NearNames nearNames;

  /**
   * Takes the units in the roster's order.
   *
   * @param units each with {@code inRoster}
   */
  public Roster(List<Unit> units) {
    this.units = List.copyOf(units);
    this.index = new UnitIndex(this.units);
    this.fileNames = new FileNameSearch(index, this.units);
    this.nearNames = new NearNames(this.units);
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
   * The same roster in which some more names are known.
   *
   * @param decided each for one of its units; others are left out
   */
  public Roster with(List<Alias> decided) {
    return new Roster(units.stream().map(unit -> with(unit, decided)).toList());
  }

  private static Unit with(Unit unit, List<Alias> decided) {
    List<String> aliases = new ArrayList<>(unit.aliases());
    decided.stream()
        .filter(alias -> alias.unit().equals(unit.id()))
        .forEach(alias -> aliases.add(alias.written()));
    return new Unit(unit.id(), unit.name(), unit.type(), aliases, unit.inRoster());
  }

  /**
   * Finds the unit that a name in a form's head or row means.
   *
   * <p>Tried one after the other, each counting only where it gives exactly one unit: the exact
   * name or alias; folded; with abbreviations written out ("ĐU Sở GD&amp;ĐT"); without the type
   * before it where the name has none ("Sở Y tế"); with or without the province at its end. A name
   * of another type ("Công đoàn Sở Y tế") is never that unit's, nor is a misspelt one: these only
   * bring candidates.
   *
   * @param name the name as written, perhaps with the form's label and dotted leaders
   */
  public Match find(String name) {
    if (isEmpty()) {
      return Match.NONE;
    }
    UnitName parts = UnitName.of(name);
    return match(index.find(parts), parts);
  }

  /**
   * Finds the unit that a folder's or file's name means: its Mã, its name or an alias, alone or
   * among words such as "Phụ lục 1", "đăng ký", "lần 2", dates and the extension.
   *
   * @param pathPart one part of a path
   */
  public Match findInFileName(String pathPart) {
    if (isEmpty()) {
      return Match.NONE;
    }
    return match(fileNames.find(pathPart), UnitName.of(FileNameSearch.withoutFormWords(pathPart)));
  }

  /**
   * The unit for a name outside the roster. Its type is read from the name only where there is no
   * roster: with one, a name outside it is first of all a name to be clarified.
   *
   * @param name the name as written
   * @return a unit whose id is no roster unit's
   */
  public Unit outside(String name) {
    String clean = CleanText.of(name);
    Optional<UnitType> type = isEmpty() ? UnitType.fromName(clean) : Optional.empty();
    return new Unit(outsideId(clean), clean, type, List.of(), false);
  }

  /** A doubtful name may fold to a roster's Mã; it must not count as that unit. */
  private String outsideId(String name) {
    String slug = Fold.slug(name);
    String id = slug.isEmpty() ? "khong-ro-ten" : slug;
    boolean taken = units.stream().anyMatch(unit -> unit.id().equals(id));
    return taken ? id + "-ngoai-danh-sach" : id;
  }

  private Match match(Collection<Integer> found, UnitName name) {
    if (found.size() == 1) {
      return new Match(Optional.of(units.get(found.iterator().next())), List.of());
    }
    Collection<Integer> candidates = found.isEmpty() ? nearNames.of(name) : found;
    return new Match(
        Optional.empty(), candidates.stream().map(unit -> units.get(unit).name()).toList());
  }

  /**
   * What a name means.
   *
   * @param unit the one unit that it means; empty where it means none or could mean several
   * @param candidates names of the nearest units, best first, where it means none for certain
   */
  public record Match(Optional<Unit> unit, List<String> candidates) {
    private static final Match NONE = new Match(Optional.empty(), List.of());

    public Match {
      candidates = List.copyOf(candidates);
    }
  }
}
