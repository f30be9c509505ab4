package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On a large sample: good text is never converted, and old text without a font is brought back
 * exactly or not at all.
 */
final class LegacySampleTest {
  private static final List<String> GOOD = GoodTexts.sample(2024);
  private static final List<String> LEGACY_FONTS = List.of(".VnTime", ".VnArialH", "VNI-Times");
  private static final int FILES = 400;
  private static final int PHRASES = 2_000;

  @Test
  void isLarge() {
    assertThat(GOOD.stream().distinct()).hasSizeGreaterThan(35_000);
    assertThat(Syllables.ALL).hasSizeGreaterThan(15_000);
  }

  @Test
  void leavesGoodTextAlone() {
    assertThat(GOOD)
        .allSatisfy(
            text -> {
              assertThat(LegacyText.byStatistics(text)).isEmpty();
              assertThat(LegacyText.decode(text, "Times New Roman")).isSameAs(text);
              assertThat(LegacyText.decode(text, "Arial")).isSameAs(text);
            });
  }

  @Test
  void leavesUnicodeAloneInALegacyFont() {
    List<String> unicode = GOOD.stream().filter(LegacySampleTest::isUnicode).toList();
    assertThat(unicode).hasSizeGreaterThan(20_000);
    for (String font : LEGACY_FONTS) {
      assertThat(unicode)
          .allSatisfy(text -> assertThat(LegacyText.decode(text, font)).isSameAs(text));
    }
  }

  /** Many cells of one file decide together. */
  @Test
  void leavesFilesOfGoodTextAlone() {
    assertThat(LegacyText.surveyed(GOOD)).isEmpty();
    Random random = new Random(7);
    List<String> latin = GOOD.stream().filter(text -> !isUnicode(text)).toList();
    assertThat(latin).hasSizeGreaterThan(5_000);
    for (int file = 0; file < FILES; file++) {
      assertThat(LegacyText.surveyed(some(GOOD, 1 + random.nextInt(100), random))).isEmpty();
      assertThat(LegacyText.surveyed(some(latin, 1 + random.nextInt(300), random))).isEmpty();
    }
  }

  /**
   * Of phrases made of any syllables at all, alone in their file; those of real sentences have more
   * letters that tell.
   */
  @ParameterizedTest
  @CsvSource({
    "TCVN3, 3, 0.45", "TCVN3, 4, 0.75", "TCVN3, 5, 0.92", "TCVN3, 6, 0.97", "TCVN3, 8, 0.99",
    "VNI, 3, 0.6", "VNI, 4, 0.88", "VNI, 5, 0.95", "VNI, 6, 0.98", "VNI, 8, 0.99",
  })
  void bringsBackPhrasesWithoutAFont(LegacyEncoding encoding, int words, double share) {
    Random random = new Random(words);
    int right = 0;
    for (int i = 0; i < PHRASES; i++) {
      String phrase = String.join(" ", some(Syllables.ALL, words, random));
      Optional<LegacyText.Decoded> decoded =
          LegacyText.byStatistics(LegacyWriter.of(phrase, encoding));
      decoded.ifPresent(one -> assertThat(one).isEqualTo(new LegacyText.Decoded(phrase, encoding)));
      right += decoded.isPresent() ? 1 : 0;
    }
    assertThat((double) right / PHRASES).isGreaterThan(share);
  }

  /** Short texts of one file, such as headings and marks, are brought back by their neighbours. */
  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void bringsBackShortTextsOfOneFileWithoutAFont(LegacyEncoding encoding) {
    Random random = new Random(3);
    for (int file = 0; file < FILES; file++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        cells.add(String.join(" ", some(Syllables.ALL, 1 + random.nextInt(4), random)));
      }
      List<String> stored = cells.stream().map(cell -> LegacyWriter.of(cell, encoding)).toList();

      assertThat(LegacyText.surveyed(stored)).contains(encoding);
      assertThat(stored.stream().map(text -> LegacyText.decode(text, encoding)).toList())
          .isEqualTo(cells);
    }
  }

  private static List<String> some(List<String> of, int count, Random random) {
    return random.ints(count, 0, of.size()).mapToObj(of::get).collect(Collectors.toList());
  }

  private static boolean isUnicode(String text) {
    Predicate<Integer> letter =
        c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return text.chars().anyMatch(c -> c >= 0x100 && letter.test(c));
  }
}
