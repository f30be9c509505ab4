package vn.dvk.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dvk.text.Distance;
import vn.dvk.text.Fold;

/** Which units' names are most like a name that is none of them; only ever a proposal. */
final class NearNames {
  private static final int MOST = 3;

  /** Likeness in thousandths from which a name is worth proposing. */
  private static final int LEAST_LIKENESS = 570;

  /** So many typing errors are still the same name, where it has so many letters for each. */
  private static final int MOST_TYPOS = 3;

  private static final int LETTERS_FOR_A_TYPO = 4;

  /** A shorter name is in too many others by chance. */
  private static final int FEWEST_PAIRS_OF_A_PART = 4;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Integer>> entriesByPair = new HashMap<>();

  NearNames(List<Unit> units) {
    for (int unit = 0; unit < units.size(); unit++) {
      for (String name : UnitIndex.names(units.get(unit))) {
        add(UnitName.of(name), unit);
      }
    }
  }

  /**
   * The units nearest to a name.
   *
   * @return their numbers, best first, at most three
   */
  List<Integer> of(UnitName name) {
    SortedSet<String> pairs = pairs(name.coreKey());
    int[] shared = shared(pairs);
    SortedMap<Integer, Integer> best = new TreeMap<>();
    for (int entry = 0; entry < shared.length; entry++) {
      Entry near = entries.get(entry);
      if (shared[entry] > 0) {
        best.merge(near.unit, near.likeness(pairs.size(), shared[entry], name), Math::max);
      }
    }
    Comparator<Map.Entry<Integer, Integer>> byLikeness = Map.Entry.comparingByValue();
    return best.entrySet().stream()
        .filter(unit -> unit.getValue() >= LEAST_LIKENESS)
        .sorted(byLikeness.reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(UnitName name, int unit) {
    SortedSet<String> pairs = pairs(name.coreKey());
    for (String pair : pairs) {
      entriesByPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(entries.size());
    }
    entries.add(new Entry(unit, name, name.coreKey(), Fold.tight(name.bare()), pairs.size()));
  }

  /** How many pairs each entry has in common with the name's. */
  private int[] shared(SortedSet<String> pairs) {
    int[] shared = new int[entries.size()];
    for (String pair : pairs) {
      for (int entry : entriesByPair.getOrDefault(pair, List.of())) {
        shared[entry]++;
      }
    }
    return shared;
  }

  /** The pairs of neighbouring letters, by which misspelt words are still alike. */
  private static SortedSet<String> pairs(String text) {
    SortedSet<String> pairs = new TreeSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /**
   * One name of a unit.
   *
   * @param unit the unit's number
   * @param name its name or an alias
   * @param core its core without spaces
   * @param bare the name as it is written, folded, without spaces: a misspelt word is not written
   *     out, and the cores of both are then far apart
   * @param pairs how many different pairs of letters the core has
   */
  private record Entry(int unit, UnitName name, String core, String bare, int pairs) {
    /**
     * How much of both names' pairs is in the other (Dice), or almost all of the shorter one's in a
     * longer ("Bảo Việt" in "Công ty Bảo Việt Yên Bái"), or how few typing errors lie between them,
     * in thousandths; one more where the types agree.
     */
    int likeness(int others, int shared, UnitName other) {
      int both = 2000 * shared / (pairs + others);
      int shorter = Math.min(pairs, others);
      int part = shorter < FEWEST_PAIRS_OF_A_PART ? 0 : 800 * shared / shorter;
      int typed = Math.max(typed(core, other.coreKey()), typed(bare, Fold.tight(other.bare())));
      int same = name.type().equals(other.type()) ? 1 : 0;
      return Math.max(typed, Math.max(both, part)) + same;
    }

    private static int typed(String name, String other) {
      int letters = Math.min(name.length(), other.length());
      int bound = Math.min(MOST_TYPOS, letters / LETTERS_FOR_A_TYPO);
      int typos = Distance.between(name, other, bound);
      return typos > bound ? 0 : 1000 - 20 * typos;
    }
  }
}
