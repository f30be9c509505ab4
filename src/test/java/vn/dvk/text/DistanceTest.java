package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @ParameterizedTest
  @CsvSource({
    "Chủ trì, Chủ trỉ, 0",
    "ĐỊA ĐIỂM, dia diem, 0",
    "Đảng uỷ, Đảng ủy, 0",
    "Địa điểm, Địa điẻmm, 1",
    "Địa điểm, Địa diẻ, 1",
    "Địa điểm, Đia đeim, 1",
    "Số lượng, Số lựơng, 0",
    "Số lượng, Sô luợgn, 1",
    "quy mô, qui mô, 1",
    "ca, abc, 3",
    "abcd, '', 4",
    "'', '', 0",
  })
  void countsTypingErrorsOfFoldedText(String a, String b, int errors) {
    assertThat(Distance.between(a, b, 9)).isEqualTo(errors);
    assertThat(Distance.between(b, a, 9)).isEqualTo(errors);
  }

  @Test
  void givesBoundPlusOneBeyondTheBound() {
    assertThat(Distance.between("Kinh tế", "Quốc phòng", 2)).isEqualTo(3);
    assertThat(Distance.between("a", "b", 0)).isEqualTo(1);
    assertThat(Distance.between("a", "a", 0)).isZero();
    assertThat(Distance.between("abc", "abcdefghi", 3)).isEqualTo(4);
  }

  @Test
  void refusesANegativeBound() {
    assertThatThrownBy(() -> Distance.between("a", "b", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithThePlainTableForEveryBound() {
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      String a = word(random);
      String b = word(random);
      int exact = plain(a, b);
      for (int bound = 0; bound < 10; bound++) {
        assertThat(Distance.between(a, b, bound))
            .as("%s and %s within %d", a, b, bound)
            .isEqualTo(Math.min(exact, bound + 1));
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(9); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /** The textbook's table, without bound or band. */
  private static int plain(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(int[][] table, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(table[i - 1][j - 1] + change, 1 + table[i - 1][j]);
    best = Math.min(best, 1 + table[i][j - 1]);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(best, 1 + table[i - 2][j - 2]) : best;
  }
}
