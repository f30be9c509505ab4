package vn.dvk.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.match.EditedNames.Block;
import vn.dvk.domain.match.EditedNames.Labelled;

/** How well names are told to be one model's, on labelled pairs that the rules were not made by. */
class EditedNamesTest {

  /** What was found right, wrong and not found. */
  private record Measure(List<Labelled> wrong, List<Labelled> missed, long right) {
    static Measure of(List<Labelled> pairs) {
      Map<Boolean, List<Labelled>> found =
          pairs.stream().collect(Collectors.partitioningBy(p -> ModelNames.same(p.a(), p.b())));
      return new Measure(
          found.get(true).stream().filter(pair -> !pair.same()).toList(),
          found.get(false).stream().filter(Labelled::same).toList(),
          found.get(true).stream().filter(Labelled::same).count());
    }

    void isAtLeast(double share, String what) {
      assertThat(right).as("%s, wrong: %s", what, wrong).isGreaterThanOrEqualTo(of(share, wrong));
      assertThat(right)
          .as("%s, missed: %s", what, missed)
          .isGreaterThanOrEqualTo(of(share, missed));
    }

    private long of(double share, List<Labelled> others) {
      return (long) Math.ceil(share * (right + others.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void tellsOneModelFromTwoOnEditedNames(long seed) {
    List<Labelled> pairs = new EditedNames(seed).pairs();

    assertThat(pairs).hasSizeGreaterThan(2000);
    Measure.of(pairs).isAtLeast(0.99, "all");
  }

  /** No kind of edit hides behind the others. */
  @Test
  void tellsEachKindOfEdit() {
    Map<String, List<Labelled>> kinds = new TreeMap<>();
    for (long seed = 21; seed < 26; seed++) {
      new EditedNames(seed)
          .pairs()
          .forEach(pair -> kinds.computeIfAbsent(pair.kind(), k -> new ArrayList<>()).add(pair));
    }
    kinds.values().removeIf(pairs -> pairs.size() < 50);

    assertThat(kinds).hasSizeGreaterThan(60);
    kinds.forEach((kind, pairs) -> Measure.of(pairs).isAtLeast(0.95, kind));
  }

  @Test
  void tellsOneModelFromTwoOnNamesWrittenByHand() {
    List<Labelled> pairs = EditedNames.byHand();

    assertThat(pairs).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    assertThat(Stream.of(true, false).map(same -> count(pairs, same)))
        .allMatch(count -> count > 120);
    Measure.of(pairs).isAtLeast(0.99, "by hand");
  }

  @Test
  void findsTheRightOnesAmongSeveralLikeModels() {
    EditedNames names = new EditedNames(31);
    int right = 0;
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < 400; round++) {
      Block block = names.block();
      int[] found = found(block);
      for (int i = 0; i < found.length; i++) {
        int expected = block.rightOf().get(i);
        boolean isFound = found[i] != Assignment.NONE;
        right += isFound && found[i] == expected ? 1 : 0;
        if (isFound && found[i] != expected) {
          wrong.add(block.left().get(i) + " = " + block.right().get(found[i]));
        }
        if (expected != Assignment.NONE && found[i] != expected) {
          missed.add(block.left().get(i) + " = " + block.right().get(expected));
        }
      }
    }
    assertThat(wrong.size() * 100).as("wrong: %s", wrong).isLessThanOrEqualTo(right);
    assertThat(missed.size() * 100).as("missed: %s", missed).isLessThanOrEqualTo(right);
  }

  private static int[] found(Block block) {
    int[] found = new int[block.left().size()];
    java.util.Arrays.fill(found, Assignment.NONE);
    ModelMatching.match(block.left(), block.right())
        .pairs()
        .forEach(pair -> found[pair.left()] = pair.right());
    return found;
  }

  private static long count(List<Labelled> pairs, boolean same) {
    return pairs.stream().filter(pair -> pair.same() == same).count();
  }
}
