package vn.dvk.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What staff decided about names that are none of the roster's for certain.
 *
 * @param rows the decided rows as they stood in the file, in its order
 * @param aliases the names that mean a unit
 * @param notOurs keys of the names that mean none
 */
public record DecidedNames(List<NameToConfirm> rows, List<Alias> aliases, Set<String> notOurs) {
  /** Nothing was decided. */
  public static final DecidedNames NONE = new DecidedNames(List.of(), List.of(), Set.of());

  public DecidedNames {
    rows = List.copyOf(rows);
    aliases = List.copyOf(aliases);
    notOurs = Set.copyOf(notOurs);
  }

  /** Whether staff said that a name is none of the roster's units. */
  public boolean isNotOurs(String name) {
    return notOurs.contains(NameToConfirm.key(name));
  }

  /** Those of some rows that are about a name which is not decided here. */
  public List<NameToConfirm> undecidedOf(List<NameToConfirm> others) {
    Set<String> decided = rows.stream().map(NameToConfirm::key).collect(Collectors.toSet());
    return others.stream().filter(row -> !decided.contains(row.key())).toList();
  }

  /**
   * The rows to write: an answer is never lost, and a name is there once.
   *
   * @param rows decided ones and open ones
   * @param answered what staff filled in elsewhere
   * @return the answered ones, then the open ones, each in their order
   */
  public static List<NameToConfirm> keeping(
      List<NameToConfirm> rows, List<NameToConfirm> answered) {
    List<NameToConfirm> kept = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (List<NameToConfirm> some : List.of(closed(rows), answered, open(rows))) {
      some.stream().filter(row -> there.add(row.key())).forEach(kept::add);
    }
    return kept;
  }

  private static List<NameToConfirm> closed(List<NameToConfirm> rows) {
    return rows.stream().filter(row -> !row.isOpen()).toList();
  }

  private static List<NameToConfirm> open(List<NameToConfirm> rows) {
    return rows.stream().filter(NameToConfirm::isOpen).toList();
  }
}
