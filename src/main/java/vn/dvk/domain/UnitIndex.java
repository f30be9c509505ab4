package vn.dvk.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dvk.text.Fold;

/**
 * A roster's names under all the keys they are looked up by; built once, then only read.
 *
 * <p>Units are told by their number in the roster, so that every answer is in its order.
 */
final class UnitIndex {
  /** Stands for the type in the key of a name that is looked up without one. */
  private static final String ANY_TYPE = "*";

  private static final SortedSet<Integer> NONE = Collections.unmodifiableSortedSet(new TreeSet<>());

  private final Map<String, SortedSet<Integer>> exact = new HashMap<>();
  private final Map<String, SortedSet<Integer>> folded = new HashMap<>();
  private final Map<String, SortedSet<Integer>> own = new HashMap<>();
  private final Map<String, SortedSet<Integer>> shortened = new HashMap<>();
  private final Map<String, SortedSet<Integer>> rivals = new HashMap<>();
  private final Map<String, SortedSet<Integer>> codes = new HashMap<>();
  private final Set<String> provinces = new HashSet<>();

  UnitIndex(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      put(codes, Fold.tight(units.get(i).id()), i);
      for (String name : names(units.get(i))) {
        provinces.addAll(UnitName.of(name).endings());
      }
    }
    for (int i = 0; i < units.size(); i++) {
      for (String name : names(units.get(i))) {
        add(UnitName.of(name), units.get(i).type(), i);
      }
    }
  }

  /** All names of a unit, its own first. */
  static List<String> names(Unit unit) {
    return Stream.concat(Stream.of(unit.name()), unit.aliases().stream()).toList();
  }

  /** The units that a name means; empty where none, more than one where it is doubtful. */
  SortedSet<Integer> find(UnitName name) {
    if (name.isEmpty()) {
      return NONE;
    }
    SortedSet<Integer> found = get(exact, name.exact());
    return found.isEmpty() ? findFolded(name) : found;
  }

  /** The units whose Mã it is, compared folded. */
  SortedSet<Integer> findCode(String code) {
    return get(codes, Fold.tight(code));
  }

  /** The units that have a folded text without spaces as their name, alias or Mã. */
  SortedSet<Integer> findTight(String tight) {
    SortedSet<Integer> byName = get(folded, tight);
    SortedSet<Integer> byCode = get(codes, tight);
    if (byName.isEmpty() || byCode.isEmpty()) {
      return byName.isEmpty() ? byCode : byName;
    }
    SortedSet<Integer> both = new TreeSet<>(byName);
    both.addAll(byCode);
    return both;
  }

  /** The units of a core with abbreviations written out, with the type before it or none. */
  SortedSet<Integer> findCore(Optional<UnitType> type, String coreKey) {
    return find(own, type, coreKey);
  }

  /** The units of a core that lacks the province at its end. */
  SortedSet<Integer> findShortenedCore(Optional<UnitType> type, String coreKey) {
    return find(shortened, type, coreKey);
  }

  /** Whether a folded text without spaces may be a province: some unit's name ends in it. */
  boolean isProvince(String tight) {
    return provinces.contains(tight);
  }

  private SortedSet<Integer> findFolded(UnitName name) {
    SortedSet<Integer> found = get(folded, Fold.tight(name.bare()));
    if (found.isEmpty()) {
      found = findCore(name.type(), name.coreKey());
    }
    if (found.isEmpty()) {
      found = findShortenedCore(name.type(), name.coreKey());
    }
    return found.isEmpty() ? findShorter(name) : found;
  }

  /** Only against whole names: "… tỉnh Lào Cai" is not "… tỉnh Yên Bái". */
  private SortedSet<Integer> findShorter(UnitName name) {
    SortedSet<Integer> found = new TreeSet<>();
    for (String core : name.shorterCoreKeys(provinces)) {
      found.addAll(find(own, name.type(), core));
    }
    return found;
  }

  /** "Sở Y tế" is doubtful where the roster has its Đảng bộ and its Công đoàn. */
  private SortedSet<Integer> find(
      Map<String, SortedSet<Integer>> map, Optional<UnitType> type, String core) {
    SortedSet<Integer> found = get(map, key(type, core));
    if (found.isEmpty() || type.isPresent() || !rivals.containsKey(core)) {
      return found;
    }
    SortedSet<Integer> withRivals = new TreeSet<>(found);
    withRivals.addAll(get(rivals, core));
    return withRivals;
  }

  private void add(UnitName name, Optional<UnitType> rosterType, int unit) {
    if (name.isEmpty()) {
      return;
    }
    put(exact, name.exact(), unit);
    put(folded, Fold.tight(name.bare()), unit);
    name.coreKeyWithoutLead().ifPresent(core -> put(rivals, core, unit));
    for (Optional<UnitType> type : types(name, rosterType)) {
      put(own, key(type, name.coreKey()), unit);
      for (String core : name.shorterCoreKeys(provinces)) {
        put(shortened, key(type, core), unit);
      }
    }
  }

  /** A name is found with its own type and without any; one without any also with the roster's. */
  private static List<Optional<UnitType>> types(UnitName name, Optional<UnitType> rosterType) {
    List<Optional<UnitType>> types = new ArrayList<>();
    types.add(Optional.empty());
    types.add(name.type().isPresent() ? name.type() : rosterType);
    return types.stream().distinct().toList();
  }

  private static String key(Optional<UnitType> type, String core) {
    return type.map(UnitType::code).orElse(ANY_TYPE) + ":" + core;
  }

  private static void put(Map<String, SortedSet<Integer>> map, String key, int unit) {
    map.computeIfAbsent(key, any -> new TreeSet<>()).add(unit);
  }

  private static SortedSet<Integer> get(Map<String, SortedSet<Integer>> map, String key) {
    return map.getOrDefault(key, NONE);
  }
}
