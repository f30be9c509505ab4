package vn.dvk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A large sample of good text, none of which is in a legacy encoding: all that the repository has,
 * and phrases made of every Vietnamese syllable, of English with its foreign names, of numbers,
 * units and codes; in sentence, title and upper case, composed, decomposed and half composed.
 */
public final class GoodTexts {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final List<Path> REPOSITORY =
      List.of(
          Path.of("README.md"),
          Path.of("src/main/resources"),
          Path.of("src/test/resources"),
          Path.of("examples"));

  private static final String[] ENGLISH =
      ("the a of and to in for with on by from report model unit form year new result score total"
              + " registered maintained recognised Café naïve résumé façade São Paulo Zürich Ñandú"
              + " Málaga Köln Århus Ångström Curaçao Besançon Genève Bogotá Cádiz Göteborg Łódź"
              + " Kraków Plzeň İzmir Reykjavík Tórshavn Malmö Tromsø Ærø Père Noël piñata jalapeño"
              + " crème brûlée déjà vu señor Übermut Straße coöperate Brontë El Niño Dvořák Škoda")
          .split(" ");

  private static final String[] UNITS =
      "ha m² m³ km %% °C µm µg ±0,5 ½ ¼ ¾ × ÷ đ ₫ tấn/ha kg/m² triệu·đồng ‰ § ¶ © ® ™ № “ha” – — …"
          .split(" ");

  private final Random random;

  private GoodTexts(Random random) {
    this.random = random;
  }

  /** The sample; the same for the same seed. */
  public static List<String> sample(long seed) {
    GoodTexts texts = new GoodTexts(new Random(seed));
    List<String> all = new ArrayList<>(repository());
    Syllables.ALL.forEach(syllable -> all.add(texts.vietnamese(syllable)));
    IntStream.range(0, 6_000).forEach(i -> all.add(texts.vietnamese(texts.syllable())));
    IntStream.range(0, 3_000).forEach(i -> all.add(texts.vietnameseBelowU0100()));
    IntStream.range(0, 2_000).forEach(i -> all.add(texts.words(ENGLISH)));
    IntStream.range(0, 2_000).forEach(i -> all.add(texts.measures()));
    IntStream.range(0, 2_000).forEach(i -> all.add(texts.code()));
    return List.copyOf(all);
  }

  /** Every line of the repository's own texts. */
  private static List<String> repository() {
    List<String> lines = new ArrayList<>();
    for (Path root : REPOSITORY) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(GoodTexts::isText).sorted().toList()) {
          lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** The tables of the encodings and the cases about them hold what is to be converted. */
  private static boolean isText(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches(".*\\.(md|properties|json|tsv|txt|csv)|.*/expected")
        && !path.matches(".*/(tcvn3|vni)\\.properties|.*/legacy_encoding-error/.*");
  }

  private String vietnamese(String first) {
    String phrase =
        first
            + IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> " " + syllable())
                .collect(Collectors.joining());
    return written(phrase);
  }

  /** Vietnamese whose letters all lie in Latin-1 as well, the hardest good text there is. */
  private String vietnameseBelowU0100() {
    return written(
        random
            .ints(3 + random.nextInt(8), 0, Below.U0100.size())
            .mapToObj(Below.U0100::get)
            .collect(Collectors.joining(" ")));
  }

  /** In one of the cases and one of the ways to compose letters. */
  private String written(String phrase) {
    List<UnaryOperator<String>> cases =
        List.of(p -> p, GoodTexts::sentence, GoodTexts::title, p -> p.toUpperCase(Locale.ROOT));
    List<UnaryOperator<String>> forms =
        List.of(p -> p, p -> Normalizer.normalize(p, Normalizer.Form.NFD), GoodTexts::halfComposed);
    return pick(forms).apply(pick(cases).apply(phrase));
  }

  private String words(String[] from) {
    return random
        .ints(2 + random.nextInt(10), 0, from.length)
        .mapToObj(i -> from[i])
        .collect(Collectors.joining(" "));
  }

  private String measures() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(random.nextInt(100_000) / 10.0).append(' ');
      text.append(pick(List.of(UNITS)).replace("%%", "%")).append("; ");
    }
    return text.toString().replace('.', random.nextBoolean() ? ',' : '.').strip();
  }

  /** {@code SP-001/A}, {@code v2.3_x@y}, {@code KH&ĐT}: letters and signs without a meaning. */
  private String code() {
    String signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZĐÐ0123456789-_/.@&+#:()";
    return random
        .ints(4 + random.nextInt(20), 0, signs.length())
        .mapToObj(i -> signs.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private String syllable() {
    return pick(Syllables.ALL);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String sentence(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  private static String title(String phrase) {
    return Stream.of(phrase.split(" ")).map(GoodTexts::sentence).collect(Collectors.joining(" "));
  }

  /** As the Vietnamese keyboard of Windows writes: the letter composed, its tone not. */
  static String halfComposed(String text) {
    StringBuilder half = new StringBuilder();
    for (String letter : text.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^" + TONES + "]", "");
      String bare = parts.replaceAll("[" + TONES + "]", "");
      half.append(Normalizer.normalize(bare, Normalizer.Form.NFC)).append(tones);
    }
    return half.toString();
  }

  private static final class Below {
    static final List<String> U0100 =
        Syllables.ALL.stream().filter(word -> word.chars().allMatch(c -> c < 0x100)).toList();
  }
}
