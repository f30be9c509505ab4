package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.domain.UnitType;
import vn.dvk.text.Fold;

/**
 * Tells whose a form is: the unit that its head names, else the one that a folder's or the file's
 * name gives against the roster (contract, section 5).
 */
final class UnitTeller {
  private final Roster roster;
  private final String issuer;

  UnitTeller(Plan plan, Roster roster) {
    this.roster = roster;
    this.issuer = Fold.of(plan.issuer());
  }

  /** A unit and how it was told. */
  record Told(Unit unit, UnitNaming naming) {}

  /** Whether a head names the body that gathers the forms: then the numbered rows are units. */
  boolean isConsolidated(Head head) {
    return head.unit().isPresent() && isIssuer(head.unit().get());
  }

  private boolean isIssuer(String name) {
    return Fold.of(name).equals(issuer) && roster.find(name).unit().isEmpty();
  }

  /** The unit that a head names, empty where it names none. */
  Optional<Told> ofHead(Head head) {
    if (head.unit().isEmpty() || isConsolidated(head)) {
      return Optional.empty();
    }
    String name = head.unit().get();
    Roster.Match match = roster.find(name);
    if (match.unit().isPresent()) {
      return Optional.of(known(match.unit().get(), name, Origin.HEAD, head.unitPlace()));
    }
    return Optional.of(unknown(name, Origin.HEAD, head.unitPlace(), match.candidates()));
  }

  /** The unit that a row names, where the roster knows it as one of its own. */
  Optional<Told> ofRow(String name, Place place) {
    return roster
        .find(name)
        .unit()
        .filter(
            unit ->
                UnitType.fromName(name).isPresent() || Fold.of(unit.name()).equals(Fold.of(name)))
        .map(unit -> known(unit, name, Origin.ROW, place));
  }

  /** The unit that a row of a consolidated form names, in the roster or not. */
  Told ofConsolidatedRow(String name, Place place) {
    Roster.Match match = roster.find(name);
    return match
        .unit()
        .map(unit -> known(unit, name, Origin.ROW, place))
        .orElseGet(() -> unknown(name, Origin.ROW, place, match.candidates()));
  }

  /** The unit that the path gives against the roster: the nearest folder first, then the file. */
  Optional<Told> ofPath(String file) {
    List<String> parts = parts(file);
    for (int i = parts.size() - 2; i >= 0; i--) {
      Optional<Unit> unit = roster.findInFileName(parts.get(i)).unit();
      if (unit.isPresent()) {
        return Optional.of(known(unit.get(), parts.get(i), Origin.FOLDER, Place.ofFile(file)));
      }
    }
    String name = parts.get(parts.size() - 1);
    return roster
        .findInFileName(name)
        .unit()
        .map(unit -> known(unit, name, Origin.FILE, Place.ofFile(file)));
  }

  /** What stands in where nothing names the unit: the file's name, with the candidates it gives. */
  Told nowhere(String file) {
    List<String> parts = parts(file);
    Set<String> candidates = new LinkedHashSet<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      candidates.addAll(roster.findInFileName(parts.get(i)).candidates());
    }
    String name = parts.get(parts.size() - 1).replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    return unknown(name, Origin.NOWHERE, Place.ofFile(file), List.copyOf(candidates));
  }

  private static List<String> parts(String file) {
    List<String> parts = new ArrayList<>();
    for (String part : file.split("/")) {
      parts.add(part.endsWith("!") ? part.replaceAll("(?i)\\.zip!$", "") : part);
    }
    return parts;
  }

  private static Told known(Unit unit, String written, Origin origin, Place place) {
    return new Told(unit, new UnitNaming(written, origin, place, List.of()));
  }

  private Told unknown(String name, Origin origin, Place place, List<String> candidates) {
    return new Told(roster.outside(name), new UnitNaming(name, origin, place, candidates));
  }
}
