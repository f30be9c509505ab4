package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Place;
import vn.dvk.domain.Submission;

/** A supplement adds, a new version replaces. */
class SupplementsTest {
  private static final String[] FOUR = {
    "Bát cháo nghĩa tình", "Một cửa thân thiện", "Ngân hàng máu sống", "Tủ sách pháp luật"
  };

  @Test
  void addsFurtherModelsToTheVersionBefore() {
    Submission base = pl1("PL1.xlsx", FOUR);
    Submission supplement = pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn", "Vườn rau sạch");

    Resubmissions result = resolve(base, supplement);

    assertThat(result.used()).containsExactly(supplement, base);
    assertThat(result.superseded()).isEmpty();
    assertThat(result.findings())
        .containsExactly(
            Finding.of(Code.SUPPLEMENT_ADDED, Place.ofSheet(supplement.file(), supplement.sheet()))
                .about(Sent.HEALTH)
                .with("form", "Phụ lục 1")
                .with("base", "PL1.xlsx")
                .with("count", 2));
  }

  @Test
  void tellsWhichModelsASupplementNamesAgain() {
    Resubmissions result =
        resolve(
            pl1("PL1.xlsx", FOUR),
            pl1("PL1 bổ sung.xlsx", "Mô hình “Một cửa thân thiện”", "Cổng trường an toàn"));

    assertThat(result.used()).hasSize(2);
    assertThat(result.findings().get(0).wording()).isEqualTo("repeated");
    assertThat(result.findings().get(0).details())
        .containsEntry("count", "1")
        .containsEntry("repeatedCount", "1")
        .containsEntry("repeated", "“Mô hình “Một cửa thân thiện””");
  }

