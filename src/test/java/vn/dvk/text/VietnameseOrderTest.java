package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {
  private static final VietnameseOrder ORDER = new VietnameseOrder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
        "ma mà mả mã má mạ",
        "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b",
        "ban bàn bản bán bạn bang bàng băn bân",
        "Lai lan Lào Lâm",
        "dân Đảng đoàn hội hơn",
      })
  void followsTheAlphabetThenTheTones(String words) {
    assertSorted(Arrays.asList(words.split(" ")));
  }

  @Test
  void comparesWordByWord() {
    assertSorted(
        List.of(
            "Ban Tổ chức",
            "Ban Tuyên giáo",
            "Bản An",
            "Chi bộ",
            "Chi bộ 2",
            "Chi bộ số 1",
            "Chi bộ số 02",
            "Chi bộ số 10",
            "Chi bộ số một",
            "Chi đoàn",
            "Đảng bộ Sở Tài chính",
            "Đảng bộ Sở Tư pháp",
            "Đảng bộ Sở Y tế",
            "“Đảng” ủy",
            "Đoàn Khối"));
  }

  @Test
  void putsNumbersBeforeLettersAndForeignLettersLast() {
    assertSorted(List.of("", "…", "0 đồng", "4.0", "5S", "12", "Zalo", "ж"));
  }

  @Test
  void decidesTiesByCodePoints() {
    assertSorted(List.of("Hoà Bình", "Hoà bình", "Hòa bình"));
    assertThat(ORDER.compare("Uỷ ban", "uỷ ban")).isNegative();
    assertThat(ORDER.compare("a", "a")).isZero();
    assertThat(ORDER.compare("a b", "a-b")).isNegative();
  }

  @Test
  void ordersAnyNormalFormAlike() {
    String nfd = Normalizer.normalize("Đảng bộ Sở Tư pháp", Normalizer.Form.NFD);
    assertSorted(List.of("Đảng bộ Sở Tài chính", nfd, "Đảng bộ Sở Y tế"));
  }

  @Test
  void isATotalOrder() {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      texts.add(text(random));
    }
    for (String a : texts) {
      for (String b : texts) {
        int ab = Integer.signum(ORDER.compare(a, b));
        assertThat(ab).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        for (String c : texts) {
          boolean chain = ab < 0 && ORDER.compare(b, c) < 0;
          assertThat(!chain || ORDER.compare(a, c) < 0).as("%s < %s < %s", a, b, c).isTrue();
        }
      }
    }
  }

  private static String text(Random random) {
    String letters = "aAáàâấbBđ 012-e\u0301";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static void assertSorted(List<String> sorted) {
    List<String> mixed = new ArrayList<>(sorted);
    Collections.shuffle(mixed, new Random(1));
    mixed.sort(ORDER);
    assertThat(mixed).isEqualTo(sorted);
  }
}
