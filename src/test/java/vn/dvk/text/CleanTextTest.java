package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource({
    "'  Mô hình\u00a0\n số\u200b 1 ', Mô hình số 1",
    "'Tie\u0302\u0301ng Vie\u0323\u0302t', Tiếng Việt",
    "'Tiê\u0301ng Viê\u0323t', Tiếng Việt",
    "'e\u00ad\u0301', é",
    "'a\u3000b\u2003c\u202fd', a b c d",
    "'\ufeffSTT', STT",
    "'Dân\u00ad vận\u2060', Dân vận",
    "'\u2066Sở Y tế\u2069', Sở Y tế",
    "'✔\ufe0f', ✔",
    "'“Dân vận khéo”', “Dân vận khéo”",
    "'\u00a0\u200b\t', ''",
    "'', ''",
    "'a', 'a'",
    "' ', ''",
  })
  void cleansText(String text, String clean) {
    assertThat(CleanText.of(text)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\nb', 'a\nb'",
    "'a\r\n\r\n b \r c', 'a\nb\nc'",
    "' a  b ', a b",
    "'a\u2028b', 'a\nb'",
    "'\n\n', ''",
  })
  void keepsLineBreaksWhereAsked(String text, String clean) {
    assertThat(CleanText.lines(text)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "'Mô hình', ''",
    "' Mô  hình', WHITE_SPACE",
    "'Mô\u00a0hình', WHITE_SPACE",
    "'Mô\nhình', LINE_BREAKS",
    "'Mô \nhình', LINE_BREAKS WHITE_SPACE",
    "'Mô\u200b hình', INVISIBLE",
    "'Mô\u00ad hi\u0300nh', INVISIBLE COMPOSED",
    "'e\u00ad\u0301', INVISIBLE COMPOSED",
    "'\n Mo\u0302\u200b  hình', LINE_BREAKS WHITE_SPACE INVISIBLE COMPOSED",
  })
  void tellsWhatItChanges(String text, String changes) {
    assertThat(CleanText.changes(text))
        .extracting(Cleaning::name)
        .containsExactly(changes.isEmpty() ? new String[0] : changes.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u200b", "\n\t", "\u00ad", "\ufeff", "\ufe0f"})
  void seesNothingInBlankText(String text) {
    assertThat(CleanText.isBlank(text)).isTrue();
    assertThat(CleanText.of(text)).isEmpty();
  }

  @Test
  void seesSomethingInAnyOtherText() {
    assertThat(CleanText.isBlank("\u00a0-\n")).isFalse();
  }

  @Test
  void isIdempotentAndNfc() {
    Random random = new Random(3);
    String letters = "aeo đê\u0301\u0323\u0302\u00ad\u200b\u00a0\n\t-“\u031bưộ\u2069\ufe0f";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String clean = CleanText.of(text.toString());
      assertThat(CleanText.of(clean)).isEqualTo(clean);
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
      assertThat(clean.isEmpty()).isEqualTo(CleanText.isBlank(text.toString()));
    }
  }
}
