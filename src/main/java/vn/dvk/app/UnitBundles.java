package vn.dvk.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dvk.domain.Clusters;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Unit;

/** Gathers files and units that only make sense together, so that the rest need not be at hand. */
final class UnitBundles {
  private final Roster roster;
  private final List<Integer> files = new ArrayList<>();

  /** The first file in which a unit, or a file's hash, comes. */
  private final Map<String, Integer> firstOfUnit = new HashMap<>();

  private final Map<String, Integer> firstOfHash = new HashMap<>();
  private final Clusters<Integer> together = new Clusters<>();

  /**
   * Units that share files, or have files that are each other's copies, with all that they sent.
   *
   * @param units their ids, in the order of all units; one or more
   * @param files the files' numbers in order, none where a roster's unit sent nothing
   */
  record Bundle(List<String> units, List<Integer> files) {}

  UnitBundles(Roster roster) {
    this.roster = roster;
  }

  /**
   * Notes a file that holds submissions.
   *
   * @param number the file's number, rising from call to call
   * @param entries the file, or the zip and its members
   * @param units the ids of the units whose submissions it holds
   */
  void add(int number, List<FileEntry> entries, Collection<String> units) {
    files.add(number);
    units.forEach(unit -> join(firstOfUnit.putIfAbsent(unit, number), number));
    entries.forEach(entry -> join(firstOfHash.putIfAbsent(entry.sha256(), number), number));
  }

  private void join(Integer first, int number) {
    if (first != null) {
      together.join(first, number);
    }
  }

  /** All units' ids: the roster's in its order, then the others by id. */
  List<String> units() {
    Set<String> units = new LinkedHashSet<>();
    roster.units().stream().map(Unit::id).forEach(units::add);
    units.addAll(new TreeSet<>(firstOfUnit.keySet()));
    return new ArrayList<>(units);
  }

  /** All bundles, in the order of their first units. */
  List<Bundle> bundles() {
    Map<Integer, Bundle> byLeader = new LinkedHashMap<>();
    List<Bundle> bundles = new ArrayList<>();
    for (String unit : units()) {
      Integer first = firstOfUnit.get(unit);
      if (first == null) {
        bundles.add(new Bundle(List.of(unit), List.of()));
        continue;
      }
      byLeader
          .computeIfAbsent(
              together.leader(first),
              leader -> {
                bundles.add(new Bundle(new ArrayList<>(1), new ArrayList<>(1)));
                return bundles.get(bundles.size() - 1);
              })
          .units()
          .add(unit);
    }
    files.forEach(file -> byLeader.get(together.leader(file)).files().add(file));
    return bundles;
  }
}
