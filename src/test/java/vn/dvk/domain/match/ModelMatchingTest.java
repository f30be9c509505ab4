package vn.dvk.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.domain.match.Matches.Pair;

class ModelMatchingTest {

  @Test
  void pairsNamesThatAreWrittenDifferently() {
    Matches matches =
        ModelMatching.match(
            List.of("Mô hình “Thắp sáng đường quê”", "Câu lạc bộ rau sạch", "Bữa cơm 0 đồng"),
            List.of(
                "BỮA CƠM KHÔNG ĐỒNG", "Thắp sáng đườn quê", "Tiếng kẻng bình yên", "CLB rau sạch"));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 3), new Pair(2, 0));
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void pairsEqualNamesFirst() {
    Matches matches =
        ModelMatching.match(
            List.of("Thắp sáng đường quê em", "Thắp sáng đường quê"),
            List.of("THAP SANG DUONG QUE", "Thắp sáng đường quê em"));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void prefersTheSameDiacriticsAmongEqualFoldedNames() {
    List<String> left = List.of("Nuôi bò sữa", "Nuôi bơ sữa");
    Matches matches = ModelMatching.match(left, List.of("Nuôi bơ sữa", "Nuôi bò sữa"));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void pairsEqualNamesOneToOne() {
    Matches matches =
        ModelMatching.match(
            List.of("Một cửa thân thiện", "Một cửa thân thiện"), List.of("Một cửa thân thiện"));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 0));
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void pairsANameWithTheFormerOneThatItTells() {
    Matches matches =
        ModelMatching.match(
            List.of("Bệnh viện hạnh phúc", "Đường hoa nông thôn", "Trồng rau sạch"),
            List.of(
                "Trồng rau sạch (vườn của chi bộ)",
                "Con đường tự quản (Tên cũ là: “Đường hoa nông thôn”).",
                "Bệnh viện thân thiện [tên đăng kí: bệnh viện hạnh phuc]"));
    assertThat(matches.pairs()).contains(new Pair(0, 2), new Pair(1, 1));
  }

  @Test
  void pairsNothingWhereTwoTellTheSameFormerName() {
    Matches matches =
        ModelMatching.match(
            List.of("Bệnh viện hạnh phúc"),
            List.of(
                "Khoa Nội thân thiện (tên đăng ký: Bệnh viện hạnh phúc)",
                "Nhà thuốc văn minh (tên đăng ký: Bệnh viện hạnh phúc)"));
    assertThat(matches.pairs()).isEmpty();
  }

  /** The first is nearest to the very name that the second has no other choice than. */
  @Test
  void findsTheBestPairsOverallAndNotTheNearestFirst() {
    String first = "Nhân dân trồng, chăm sóc, bảo vệ hàng cây bóng mát ven";
    String second = "Nhân dân trồng, chăm sóc, bảo vệ hàng cây mát";
    String wanted = "Nhân dân trồng, chăm sóc, bảo vệ hàng cây bóng mát";
    String longer = "Nhân dân trồng, chăm sóc, bảo vệ hàng cây bóng mát ven đường làng";
    assertThat(ModelNames.likeness(first, wanted))
        .isGreaterThan(ModelNames.likeness(first, longer));
    assertThat(ModelNames.same(second, wanted)).isTrue();
    assertThat(ModelNames.same(second, longer)).isFalse();
    Matches matches = ModelMatching.match(List.of(first, second), List.of(wanted, longer));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 0));
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void leavesUnassignedWhatNothingIsAlikeTo() {
    assertThat(Assignment.best(new int[][] {{95, 90}, {94, 0}})).containsExactly(1, 0);
    assertThat(Assignment.best(new int[][] {{95}, {96}})).containsExactly(Assignment.NONE, 0);
    assertThat(Assignment.best(new int[][] {{0, 0}, {0, 7}})).containsExactly(Assignment.NONE, 1);
    assertThat(Assignment.best(new int[0][])).isEmpty();
  }

  @Test
  void assignsAsWellAsTryingEveryOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      int rows = 1 + random.nextInt(5);
      int columns = 1 + random.nextInt(5);
      int[][] weight = new int[rows][columns];
      for (int[] row : weight) {
        for (int j = 0; j < columns; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(100);
        }
      }
      int[] best = Assignment.best(weight);
      int sum =
          IntStream.range(0, rows)
              .filter(i -> best[i] != Assignment.NONE)
              .map(i -> weight[i][best[i]])
              .sum();
      assertThat(IntStream.of(best).filter(j -> j != Assignment.NONE)).doesNotHaveDuplicates();
      assertThat(sum).isEqualTo(bestByTrying(weight, 0, new boolean[columns]));
    }
  }

  @Test
  void showsBothReadingsInsteadOfAGuess() {
    Matches matches =
        ModelMatching.match(
            List.of("Vận động nhân dân hiến đất mở đường"),
            List.of(
                "Vận động nhân dân hiến đất mở đường làng",
                "Vận động nhân dân hiến đất mở đường xóm"));
    assertThat(matches.pairs()).isEmpty();
    assertThat(matches.doubts()).extracting(Doubt::right).containsExactly(0, 1);
  }

  @Test
  void showsANearlyEqualNameWithAPlaceAsADoubt() {
    Matches matches =
        ModelMatching.match(
            List.of("Thắp sáng đường quê", "Trồng quế"),
            List.of("Thắp sáng đường quê tại xã Kim Sơn", "Trồng keo"));
    assertThat(matches.pairs()).isEmpty();
    assertThat(matches.doubts()).containsExactly(new Doubt(0, 0, 0.78));
  }

  @Test
  void doubtsNothingThatACertainPairTakes() {
    Matches matches =
        ModelMatching.match(
            List.of("Thắp sáng đường quê"),
            List.of("Thắp sáng đường quê tại xã Kim Sơn", "Thắp sáng đường quê."));
    assertThat(matches.pairs()).containsExactly(new Pair(0, 1));
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void keepsTwoCommunesVersionsApart() {
    Matches matches =
        ModelMatching.match(
            List.of(
                "Đường hoa tại xã Kim Sơn", "Đường hoa tại xã Kim Long", "Đường hoa giai đoạn 1"),
            List.of(
                "Đường hoa tại xã Tân Lĩnh", "Đường hoa ở xã Kim Long", "Đường hoa giai đoạn 2"));
    assertThat(matches.pairs()).containsExactly(new Pair(1, 1));
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void matchesNothingWithANameWithoutWords() {
    Matches matches = ModelMatching.match(List.of("", "…", "-"), List.of("…", "", "Trồng rau"));
    assertThat(matches.pairs()).isEmpty();
    assertThat(matches.doubts()).isEmpty();
  }

  @Test
  void findsTheRewrittenNamesAmongAll() {
    NamePairs pairs = new NamePairs(99);
    List<String> left = NamePairs.names();
    List<String> right = left.stream().map(pairs::rewritten).toList();
    Matches matches = ModelMatching.match(left, right);
    long found = matches.pairs().stream().filter(pair -> pair.left() == pair.right()).count();
    assertThat(matches.pairs()).hasSize((int) found);
    assertThat(found * 100).isGreaterThanOrEqualTo(left.size() * 98L);
  }

  @Test
  void givesTheSameMatchesInAnyOrder() {
    NamePairs pairs = new NamePairs(5);
    List<String> left = NamePairs.names().subList(0, 40);
    List<String> right = new ArrayList<>();
    left.forEach(name -> right.add(pairs.rewritten(name)));
    right.add(left.get(3) + " tại xã Kim Sơn");
    right.add("Vận động nhân dân trồng quế xanh");
    right.add("Vận động nhân dân trồng quế sạch");
    TreeSet<String> expected = named(left, right);
    Random random = new Random(8);
    for (int round = 0; round < 5; round++) {
      List<String> mixedLeft = new ArrayList<>(left);
      List<String> mixedRight = new ArrayList<>(right);
      Collections.shuffle(mixedLeft, random);
      Collections.shuffle(mixedRight, random);
      assertThat(named(mixedLeft, mixedRight)).isEqualTo(expected);
    }
  }

  private static TreeSet<String> named(List<String> left, List<String> right) {
    Matches matches = ModelMatching.match(left, right);
    TreeSet<String> named = new TreeSet<>();
    matches.pairs().forEach(p -> named.add(left.get(p.left()) + " = " + right.get(p.right())));
    matches
        .doubts()
        .forEach(d -> named.add(left.get(d.left()) + " ? " + right.get(d.right()) + d.likeness()));
    return named;
  }

  private static int bestByTrying(int[][] weight, int row, boolean[] used) {
    if (row == weight.length) {
      return 0;
    }
    int best = bestByTrying(weight, row + 1, used);
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        used[j] = true;
        best = Math.max(best, weight[row][j] + bestByTrying(weight, row + 1, used));
        used[j] = false;
      }
    }
    return best;
  }
}
