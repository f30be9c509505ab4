package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "'ĐẢNG UỶ Sở GD&ĐT – tỉnh', dang uy so gd dt tinh",
    "'Đảng ủy sở GD & ĐT tỉnh', dang uy so gd dt tinh",
    "'hoà bình', hoa binh",
    "'hòa bình', hoa binh",
    "'Chợ 4.0 – “không tiền mặt”', cho 4 0 khong tien mat",
    "'25 m²', 25 m2",
    "'a\u200bb\u00adc', abc",
    "'ÐẢNG', dang",
    "'☑ ✔\ufe0f', ''",
    "'', ''",
    "' - ', ''",
  })
  void foldsToWords(String text, String folded) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(Fold.of(Normalizer.normalize(text, form))).isEqualTo(folded);
    }
  }

  @Test
  void foldsAllTonesOfALetterToOne() {
    assertThat(Fold.of("ăâáàảãạấầẩẫậắằẳẵặ ÊẾỀỂỄỆ ôơốồổỗộớờởỡợ ưứừửữự ýỳỷỹỵ íìỉĩị"))
        .isEqualTo("a".repeat(17) + " eeeeee " + "o".repeat(12) + " uuuuuu yyyyy iiiii");
  }

  @Test
  void isIdempotentForEveryCharacter() {
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      String once = Fold.of("a" + c + "b");
      assertThat(Fold.of(once)).as("U+%04X", (int) c).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @CsvSource({"VH - XH, vhxh", "VHXH., vhxh", "'Xây dựng Đảng & HTCT', xaydungdanghtct"})
  void joinsWordsWhereAsked(String text, String tight) {
    assertThat(Fold.tight(text)).isEqualTo(tight);
  }

  @ParameterizedTest
  @CsvSource({
    "Đảng bộ Sở Y tế, dang-bo-so-y-te",
    "'  Chi bộ (số 1) ', chi-bo-so-1",
    "'Đoàn ЖЖ khối', doan-khoi",
    "'…', ''",
  })
  void makesIdentifiers(String text, String slug) {
    assertThat(Fold.slug(text)).isEqualTo(slug);
  }
}
