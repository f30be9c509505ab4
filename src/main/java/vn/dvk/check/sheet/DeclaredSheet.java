package vn.dvk.check.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Breakdown;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Model;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming.Origin;
import vn.dvk.text.Fold;

/**
 * One form on one sheet with all units that share it: their rows stand under its one total, also
 * those that do not count because a newer submission replaces them.
 */
final class DeclaredSheet {
  private final Plan plan;
  private final List<Submission> used;
  private final List<Submission> superseded;
  private final List<Model> rows = new ArrayList<>();

  /** The rows counted last: the lines of a footer are all about the same ones. */
  private int countedFrom;

  private int countedTo;
  private Breakdown counts;

  /**
   * One form.
   *
   * @param plan gives the sectors
   * @param used the submissions of the sheet that count, at least one
   * @param superseded the others
   */
  DeclaredSheet(Plan plan, List<Submission> used, List<Submission> superseded) {
    this.plan = plan;
    this.used = List.copyOf(used);
    this.superseded = List.copyOf(superseded);
    this.counts = Breakdown.of(plan, List.of());
    for (Submission part : used) {
      rows.addAll(part.models());
    }
    for (Submission part : superseded) {
      rows.addAll(part.models());
    }
    rows.sort(Comparator.comparingInt(DeclaredSheet::number));
  }

  private static int number(Model row) {
    return row.source().row();
  }

  /** The sheets of a dossier that hold anything that counts, in its order. */
  static List<DeclaredSheet> all(Dossier dossier) {
    Map<List<Object>, List<Submission>> superseded = bySheet(dossier.superseded());
    List<DeclaredSheet> sheets = new ArrayList<>();
    for (Map.Entry<List<Object>, List<Submission>> used :
        bySheet(dossier.submissions()).entrySet()) {
      List<Submission> others = superseded.getOrDefault(used.getKey(), List.of());
      sheets.add(new DeclaredSheet(dossier.plan(), used.getValue(), others));
    }
    return sheets;
  }

  private static Map<List<Object>, List<Submission>> bySheet(List<Submission> submissions) {
    Map<List<Object>, List<Submission>> sheets = new LinkedHashMap<>();
    for (Submission sent : submissions) {
      sheets.computeIfAbsent(key(sent), key -> new ArrayList<>()).add(sent);
    }
    return sheets;
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
    List<Claim> claims = new ArrayList<>();
    for (Submission part : used) {
      for (Declared declared : part.declared()) {
        claims.add(new Claim(part, declared));
      }
    }
    for (Submission part : superseded) {
      for (Declared declared : part.declared()) {
        if (declared.kind() != Kind.SUBUNIT) {
          claims.add(new Claim(part, declared));
        }
      }
    }
    return claims;
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

  /** The model rows that a number is about. */
  List<Model> rows(Declared declared) {
    int first = firstFrom(declared.firstRow());
    return rows.subList(first, endAfter(first, declared.lastRow()));
  }

  private int endAfter(int first, int lastRow) {
    return Math.max(first, firstFrom(lastRow + 1));
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

  /** How many models its rows have of what a number counts. */
  SheetCount count(Declared declared) {
    return switch (declared.kind()) {
      case TOTAL, SECTION, SUBUNIT -> all(rows(declared));
      case COLLECTIVE -> of(Actor.COLLECTIVE.code(), counts(declared).byActor());
      case INDIVIDUAL -> of(Actor.INDIVIDUAL.code(), counts(declared).byActor());
      case SECTOR -> {
        Optional<String> code = namedCode(declared);
        yield code.isPresent()
            ? of(code.get(), counts(declared).bySector())
            : byOtherSector(rows(declared), declared);
      }
    };
  }

  private static SheetCount all(List<Model> rows) {
    int all = 0;
    for (Model row : rows) {
      all += row.count();
    }
    return new SheetCount(all, 0);
  }

  private static SheetCount of(String kind, Map<String, Integer> numbers) {
    return new SheetCount(
        numbers.getOrDefault(kind, 0), numbers.getOrDefault(Breakdown.UNKNOWN, 0));
  }

  private Breakdown counts(Declared declared) {
    int from = firstFrom(declared.firstRow());
    int to = endAfter(from, declared.lastRow());
    if (from != countedFrom || to != countedTo) {
      counts = Breakdown.of(plan, rows.subList(from, to));
      countedFrom = from;
      countedTo = to;
    }
    return counts;
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
    return Stream.concat(used.stream(), superseded.stream())
        .flatMap(part -> part.declared().stream())
        .filter(declared -> declared.kind() == Kind.SECTOR);
  }

  private static Optional<String> namedCode(Declared line) {
    return line.sector().isPresent() && !line.sector().get().isOther()
        ? Optional.of(line.sector().get().code())
        : Optional.empty();
  }
}
