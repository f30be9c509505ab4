package vn.dvk.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.dvk.app.VersionFaults.Located;
import vn.dvk.domain.VersionChange.Fault;

/**
 * Which faults of two versions are the same: one code about one thing. What is about no row, total
 * or criterion is the same where it quotes the same text.
 */
final class FaultComparison {
  private final List<Located> older;
  private final List<Located> newer;
  private final boolean[] olderIsPaired;
  private final boolean[] newerIsPaired;

  FaultComparison(List<Located> older, List<Located> newer) {
    this.older = older;
    this.newer = newer;
    this.olderIsPaired = new boolean[older.size()];
    this.newerIsPaired = new boolean[newer.size()];
    pair(FaultComparison::quoted);
    pair(FaultComparison::about);
  }

  /** The older version's that the newer one does not have. */
  List<Fault> mended() {
    return chosen(older, i -> !olderIsPaired[i]);
  }

  /** The newer version's that the older one has too. */
  List<Fault> stillWrong() {
    return chosen(newer, i -> newerIsPaired[i]);
  }

  /** The newer version's that the older one does not have. */
  List<Fault> newlyWrong() {
    return chosen(newer, i -> !newerIsPaired[i]);
  }

  private static List<Fault> chosen(List<Located> faults, IntPredicate choice) {
    return IntStream.range(0, faults.size())
        .filter(choice)
        .mapToObj(i -> faults.get(i).fault())
        .toList();
  }

  private void pair(Function<Located, Optional<List<String>>> key) {
    Map<List<String>, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      if (!olderIsPaired[i]) {
        int index = i;
        key.apply(older.get(i))
            .ifPresent(same -> free.computeIfAbsent(same, k -> new ArrayDeque<>()).add(index));
      }
    }
    for (int j = 0; j < newer.size(); j++) {
      Deque<Integer> same = key.apply(newer.get(j)).map(free::get).orElseGet(ArrayDeque::new);
      if (!newerIsPaired[j] && !same.isEmpty()) {
        olderIsPaired[same.remove()] = true;
        newerIsPaired[j] = true;
      }
    }
  }

  private static Optional<List<String>> quoted(Located located) {
    Fault fault = located.fault();
    return Optional.of(List.of(fault.code().id(), located.identity(), fault.value().orElse("")));
  }

  private static Optional<List<String>> about(Located located) {
    return located.identity().isBlank()
        ? Optional.empty()
        : Optional.of(List.of(located.fault().code().id(), located.identity()));
  }
}
