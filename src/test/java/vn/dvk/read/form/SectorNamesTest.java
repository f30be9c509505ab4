package vn.dvk.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.read.form.SectorNames.Meaning;
import vn.dvk.read.setup.PlanFile;

/** Sectors as units write them: every known spelling, and what slips of the hand make of it. */
final class SectorNamesTest {
  private static final Plan PLAN = PlanFile.builtIn();

  /** Sectors that the plan has; what else is named in the sample is a sector outside the plan. */
  private static final Map<String, String> OF_THE_PLAN =
      Map.of(
          "Kinh tế", "KT",
          "Văn hóa - xã hội", "VHXH",
          "Quốc phòng - an ninh", "QPAN",
          "Xây dựng Đảng và hệ thống chính trị", "XDD_HTCT",
          "Xây dựng nông thôn mới", "NTM",
          "Xây dựng đô thị văn minh", "DTVM");

  private static final String AMBIGUOUS = "__ambiguous__";

  private final SectorNames names = new SectorNames(PLAN);

  @Test
  void readsWhatUnitsWroteAsItIsMeant() throws IOException {
    JsonNode sample = sample();
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Map.Entry<String, JsonNode> sector : sample.properties()) {
      for (JsonNode written : sector.getValue()) {
        String meant = meant(sector.getKey(), written.asText());
        String read = told(names.meaning(written.asText()));
        asked++;
        if (!read.equals(meant)) {
          wrong.add(written.asText() + " is " + meant + ", was read as " + read);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThan(110);
  }

  private static String meant(String sector, String written) {
    if (written.equals("…")) {
      return "BLANK";
    }
    if (sector.equals(AMBIGUOUS)) {
      return "AMBIGUOUS";
    }
    return OF_THE_PLAN.containsKey(sector) ? "GIVEN " + OF_THE_PLAN.get(sector) : "UNKNOWN KHAC";
  }

  private static String told(Meaning meaning) {
    return (meaning.state() + " " + meaning.sector().map(Sector::code).orElse("")).strip();
  }

  @ParameterizedTest
  @MethodSource("sectors")
  void readsAMisspeltSectorRightOrDoubtsIt(Sector sector) {
    int asked = 0;
    int right = 0;
    for (String spelling : spellings(sector)) {
      for (String slip : slips(spelling)) {
        Optional<Sector> read = names.planSector(slip);
        assertThat(read.orElse(sector)).as("%s for %s", slip, spelling).isEqualTo(sector);
        asked++;
        right += read.isPresent() ? 1 : 0;
      }
    }
    assertThat(asked).isGreaterThan(1_000);
    assertThat((double) right / asked).isGreaterThan(0.92);
  }

  static Stream<Sector> sectors() {
    return PLAN.sectors().stream();
  }

  @ParameterizedTest
  @MethodSource("sectors")
  void readsASectorInAnyHand(Sector sector) {
    for (String spelling : spellings(sector)) {
      for (String hand : hands(spelling)) {
        assertThat(names.planSector(hand)).as(hand).contains(sector);
      }
    }
  }

  @Test
  void takesNoSlipInAnotherSectorForOneOfThePlan() throws IOException {
    Set<String> others = new LinkedHashSet<>(PLAN.otherSectorSpellings());
    others.addAll(PLAN.unclearSectorSpellings());
    sample().path(AMBIGUOUS).forEach(written -> others.add(written.asText()));
    List<String> taken = new ArrayList<>();
    for (String other : others) {
      for (String slip : slips(other)) {
        names
            .planSector(slip)
            .ifPresent(sector -> taken.add(slip + " for " + other + " as " + sector.code()));
      }
    }
    assertThat(taken).isEmpty();
  }

  private static Set<String> spellings(Sector sector) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(sector.name());
    spellings.add(sector.abbreviation());
    spellings.add(sector.footerName());
    spellings.addAll(sector.spellings());
    return spellings;
  }

  /** Without diacritics, in another case, decomposed, with dots, spaces and marks round it. */
  private static List<String> hands(String spelling) {
    String plain =
        Normalizer.normalize(spelling, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    return List.of(
        plain,
        plain.toLowerCase(Locale.ROOT),
        spelling.toUpperCase(Locale.ROOT),
        Normalizer.normalize(spelling, Normalizer.Form.NFD),
        "- " + spelling,
        spelling + ".",
        " " + spelling.replace(" ", "  ") + ";",
        spelling.replace(' ', '\n'),
        "“" + spelling + "”",
        "Lĩnh vực: " + spelling);
  }

  /** One letter dropped, doubled or exchanged with the next; one dot, space or hyphen too many. */
  private static Set<String> slips(String spelling) {
    Set<String> slips = new LinkedHashSet<>();
    for (int at = 0; at < spelling.length(); at++) {
      String before = spelling.substring(0, at);
      String here = spelling.substring(at, at + 1);
      String after = spelling.substring(at + 1);
      slips.add(before + after);
      slips.add(before + here + here + after);
      for (String sign : List.of(".", " ", "-")) {
        slips.add(before + sign + here + after);
      }
      if (!after.isEmpty()) {
        slips.add(before + after.charAt(0) + here + after.substring(1));
      }
    }
    slips.removeIf(String::isBlank);
    return slips;
  }

  private static JsonNode sample() throws IOException {
    try (InputStream in =
        SectorNamesTest.class.getResourceAsStream("sector-variants-sample.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
