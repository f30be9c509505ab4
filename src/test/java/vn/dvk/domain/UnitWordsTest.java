package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of words and abbreviations leads to one written-out form. */
final class UnitWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Sở GD&ĐT, so giao duc dao tao",
    "SGDĐT, so giao duc dao tao",
    "Sở LĐ-TBXH, so lao dong thuong binh xa hoi",
    "TT PVHCC, trung tam phuc vu hanh chinh cong",
    "BCH Đoàn Khối CQ và DN, bch doan thanh nien khoi",
    "Cty TNHH MTV A, cong ty trach nhiem huu han mot thanh vien a",
    "Sở Tư pháp, so tu phap"
  })
  void writesAbbreviationsOut(String written, String expanded) {
    assertThat(texts(expanded(written))).isEqualTo(List.of(expanded.split(" ")));
  }

  @Test
  void writesEveryAbbreviationOutAtOnce() throws IOException {
    List<String> rules =
        table().lines().filter(line -> !line.startsWith("#") && line.contains(" = ")).toList();

    assertThat(rules).hasSizeGreaterThan(100);
    for (String rule : rules) {
      List<Word> once = expanded(rule.substring(0, rule.indexOf(" = ")));
      assertThat(texts(UnitWords.KNOWN.expanded(once))).as(rule).isEqualTo(texts(once));
      assertThat(texts(expanded(rule.substring(rule.indexOf(" = ") + 3))))
          .as(rule)
          .isEqualTo(texts(once));
    }
  }

  @Test
  void remembersWhichWordsWereWritten() {
    List<Word> words = expanded("Trường CĐ Y tế");

    assertThat(texts(words)).containsExactly("truong", "cao", "dang", "y", "te");
    assertThat(words.get(2)).isEqualTo(new Word("dang", 0, 2));
    assertThat(words.get(3)).isEqualTo(new Word("y", 2, 3));
  }

  @Test
  void isWrittenInNormalForm() throws IOException {
    assertThat(Normalizer.isNormalized(table(), Normalizer.Form.NFC)).isTrue();
  }

  private static List<Word> expanded(String text) {
    return UnitWords.KNOWN.expanded(UnitWords.KNOWN.withoutNoise(Word.of(text)));
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private static String table() throws IOException {
    try (InputStream in = UnitWords.class.getResourceAsStream("/vn/dvk/unit-names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
