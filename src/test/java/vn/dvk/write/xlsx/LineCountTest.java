package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows must be as high as their wrapped text. */
final class LineCountTest {

  @Test
  void countsOneLineForWhatFits() {
    assertThat(new LineCount().of("Bữa ăn nghĩa tình", 33, Style.TEXT)).isEqualTo(1);
    assertThat(new LineCount().of("", 5, Style.TEXT)).isEqualTo(1);
  }

  @Test
  void breaksBetweenWordsAndAtLineBreaks() {
    assertThat(new LineCount().of("Xây dựng Đảng và hệ thống chính trị", 14, Style.TEXT))
        .isEqualTo(3);
    assertThat(new LineCount().of("một\nhai\nba", 14, Style.TEXT)).isEqualTo(3);
  }

  @Test
  void breaksInsideAWordThatIsLongerThanTheLine() {
    assertThat(new LineCount().of("0".repeat(40), 10.8, Style.TEXT)).isEqualTo(4);
  }

  @Test
  void breaksAfterHyphens() {
    assertThat(new LineCount().of("dang-bo-chi-cuc-kiem-lam-tinh", 17, Style.TEXT)).isEqualTo(2);
    assertThat(new LineCount().of("000-000-000", 8.8, Style.TEXT)).isEqualTo(2);
  }

  @Test
  void givesBoldTextMoreRoom() {
    String text = "0".repeat(20);
    assertThat(new LineCount().of(text, 20.8, Style.TEXT)).isEqualTo(1);
    assertThat(new LineCount().of(text, 20.8, Style.TEXT.inBold())).isEqualTo(2);
  }
}
