package vn.dvk.check.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.text.Fold;

/**
 * One form on one sheet with all units that share it: their rows stand under its one total, also
 * those that do not count because a newer submission replaces them.
 */
final class DeclaredSheet {
  private final List<Submission> used;
  private final List<Submission> superseded;
  private final List<Model> rows;

  /**
   * One form.
   *
   * @param used the submissions of the sheet that count, at least one
   * @param superseded the others
   */
  DeclaredSheet(List<Submission> used, List<Submission> superseded) {
    this.used = List.copyOf(used);
    this.superseded = List.copyOf(superseded);
    this.rows =
        parts()
            .flatMap(part -> part.models().stream())
            .sorted(Comparator.comparingInt(DeclaredSheet::number))
            .toList();
  }

  private static int number(Model row) {
    return row.source().row();
  }

  /** The sheets of a dossier that hold anything that counts, in its order. */
  static List<DeclaredSheet> all(Dossier dossier) {
    Map<List<Object>, List<Submission>> superseded =
        dossier.superseded().stream().collect(Collectors.groupingBy(DeclaredSheet::key));
    Map<List<Object>, List<Submission>> used = new LinkedHashMap<>();
    dossier
        .submissions()
        .forEach(sent -> used.computeIfAbsent(key(sent), key -> new ArrayList<>()).add(sent));
    return used.entrySet().stream()
        .map(
            sheet ->
                new DeclaredSheet(
                    sheet.getValue(), superseded.getOrDefault(sheet.getKey(), List.of())))
        .toList();
  }

  private static List<Object> key(Submission sent) {
    return List.of(sent.file(), sent.sheet(), sent.form());
  }

  /**
   * A number and the submission that gives it.
   *
   * @param part the unit's own, or any of a form that units share
   */
  record Claim(Submission part, Declared declared) {}

  /** The numbers that are about anything that counts: a replaced unit's own are not. */
  List<Claim> claims() {
    return Stream.concat(
            used.stream().flatMap(DeclaredSheet::claims),
            superseded.stream()
                .flatMap(DeclaredSheet::claims)
                .filter(claim -> claim.declared().kind() != Kind.SUBUNIT))
        .toList();
  }

  private static Stream<Claim> claims(Submission part) {
    return part.declared().stream().map(declared -> new Claim(part, declared));
  }

  /**
   * The unit that a number is to be told to: the one whose form or row it stands in. What
   * consolidates several units is none's.
   */
  Optional<Unit> unit(Claim claim, List<Model> rows) {
    boolean own =
        claim.part().naming().origin() != Origin.ROW
            || used.size() + superseded.size() == 1
            || (claim.declared().kind() == Kind.SUBUNIT && !rows.isEmpty());
    return Optional.of(claim.part().unit()).filter(unit -> own);
  }

  private Stream<Submission> parts() {
    return Stream.concat(used.stream(), superseded.stream());
  }

  /** The model rows that a number is about. */
  List<Model> rows(Declared declared) {
    int first = firstFrom(declared.firstRow());
    return rows.subList(first, Math.max(first, firstFrom(declared.lastRow() + 1)));
  }

  /** How many rows stand above a row number; a form of many units has as many numbers as units. */
  private int firstFrom(int row) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (number(rows.get(middle)) < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many models the rows have of what a number counts. */
  SheetCount count(Declared declared, List<Model> rows) {
    return switch (declared.kind()) {
      case TOTAL, SECTION, SUBUNIT -> SheetCount.of(rows, row -> true, row -> false);
      case COLLECTIVE -> byActor(rows, Actor.COLLECTIVE);
      case INDIVIDUAL -> byActor(rows, Actor.INDIVIDUAL);
      case SECTOR ->
          namedCode(declared)
              .map(code -> bySector(rows, code))
              .orElseGet(() -> byOtherSector(rows, declared));
    };
  }

  private static SheetCount byActor(List<Model> rows, Actor actor) {
    return SheetCount.of(
        rows,
        row -> row.actor().value().isPresent() && row.actor().value().get() == actor,
        row -> row.actor().value().isEmpty());
  }

  private static SheetCount bySector(List<Model> rows, String code) {
    return SheetCount.of(
        rows,
        row -> row.sector().value().isPresent() && row.sector().value().get().code().equals(code),
        row -> row.sector().value().isEmpty());
  }

  /**
   * A line for a sector outside the plan, or for none by name: it is about the rows that write that
   * name; where none do and it is the only such line, about all that no other line names.
   */
  private SheetCount byOtherSector(List<Model> rows, Declared line) {
    List<String> named = sectorLines().flatMap(other -> namedCode(other).stream()).toList();
    Predicate<Model> other =
        row -> row.sector().value().filter(sector -> !named.contains(sector.code())).isPresent();
    Predicate<Model> meant = other.and(row -> writes(row, line.subject()));
    boolean isOnlyOther = sectorLines().filter(each -> namedCode(each).isEmpty()).count() == 1;
    Predicate<Model> asked = isOnlyOther && rows.stream().noneMatch(meant) ? other : meant;
    Predicate<Model> doubtful = other.or(row -> row.sector().value().isEmpty());
    return SheetCount.of(rows, asked, doubtful.and(asked.negate()));
  }

  private static boolean writes(Model row, String subject) {
    String words = Fold.of(subject);
    return !words.isEmpty() && Fold.of(row.sector().written()).contains(words);
  }

  private Stream<Declared> sectorLines() {
    return parts()
        .flatMap(part -> part.declared().stream())
        .filter(declared -> declared.kind() == Kind.SECTOR);
  }

  private static Optional<String> namedCode(Declared line) {
    return line.sector().filter(sector -> !sector.isOther()).map(Sector::code);
  }
}