  @Test
  void replacesWhereASupplementHoldsHalfOfTheModels() {
    Submission whole = pl1("PL1 bổ sung.xlsx", FOUR[0], FOUR[1], "Cổng trường an toàn");

    Resubmissions result = resolve(pl1("PL1.xlsx", FOUR), whole);

    assertThat(result.used()).containsExactly(whole);
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactly(Code.SUPERSEDED_SUBMISSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PL1 lần 2.xlsx", "PL1 (1).xlsx", "PL1 đã sửa.xlsx", "PL1 12-4.xlsx"})
  void replacesWhateverTheModelsWhereNothingNamesASupplement(String file) {
    Submission newer = pl1(file, "Cổng trường an toàn");

    assertThat(resolve(pl1("PL1.xlsx", FOUR), newer).used()).containsExactly(newer);
  }

  @Test
  void keepsTheVersionThatAnEmptySupplementFollows() {
    assertThat(files(resolve(pl1("PL1.xlsx", FOUR), pl1("PL1 bổ sung.xlsx"))))
        .containsExactly("PL1 bổ sung.xlsx", "PL1.xlsx");
  }

  @Test
  void replacesAllThatCameBeforeANewVersion() {
    Submission base = pl1("PL1.xlsx", FOUR);
    Submission added = pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn");
    Submission second = sent("PL1 lần 2.xlsx", 9, FOUR);
    Submission addedLater = sent("PL1 bổ sung 2.xlsx", 10, "Vườn rau sạch");

    Resubmissions result = resolve(base, added, second, addedLater);

    assertThat(result.used()).containsExactly(addedLater, second);
    assertThat(result.supersedings())
        .containsExactly(
            new Superseding(
                Sent.HEALTH, Form.PL1, List.of(base, added), List.of(second, addedLater)));
    assertThat(result.findings())
        .extracting(finding -> finding.code() + " " + finding.place().file().orElse(""))
        .containsExactly(
            "SUPPLEMENT_ADDED PL1 bổ sung 2.xlsx",
            "SUPERSEDED_SUBMISSION PL1.xlsx",
            "SUPERSEDED_SUBMISSION PL1 bổ sung.xlsx");
  }

  @Test
  void countsOnceASupplementThatIsSentAgain() {
    Submission base = pl1("PL1.xlsx", FOUR);
    Submission first = pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn");
    Submission again = pl1("PL1 bổ sung lần 2.xlsx", "Cổng trường an toàn", "Vườn rau sạch");

    Resubmissions result = resolve(base, first, again);

    assertThat(result.used()).containsExactly(again, base);
    assertThat(result.supersedings())
        .containsExactly(new Superseding(Sent.HEALTH, Form.PL1, List.of(first), List.of(again)));
  }

  @Test
  void addsOneSupplementAfterTheOther() {
    Resubmissions result =
        resolve(
            pl1("PL1.xlsx", FOUR),
            pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn"),
            pl1("PL1 bổ sung lần 2.xlsx", "Vườn rau sạch"));

    assertThat(result.used()).hasSize(3);
    assertThat(result.findings())
        .extracting(finding -> finding.details().get("base"))
        .containsExactly("PL1.xlsx", "PL1.xlsx");
  }

  @Test
  void replacesASupplementThatCameBeforeTheWholeForm() {
    Submission whole = sent("PL1.xlsx", 9, FOUR);

    assertThat(resolve(pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn"), whole).used())
        .containsExactly(whole);
  }

  @Test
  void namesTheFileWhereASupplementHasSeveralSheets() {
    Submission first = pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn");
    Submission second =
        Sent.of("PL1 bổ sung.xlsx", Form.PL1, Sent.HEALTH)
            .on("Sheet2")
            .models("Vườn rau sạch")
            .submission();

    Resubmissions result = resolve(pl1("PL1.xlsx", FOUR), first, second);

    assertThat(result.findings())
        .extracting(Finding::place)
        .containsExactly(Place.ofFile("PL1 bổ sung.xlsx"));
    assertThat(result.findings().get(0).details()).containsEntry("count", "2");
  }

  @Test
  void addsASupplementThoughAllVersionsCount() {
    Resubmissions result =
        Resubmissions.resolve(
            List.of(pl1("PL1.xlsx", FOUR), pl1("PL1 bổ sung.xlsx", "Cổng trường an toàn")),
            Map.of(),
            OnResubmission.ALL);

    assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.SUPPLEMENT_ADDED);
  }

  /** Fifty blocks of one unit's files, with days, names and models drawn at random. */
  @Test
  void decidesTheSameInAnyOrderOfFiles() {
    Random random = new Random(20240412);
    for (int block = 0; block < 50; block++) {
      List<Submission> sent = block(random);
      for (OnResubmission policy : OnResubmission.values()) {
        Resubmissions expected = Resubmissions.resolve(sent, Map.of(), policy);
        Collections.shuffle(sent, random);
        assertThat(Resubmissions.resolve(sent, Map.of(), policy)).isEqualTo(expected);
      }
    }
  }

  private static List<Submission> block(Random random) {
    List<String> names =
        List.of(
            "PL1",
            "PL1 bổ sung",
            "PL1 bổ sung lần 2",
            "PL1 lần 2",
            "PL1 (1)",
            "PL1 12-4",
            "bổ sung/PL1",
            "PL1 5-4 bổ sung");
    List<Submission> sent = new ArrayList<>();
    for (String name : names) {
      List<String> models = new ArrayList<>(List.of(FOUR));
      models.addAll(List.of("Cổng trường an toàn", "Vườn rau sạch", "Đèn đường"));
      Collections.shuffle(models, random);
      String[] chosen = models.subList(0, random.nextInt(models.size())).toArray(String[]::new);
      sent.add(sent(name + ".xlsx", 1 + random.nextInt(2), chosen));
    }
    return sent;
  }

  private static List<String> files(Resubmissions result) {
    return result.used().stream().map(Submission::file).toList();
  }

  private static Resubmissions resolve(Submission... submissions) {
    return Resubmissions.resolve(List.of(submissions), Map.of(), OnResubmission.LATEST);
  }

  private static Submission pl1(String file, String... models) {
    return sent(file, 1, models);
  }

  private static Submission sent(String file, int day, String... models) {
    return Sent.of(file, Form.PL1, Sent.HEALTH).received(day, 4).models(models).submission();
  }
}
