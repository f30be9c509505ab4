package vn.dvk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {
  private static final String LOWER =
      "áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";
  private static final String UPPER = LOWER.toUpperCase(Locale.ROOT);

  private static final List<String> PARAGRAPHS =
      List.of(
          "Đảng bộ Sở Giáo dục và Đào tạo đăng ký xây dựng hai mô hình mới",
          "Vận động nhân dân hiến đất làm đường giao thông nông thôn",
          "Thắp sáng đường quê, giữ gìn vệ sinh môi trường ở khu dân cư",
          "Tuyên truyền, vận động cán bộ, đảng viên, công chức, người lao động",
          "Nghe dân nói, nói dân hiểu, làm dân tin",
          "Quy mô: 15 tuyến đường; 405 hộ; gần 18 ha");

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3",
    ".VnTimeH, TCVN3",
    ".VnArial Narrow, TCVN3",
    ".VNTIMEH, TCVN3",
    ".vntime, TCVN3",
    "VNI-Times, VNI",
    "vni-helve, VNI",
  })
  void knowsLegacyFonts(String font, LegacyEncoding encoding) {
    assertThat(LegacyText.byFont(font)).contains(encoding);
    assertThat(LegacyText.byFont(" '" + font + "', serif")).contains(encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Times New Roman",
        "Arial",
        "VnTime",
        "VNTimes new roman",
        "UVN Bach Dang",
        ".Vn",
        "VNI-",
        "",
        "UTM Times",
        "SVN-Arial",
        "Univers.VnTime",
        "Vni"
      })
  void leavesOtherFontsAlone(String font) {
    assertThat(LegacyText.byFont(font)).isEmpty();
    assertThat(LegacyText.decode("§¶ng bé", font)).isEqualTo("§¶ng bé");
  }

  @Test
  void bringsBackEveryLetterOfTcvn3() {
    assertThat(LOWER).hasSize(67);
    assertThat(LegacyText.decode(LegacyWriter.tcvn3(LOWER), ".VnTime")).isEqualTo(LOWER);
    assertThat(LegacyText.decode(LegacyWriter.tcvn3(LOWER), ".VnTimeH")).isEqualTo(UPPER);
    assertThat(LegacyText.decode(LegacyWriter.tcvn3("ĂÂĐÊÔƠƯ"), ".VnTime")).isEqualTo("ĂÂĐÊÔƠƯ");
  }

  @Test
  void bringsBackEveryLetterOfVni() {
    assertThat(UPPER).hasSize(67);
    for (String letter : (LOWER + UPPER).split("")) {
      String stored = LegacyWriter.vni("t" + letter + "n" + letter);
      assertThat(LegacyText.decode(stored, "VNI-Times")).isEqualTo("t" + letter + "n" + letter);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, §¶ng bé Së Y tÕ, Đảng bộ Sở Y tế",
    ".VnTimeH, ®¶ng bé së y tÕ 2024, ĐẢNG BỘ SỞ Y TẾ 2024",
    ".vntimeh, ®¶ng, ĐẢNG",
    ".VnTime, Sè l\u00ad\u00eeng, Số lượng",
    "VNI-Times, Ñaûng boä Sôû Y teá, Đảng bộ Sở Y tế",
    "VNI-Times, ÑAÛNG BOÄ SÔÛ Y TEÁ, ĐẢNG BỘ SỞ Y TẾ",
    "VNI-Times, Coâng ñoaøn Vieân chöùc, Công đoàn Viên chức",
    "VNI-Times, ngöôøi höôûng thuï, người hưởng thụ",
    "VNI-Times, NGöÔøI, NGưỜI",
    "VNI-Times, kyï thuaät, kỵ thuật",
  })
  void showsTextAsItsFontDoes(String font, String stored, String shown) {
    assertThat(LegacyText.decode(stored, font)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Đảng bộ Sở Y tế", "Sở", "Công tác 2024", "PL-01/A", "bà Bé", "Vie\u0302\u0323t"})
  void leavesUnicodeAloneUnderALegacyFont(String text) {
    assertThat(LegacyText.decode(text, ".VnTime")).isEqualTo(text);
    assertThat(LegacyText.decode(text, "VNI-Times")).isEqualTo(text);
  }

  @Test
  void leavesGoodVietnameseAloneThatDecodingWouldSpoil() {
    assertThat(LegacyText.decode("Công tác dân vận".replace('ậ', 'â'), ".VnTime"))
        .isEqualTo("Công tác dân vân");
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void isSureOfParagraphsWithoutAFont(LegacyEncoding encoding) {
    for (String paragraph : PARAGRAPHS.subList(0, 5)) {
      assertThat(LegacyText.byStatistics(LegacyWriter.of(paragraph, encoding)))
          .contains(new LegacyText.Decoded(paragraph, encoding));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void isSureOfBytesThatWereReadAsWindows1258(LegacyEncoding encoding) {
    for (String paragraph : PARAGRAPHS.subList(0, 4)) {
      byte[] bytes = LegacyWriter.of(paragraph, encoding).getBytes(StandardCharsets.ISO_8859_1);
      assertThat(LegacyText.byStatistics(new String(bytes, Charset.forName("windows-1258"))))
          .contains(new LegacyText.Decoded(paragraph, encoding));
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void isSureOfManyShortTextsTogether(LegacyEncoding encoding) {
    List<String> cells =
        List.of("Số lượng", "Địa điểm", "Chủ trì", "Kinh tế", "Tập thể", "Cá nhân");
    List<String> stored = new ArrayList<>();
    cells.forEach(cell -> stored.add(LegacyWriter.of(cell, encoding)));
    assertThat(LegacyText.surveyed(stored)).contains(encoding);
    assertThat(stored.stream().map(text -> LegacyText.decode(text, encoding)).toList())
        .isEqualTo(cells);
  }

  @Test
  void leavesUnicodeAloneAmongLegacyTexts() {
    List<String> good =
        List.of("Đảng uỷ Sở", "Cơ quan", "Co\u031b quan", "Hà Nam", "15/4/2024", "PCCC");
    List<String> mixed = new ArrayList<>(good);
    PARAGRAPHS.forEach(text -> mixed.add(LegacyWriter.tcvn3(text)));
    assertThat(LegacyText.surveyed(mixed)).contains(LegacyEncoding.TCVN3);
    assertThat(good)
        .allSatisfy(
            text -> assertThat(LegacyText.decode(text, LegacyEncoding.TCVN3)).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bé", "thÓ", "Chñ tr×", "", " ", "§"})
  void isNotSureOfShortTexts(String text) {
    assertThat(LegacyText.byStatistics(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goodTexts")
  void neverConvertsGoodText(String text) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(LegacyText.byStatistics(Normalizer.normalize(text, form))).isEmpty();
    }
    assertThat(LegacyText.byStatistics(halfComposed(text))).isEmpty();
  }

  @Test
  void neverConvertsGoodTextsTogether() {
    List<String> all = goodTexts().toList();
    assertThat(all).hasSizeGreaterThan(35);
    assertThat(LegacyText.surveyed(all)).isEmpty();
    assertThat(LegacyText.surveyed(all.stream().map(LegacyTextTest::halfComposed).toList()))
        .isEmpty();
    assertThat(
            LegacyText.surveyed(
                all.stream().map(text -> text.replaceAll("\\P{InBasicLatin}", "")).toList()))
        .isEmpty();
  }

  /** What Latin-1 alone leaves of Vietnamese is the hardest good text there is. */
  @Test
  void neverConvertsVietnameseWordsBelowU0100() {
    List<String> words =
        goodTexts()
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
            .filter(word -> word.chars().allMatch(c -> c < 0x100))
            .toList();
    assertThat(words).hasSizeGreaterThan(150);
    assertThat(LegacyText.surveyed(words)).isEmpty();
  }

  @Test
  void neverConvertsHastilyTypedVietnameseBelowU0100() {
    Random random = new Random(11);
    List<String> words =
        goodTexts()
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
            .filter(word -> word.length() > 1 && word.chars().allMatch(c -> c < 0x100))
            .toList();
    for (int round = 0; round < 5_000; round++) {
      String sentence =
          random
              .ints(12, 0, words.size())
              .mapToObj(i -> random.nextInt(3) == 0 ? misspelt(words.get(i), random) : words.get(i))
              .collect(Collectors.joining(" "));
      assertThat(LegacyText.byStatistics(sentence)).as(sentence).isEmpty();
    }
  }

  /** The platform's names of countries and languages: ordinary words of some hundred tongues. */
  @Test
  void neverConvertsOtherLanguages() {
    List<Locale> tongues =
        Arrays.stream(Locale.getAvailableLocales())
            .filter(locale -> locale.getCountry().isEmpty())
            .toList();
    assertThat(tongues).hasSizeGreaterThan(100);
    for (Locale tongue : tongues) {
      assertThat(LegacyText.surveyed(namesIn(tongue))).as("names in %s", tongue).isEmpty();
    }
  }

  private static List<String> namesIn(Locale tongue) {
    List<String> names = new ArrayList<>();
    for (String country : Locale.getISOCountries()) {
      names.add(new Locale.Builder().setRegion(country).build().getDisplayCountry(tongue));
    }
    for (String language : Locale.getISOLanguages()) {
      names.add(Locale.forLanguageTag(language).getDisplayLanguage(tongue));
    }
    return names;
  }

  private static String misspelt(String word, Random random) {
    int at = random.nextInt(word.length());
    String letter = word.substring(at, at + 1);
    String wrong = random.nextBoolean() ? "" : letter + letter;
    return word.substring(0, at) + wrong + word.substring(at + 1);
  }

  /** As the Vietnamese keyboard of Windows writes: the letter composed, its tone not. */
  private static String halfComposed(String text) {
    StringBuilder half = new StringBuilder();
    for (String letter : text.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String bare = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      half.append(Normalizer.normalize(bare, Normalizer.Form.NFC)).append(tones);
    }
    return half.toString();
  }

  private static Stream<String> goodTexts() {
    return TestTexts.lines("good-text.txt");
  }
}
