package vn.dvk.tally;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.match.Matches;
import vn.dvk.domain.match.ModelMatching;

/**
 * What counts of one unit's form that came in several files, told from the oldest to the newest.
 *
 * <p>A new version replaces all before it. A supplement, a file that is named one and holds less
 * than half of the models of the version before it, is added to that version; it replaces an
 * earlier supplement that it holds at least half of. So a supplement that is sent again, and a
 * whole form that is named one, count once.
 */
final class Succession {
  /**
   * A supplement that counts beside the version before it.
   *
   * @param further how many of its rows are no models of what it is added to
   * @param repeated the names of the other rows
   */
  record Addition(Sending supplement, Sending base, int further, List<String> repeated) {}

  /** A version that no longer counts, and the one that does. */
  record Replaced(List<Sending> older, List<Sending> newer) {}

  /** A new version that counts beside the one before it, as every version is to. */
  record Kept(Sending later, Sending earlier) {}

  /** A version that no longer counts, and the file that first took its place. */
  private record Retired(List<Sending> older, Sending by) {}

  private final OnResubmission policy;
  private final List<Sending> current = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();
  private final List<Retired> retired = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();

  private Succession(OnResubmission policy) {
    this.policy = policy;
  }

  /**
   * Tells what counts.
   *
   * @param sendings one unit's form, one for each file, in any order
   */
  static Succession of(List<Sending> sendings, OnResubmission policy) {
    Succession succession = new Succession(policy);
    sendings.stream()
        .sorted((a, b) -> a.version().compareTo(b.version()))
        .forEach(succession::place);
    return succession;
  }

  /** The supplements that count, the oldest first. */
  List<Addition> additions() {
    return additions.stream().filter(one -> !isReplaced(one.supplement())).toList();
  }

  /** The versions that no longer count, the oldest first. */
  List<Replaced> replaced() {
    return retired.stream().map(one -> new Replaced(one.older(), counted(one))).toList();
  }

  /** The versions that count beside an earlier one, the oldest first. */
  List<Kept> kept() {
    return List.copyOf(kept);
  }

  private boolean isReplaced(Sending sending) {
    return retired.stream().anyMatch(one -> one.older().contains(sending));
  }

  /** A supplement stands for the one it replaced only as long as it counts itself. */
  private List<Sending> counted(Retired one) {
    return current.indexOf(one.by()) > 0 ? List.of(one.by()) : List.copyOf(current);
  }

  private void place(Sending next) {
    if (current.isEmpty()) {
      current.add(next);
    } else if (next.isNamedSupplement() && !repeats(next, current.get(0))) {
      supplement(next);
    } else {
      replace(next);
    }
  }

  private void supplement(Sending next) {
    if (policy != OnResubmission.ALL) {
      List<Sending> sentAgain =
          current.stream().skip(1).filter(earlier -> repeats(next, earlier)).toList();
      sentAgain.forEach(earlier -> retired.add(new Retired(List.of(earlier), next)));
      current.removeAll(sentAgain);
    }
    List<String> known = current.stream().flatMap(one -> one.names().stream()).toList();
    List<String> names = next.names();
    List<String> repeated =
        matches(known, names).stream().map(pair -> names.get(pair.right())).toList();
    additions.add(new Addition(next, current.get(0), next.rows() - repeated.size(), repeated));
    current.add(next);
  }

  private void replace(Sending next) {
    if (policy == OnResubmission.ALL) {
      kept.add(new Kept(next, current.get(0)));
    } else {
      retired.add(new Retired(List.copyOf(current), next));
    }
    current.clear();
    current.add(next);
  }

  /** Whether at least half of the earlier one's models are in the later one. */
  private static boolean repeats(Sending later, Sending earlier) {
    List<String> names = earlier.names();
    return matches(names, later.names()).size() * 2 >= names.size();
  }

  private static List<Matches.Pair> matches(List<String> earlier, List<String> later) {
    return ModelMatching.match(earlier, later).pairs();
  }
}
