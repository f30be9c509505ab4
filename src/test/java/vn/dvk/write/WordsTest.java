package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Actor;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Form;
import vn.dvk.domain.Language;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Score;
import vn.dvk.domain.Severity;
import vn.dvk.domain.ShortfallReason;
import vn.dvk.domain.Status;
import vn.dvk.domain.UnitType;

/** The words of the outputs. */
final class WordsTest {
  private static final Words VI = Words.in(Language.VI);
  private static final Words EN = Words.in(Language.EN);

  /** A key that is written out in the code of a writer. */
  private static final Pattern KEY = Pattern.compile("words\\.of\\(\\s*\"([a-zA-Z0-9_.]+)\"");

  @Test
  void hasEveryKeyThatAWriterAsksFor() throws IOException {
    List<String> keys = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/dvk/write"))) {
      for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
        Matcher key = KEY.matcher(Files.readString(source));
        while (key.find()) {
          keys.add(key.group(1));
        }
      }
    }

    keys.removeIf(key -> key.endsWith("."));
    assertThat(keys).hasSizeGreaterThan(60);
    assertThat(VI.all().keySet()).containsAll(keys);
  }

  @Test
  void hasTheSameWordsInBothLanguagesButForThePlansSectors() {
    TreeSet<String> english = new TreeSet<>(EN.all().keySet());
    english.removeIf(key -> key.startsWith("sector."));
    TreeSet<String> vietnamese = new TreeSet<>(VI.all().keySet());
    vietnamese.removeIf(key -> key.startsWith("sector."));

    assertThat(english).isEqualTo(vietnamese);
    assertThat(VI.all().values())
        .allSatisfy(
            text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEveryConstant(Language language) {
    Words words = Words.in(language);
    List<String> names = new ArrayList<>();
    Stream.of(Severity.values()).map(words::of).forEach(names::add);
    Stream.of(Form.values()).map(words::of).forEach(names::add);
    Stream.of(UnitType.values()).map(words::of).forEach(names::add);
    Stream.of(Actor.values()).map(words::of).forEach(names::add);
    Stream.of(Status.values()).map(words::of).forEach(names::add);
    Stream.of(Outcome.values()).map(words::of).forEach(names::add);
    Stream.of(FileStatus.values()).map(words::of).forEach(names::add);
    Stream.of(ShortfallReason.values()).map(words::of).forEach(names::add);
    Stream.of(Score.Reason.Kind.values())
        .map(kind -> words.reason(new Score.Reason(kind, 3, "4,5", "5")))
        .forEach(names::add);

    assertThat(names).noneMatch(name -> name.matches("[a-z]+\\.[a-zA-Z0-9_]+"));
  }

  @Test
  void writesNumbersAndDaysAsTheLanguageDoes() {
    assertThat(VI.decimal(new BigDecimal("99.50"))).isEqualTo("99,5");
    assertThat(EN.decimal(new BigDecimal("99.50"))).isEqualTo("99.5");
    assertThat(VI.decimal(new BigDecimal("1E+2"))).isEqualTo("100");
    assertThat(VI.decimal(new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(VI.percent(new BigDecimal("0.8333"))).isEqualTo("83,33%");
    assertThat(EN.percent(new BigDecimal("1.0000"))).isEqualTo("100%");
    assertThat(VI.date(LocalDate.of(2024, 4, 5))).isEqualTo("5/4/2024");
    assertThat(EN.date(LocalDate.of(2024, 4, 5))).isEqualTo("2024-04-05");
  }

  @Test
  void namesASectorInTheLanguageElseAsThePlanDoes() {
    Plan plan = SampleReport.report().dossier().plan();

    assertThat(VI.sector(plan, "VHXH")).isEqualTo("Văn hóa - xã hội");
    assertThat(EN.sector(plan, "VHXH")).isEqualTo("Culture and society");
    assertThat(VI.sector(plan, "KHAC")).isEqualTo("Lĩnh vực khác");
    assertThat(VI.sector(plan, "unknown")).isEqualTo("Chưa rõ");
  }

  @Test
  void showsTheKeyWhereThereIsNoWord() {
    assertThat(VI.of("no.such.word")).isEqualTo("no.such.word");
  }
}
