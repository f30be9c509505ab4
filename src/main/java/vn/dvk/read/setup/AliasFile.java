package vn.dvk.read.setup;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Alias;
import vn.dvk.domain.NameToConfirm;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;
import vn.dvk.text.Fold;

/**
 * The names that staff have decided on: {@code ten-don-vi-can-xac-nhan.csv} with its column {@value
 * NameToConfirm#UNIT} filled.
 */
public final class AliasFile {
  private static final Column WRITTEN =
      Column.required(NameToConfirm.WRITTEN, "Tên như đã viết", "Tên", "name", "written");
  private static final Column UNIT =
      Column.required(NameToConfirm.UNIT, "Mã", "Đơn vị", "code", "unit");

  private final Roster roster;

  private AliasFile(Roster roster) {
    this.roster = roster;
  }

  /**
   * Reads the decisions; a line that nobody has filled is left out.
   *
   * @param roster whose units are meant, by Mã or by name
   * @return the decisions in the file's order, for {@link Roster#with}
   * @throws SetupFault with the row: no such unit, a name that is another unit's, or decided twice
   */
  public static List<Alias> read(Path path, Roster roster) throws SetupFault {
    List<Column> columns = List.of(WRITTEN, UNIT);
    HeadedTable table = HeadedTable.find(SetupTable.read(path), path.toString(), columns);
    AliasFile file = new AliasFile(roster);
    Map<String, Alias> decided = new LinkedHashMap<>();
    for (HeadedTable.Entry entry : table.entries()) {
      if (!entry.text(UNIT).isEmpty()) {
        file.decide(entry, decided);
      }
    }
    return List.copyOf(decided.values());
  }

  private void decide(HeadedTable.Entry entry, Map<String, Alias> decided) throws SetupFault {
    Alias alias = new Alias(entry.filled(WRITTEN), unit(entry).id());
    requireFree(alias, entry);
    Alias earlier = decided.putIfAbsent(Fold.tight(alias.written()), alias);
    if (earlier != null && !earlier.unit().equals(alias.unit())) {
      throw taken(alias.written(), earlier.unit(), entry);
    }
  }

  private Unit unit(HeadedTable.Entry entry) throws SetupFault {
    String written = entry.text(UNIT);
    Roster.Match byName = roster.find(written);
    return roster.units().stream()
        .filter(unit -> Fold.tight(unit.id()).equals(Fold.tight(written)))
        .findFirst()
        .or(byName::unit)
        .orElseThrow(() -> unknown(written, byName.candidates(), entry));
  }

  private static SetupFault unknown(
      String written, List<String> candidates, HeadedTable.Entry entry) {
    String nearest = candidates.isEmpty() ? "—" : String.join("; ", candidates);
    return entry.fault(SetupProblem.UNKNOWN_UNIT, Map.of("value", written, "candidates", nearest));
  }

  private void requireFree(Alias alias, HeadedTable.Entry entry) throws SetupFault {
    Optional<Unit> owner = roster.find(alias.written()).unit();
    if (owner.isPresent() && !owner.get().id().equals(alias.unit())) {
      throw taken(alias.written(), owner.get().id(), entry);
    }
  }

  private static SetupFault taken(String written, String unit, HeadedTable.Entry entry) {
    return entry.fault(SetupProblem.ALIAS_TAKEN, Map.of("value", written, "unit", unit));
  }
}
