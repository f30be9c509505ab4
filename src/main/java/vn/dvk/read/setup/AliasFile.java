package vn.dvk.read.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.domain.Alias;
import vn.dvk.domain.DecidedNames;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;

/**
 * The names that staff have decided on: {@value NameToConfirm#FILE} with its last column filled,
 * saved as csv or xlsx by whatever program they opened it in.
 */
public final class AliasFile {
  private static final Column WRITTEN =
      Column.required(NameToConfirm.WRITTEN, "Tên như đã viết", "Tên", "name", "written");
  private static final Column WHERE = Column.optional(NameToConfirm.WHERE, "Tệp", "where");
  private static final Column CANDIDATES =
      Column.optional(NameToConfirm.CANDIDATES, "Gần giống", "candidates");
  private static final Column ANSWER =
      Column.required(NameToConfirm.ANSWER, "Mã đơn vị", "Mã", "Đơn vị", "code", "unit");
  private static final List<Column> COLUMNS = List.of(WRITTEN, WHERE, CANDIDATES, ANSWER);

  /** How staff say, folded, that a name is none of theirs. */
  private static final Set<String> NOT_OURS =
      Set.of(Fold.tight(NameToConfirm.NOT_OURS), "khong", "skip", "ignore");

  private final Roster roster;
  private final List<NameToConfirm> rows = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Set<String> notOurs = new HashSet<>();

  /** The answer and the row's number that a name was first decided with, by the name's key. */
  private final Map<String, Decision> decisions = new HashMap<>();

  /** What a row says about its name: a unit, or none. */
  private record Decision(Optional<Unit> unit, String row) {}

  private AliasFile(Roster roster) {
    this.roster = roster;
  }

  /**
   * Reads the decisions; a line that nobody has filled is left out.
   *
   * @param roster whose units are meant, by Mã or by name
   * @return the decisions in the file's order, for {@link Roster#with}
   * @throws SetupFault with the row: no such unit, a name that is another unit's, or one that is
   *     decided in two ways
   */
  public static DecidedNames read(Path path, Roster roster) throws SetupFault {
    AliasFile file = new AliasFile(roster);
    for (HeadedTable.Entry entry : entries(path)) {
      if (!entry.text(ANSWER).isEmpty()) {
        file.decide(entry);
      }
    }
    return new DecidedNames(file.rows, file.aliases, file.notOurs);
  }

  /**
   * Reads the rows that staff have filled, whatever they filled in.
   *
   * @throws SetupFault where it is no such file
   */
  public static List<NameToConfirm> answered(Path path) throws SetupFault {
    return entries(path).stream()
        .map(AliasFile::row)
        .filter(row -> !row.isOpen() && !row.key().isEmpty())
        .toList();
  }

  private static List<HeadedTable.Entry> entries(Path path) throws SetupFault {
    return HeadedTable.find(SetupTable.read(path), path.toString(), COLUMNS).entriesIfAny();
  }

  private static NameToConfirm row(HeadedTable.Entry entry) {
    return new NameToConfirm(
        entry.text(WRITTEN), entry.text(WHERE), entry.text(CANDIDATES), entry.text(ANSWER));
  }

  private void decide(HeadedTable.Entry entry) throws SetupFault {
    String written = entry.filled(WRITTEN);
    Decision decision = new Decision(unit(entry), entry.number());
    requireFree(written, decision, entry);
    Decision earlier = decisions.putIfAbsent(row(entry).key(), decision);
    if (earlier == null) {
      take(entry, written, decision.unit());
    } else if (!earlier.unit().equals(decision.unit())) {
      throw entry.fault(
          SetupProblem.DECIDED_TWICE,
          Map.of("value", written, "other", told(earlier.unit()), "row", earlier.row()));
    }
  }

  private void take(HeadedTable.Entry entry, String written, Optional<Unit> unit) {
    rows.add(row(entry));
    if (unit.isPresent()) {
      aliases.add(new Alias(written, unit.get().id()));
    } else {
      notOurs.add(row(entry).key());
    }
  }

  private static String told(Optional<Unit> unit) {
    return unit.map(Unit::id).orElse(NameToConfirm.NOT_OURS);
  }

  private Optional<Unit> unit(HeadedTable.Entry entry) throws SetupFault {
    String answer = entry.text(ANSWER);
    Optional<Unit> unit = byCode(answer);
    if (unit.isEmpty() && NOT_OURS.contains(Fold.tight(answer))) {
      return Optional.empty();
    }
    Roster.Match byName = roster.find(answer);
    unit = unit.or(byName::unit).or(() -> byCode(beforeColon(answer)));
    if (unit.isEmpty()) {
      throw unknown(answer, byName.candidates(), entry);
    }
    return unit;
  }

  private Optional<Unit> byCode(String code) {
    String folded = Fold.tight(code);
    return roster.units().stream().filter(unit -> Fold.tight(unit.id()).equals(folded)).findFirst();
  }

  /** A candidate may be copied as it stands: {@code so-y-te: Đảng bộ Sở Y tế}. */
  private static String beforeColon(String answer) {
    int colon = answer.indexOf(':');
    return CleanText.of(colon < 0 ? answer : answer.substring(0, colon));
  }

  private SetupFault unknown(String written, List<String> candidates, HeadedTable.Entry entry) {
    if (roster.isEmpty()) {
      return entry.fault(SetupProblem.NO_ROSTER, Map.of("value", written));
    }
    String nearest =
        roster.units().stream()
            .filter(unit -> candidates.contains(unit.name()))
            .map(unit -> unit.id() + ": " + unit.name())
            .collect(Collectors.joining("; "));
    return entry.fault(
        SetupProblem.UNKNOWN_UNIT,
        Map.of("value", written, "candidates", nearest.isEmpty() ? "—" : nearest));
  }

  private void requireFree(String written, Decision decision, HeadedTable.Entry entry)
      throws SetupFault {
    Optional<Unit> owner = roster.find(written).unit();
    if (owner.isPresent() && !owner.equals(decision.unit())) {
      throw entry.fault(
          SetupProblem.ALIAS_TAKEN, Map.of("value", written, "unit", owner.get().id()));
    }
  }
}
