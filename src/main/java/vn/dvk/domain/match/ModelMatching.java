package vn.dvk.domain.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.domain.match.Matches.Pair;
import vn.dvk.text.CleanText;

/**
 * Pairs the model names of two forms of one unit, one to one and best overall.
 *
 * <p>Equal names go first: as written, then folded, then without "Mô hình" and abbreviations; then
 * those that tell their former name, where it is one other's only. What is left is assigned by
 * likeness, the greatest sum wins; where another assignment is nearly as good, nothing is guessed.
 * The order of the lists makes no difference.
 */
public final class ModelMatching {
  private final List<String> left;
  private final List<String> right;
  private final List<NameWords> leftWords;
  private final List<NameWords> rightWords;
  private final int[] rightOf;
  private final boolean[] taken;

  private ModelMatching(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
    this.leftWords = left.stream().map(NameWords::of).toList();
    this.rightWords = right.stream().map(NameWords::of).toList();
    this.rightOf = new int[left.size()];
    this.taken = new boolean[right.size()];
    Arrays.fill(rightOf, Assignment.NONE);
  }

  /**
   * Matches two lists of names. A name without words matches nothing.
   *
   * @param left names of one form, clean or not
   * @param right names of another form of the same unit
   */
  public static Matches match(List<String> left, List<String> right) {
    return new ModelMatching(left, right).matched();
  }

  private Matches matched() {
    pairEqual(i -> CleanText.of(left.get(i)), j -> CleanText.of(right.get(j)));
    pairEqual(i -> leftWords.get(i).folded(), j -> rightWords.get(j).folded());
    pairEqual(i -> leftWords.get(i).key(), j -> rightWords.get(j).key());
    pairRenamed();
    List<Doubt> doubts = pairAlike();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rightOf.length; i++) {
      if (rightOf[i] != Assignment.NONE) {
        pairs.add(new Pair(i, rightOf[i]));
      }
    }
    return new Matches(pairs, doubts);
  }

  private void pairEqual(Function<Integer, String> leftKey, Function<Integer, String> rightKey) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j : freeRight()) {
      free.computeIfAbsent(rightKey.apply(j), key -> new ArrayDeque<>()).add(j);
    }
    for (int i : freeLeft()) {
      Deque<Integer> equal = free.getOrDefault(leftKey.apply(i), new ArrayDeque<>());
      if (!equal.isEmpty()) {
        pair(i, equal.poll());
      }
    }
  }

  /** A name that tells its former one is read as either, and only where one reading fits. */
  private void pairRenamed() {
    List<List<NameWords>> leftReadings = readings(left, leftWords);
    List<List<NameWords>> rightReadings = readings(right, rightWords);
    int[] rows = freeLeft();
    int[] columns = freeRight();
    List<Pair> pairs = new ArrayList<>();
    for (int i : rows) {
      for (int j : columns) {
        boolean renamed = leftReadings.get(i).size() + rightReadings.get(j).size() > 2;
        if (renamed && isSame(leftReadings.get(i), rightReadings.get(j))) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    pairs.stream().filter(pair -> isAlone(pair, pairs)).forEach(p -> pair(p.left(), p.right()));
  }

  private static List<List<NameWords>> readings(List<String> names, List<NameWords> words) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> Renaming.in(names.get(i)).map(Renaming::words).orElse(List.of(words.get(i))))
        .toList();
  }

  private static boolean isSame(List<NameWords> some, List<NameWords> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> ModelNames.percent(one, other) >= ModelNames.SAME));
  }

  private static boolean isAlone(Pair pair, List<Pair> pairs) {
    return pairs.stream()
        .noneMatch(other -> (other.left() == pair.left()) != (other.right() == pair.right()));
  }

  private List<Doubt> pairAlike() {
    int[] rows = freeLeft();
    int[] columns = freeRight();
    Closeness closeness =
        Closeness.of(
            Arrays.stream(rows).mapToObj(leftWords::get).toList(),
            Arrays.stream(columns).mapToObj(rightWords::get).toList());
    closeness.pairs().forEach(pair -> pair(rows[pair.left()], columns[pair.right()]));
    return closeness.doubts().stream()
        .map(doubt -> new Doubt(rows[doubt.left()], columns[doubt.right()], doubt.likeness()))
        .sorted(Comparator.comparingInt(Doubt::left).thenComparingInt(Doubt::right))
        .toList();
  }

  private void pair(int i, int j) {
    rightOf[i] = j;
    taken[j] = true;
  }

  /** By name, so that the lists' own order makes no difference. */
  private int[] freeLeft() {
    return free(leftWords, left, i -> rightOf[i] != Assignment.NONE);
  }

  private int[] freeRight() {
    return free(rightWords, right, j -> taken[j]);
  }

  private static int[] free(
      List<NameWords> words, List<String> names, Function<Integer, Boolean> isPaired) {
    return IntStream.range(0, names.size())
        .filter(i -> !isPaired.apply(i) && !words.get(i).isBlank())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> words.get(i).key())
                .thenComparing(i -> CleanText.of(names.get(i)))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
