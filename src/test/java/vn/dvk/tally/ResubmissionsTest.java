package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Place;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Submission;
import vn.dvk.domain.UnitNaming.Origin;

/** Which of several submissions of one unit and form counts. */
class ResubmissionsTest {
  private static final Map<String, String> ALL_DIFFERENT = Map.of();

  @Test
  void countsTheLatestReceived() {
    Submission early = Sent.of("b.xlsx", Form.PL1, Sent.HEALTH).received(1, 4).submission();
    Submission late = Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).received(3, 4).submission();

    Resubmissions result = resolve(early, late);

    assertThat(result.used()).containsExactly(late);
    assertThat(result.superseded()).containsExactly(early);
    assertThat(result.findings())
        .containsExactly(
            Finding.of(Code.SUPERSEDED_SUBMISSION, Place.ofSheet("b.xlsx", early.sheet()))
                .about(Sent.HEALTH)
                .worded("by_date")
                .with("form", "PL1")
                .with("newer", "a.xlsx")
                .with("received", "1/4/2024")
                .with("newerReceived", "3/4/2024"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A lần 2.xlsx",
        "A_lan2.xlsx",
        "A lần thứ hai.xlsx",
        "A (bổ sung).xlsx",
        "A v2.xlsx",
        "A ver 2.xlsx",
        "A (1).xlsx",
        "A đã sửa.xlsx",
        "A - cập nhật.xlsx",
        "A lần 2/PL1.xlsx",
        "A (1).zip!/PL1.xlsx"
      })
  void countsOnOneDayTheOneWhoseNameSaysSo(String newer) {
    Resubmissions result = resolve(pl1("z.xlsx"), pl1(newer));

    assertThat(result.used()).extracting(Submission::file).containsExactly(newer);
    assertThat(result.findings()).extracting(Finding::wording).containsExactly("by_name");
  }

  @ParameterizedTest
  @CsvSource({
    "a lần 2.xlsx,a lần 3.xlsx",
    "b bổ sung.xlsx,a v3.xlsx",
    "PL1 (1).xlsx,PL1 (2).xlsx",
    "PL1 lần 2.xlsx,PL1 lần 2 (1).xlsx",
    "PL1 (1).xlsx,PL1 lần 2.xlsx",
    "PL1 bổ sung.xlsx,PL1 bổ sung lần 2.xlsx",
    "PL1 bổ sung.xlsx,PL1 bổ sung 2.xlsx",
    "PL1 bổ sung.xlsx,PL1 bổ sung (1).xlsx",
    "PL1 12-4.xlsx,PL1 (1).xlsx",
    "PL1 bổ sung 12-4.xlsx,PL1 lần 3.xlsx"
  })
  void countsTheHigherNumberOfTwoNames(String older, String newer) {
    assertThat(resolve(pl1(newer), pl1(older)).used())
        .extracting(Submission::file)
        .containsExactly(newer);
  }

  @ParameterizedTest
  @CsvSource({
    "PL1.xlsx,PL1 12-4.xlsx",
    "PL1 5-4.xlsx,PL1 12-4.xlsx",
    "PL1 lần 2 5-4.xlsx,PL1 lần 2 12042024.xlsx",
    "z/PL1_2024-04-05.xlsx,a/PL1_2024-04-12.xlsx"
  })
  void countsOnOneDayTheOneWhoseNameHasTheLaterDate(String older, String newer) {
    Resubmissions result = resolve(pl1(newer), pl1(older));

    assertThat(result.used()).extracting(Submission::file).containsExactly(newer);
    assertThat(result.findings()).extracting(Finding::wording).containsExactly("by_name_date");
  }

  @Test
  void countsTheLatestReceivedThoughNamesSayOtherwiseAndTellsIt() {
    Submission named = Sent.of("PL1 lần 2.xlsx", Form.PL1, Sent.HEALTH).received(1, 4).submission();
    Submission late = Sent.of("PL1.xlsx", Form.PL1, Sent.HEALTH).received(3, 4).submission();

    Resubmissions result = resolve(named, late);

    assertThat(result.used()).containsExactly(late);
    assertThat(result.findings().get(0).details()).containsEntry("againstName", "PL1.xlsx");
  }

  @Test
  void tellsThatTheDayIsOnlyTheFiles() {
    Submission undated =
        Sent.of("PL1 lần 2.xlsx", Form.PL1, Sent.HEALTH).changed(9, 4).submission();

    Resubmissions result = resolve(undated, pl1("PL1.xlsx"));

    assertThat(result.used()).containsExactly(undated);
    assertThat(result.findings().get(0).details())
        .containsEntry("fileDate", "“PL1 lần 2.xlsx”")
        .doesNotContainKey("againstName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đăng ký (2024).xlsx", "PL1 v2024.xlsx", "Công ty Sữa.xlsx"})
  void takesNoOtherWordsForANewerVersion(String name) {
    Resubmissions result = resolve(pl1(name), pl1("đ.xlsx"));

    assertThat(result.findings()).extracting(Finding::wording).containsExactly("by_path");
  }

  @Test
  void countsTheLastByPathWhereNothingElseTells() {
    Resubmissions result = resolve(pl1("a.xlsx"), pl1("b.xlsx"));

    assertThat(result.used()).extracting(Submission::file).containsExactly("b.xlsx");
    assertThat(result.findings()).extracting(Finding::wording).containsExactly("by_path");
  }

  @Test
  void keepsAnotherFormAndAnotherUnit() {
    Submission result = Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).submission();
    Submission other = Sent.of("c.xlsx", Form.PL1, Sent.UNION).submission();

    assertThat(resolve(pl1("a.xlsx"), result, other).used()).hasSize(3);
  }

  @Test
  void countsAllSheetsOfOneFile() {
    Submission first = Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).on("KT").submission();
    Submission second = Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).on("VHXH").submission();

    Resubmissions result = resolve(second, first);

    assertThat(result.used()).containsExactly(first, second);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void saysOnceThatSeveralSheetsOfAFileAreReplaced() {
    Submission first = Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).on("KT").submission();
    Submission second = Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).on("VHXH").submission();

    Resubmissions result = resolve(first, second, pl1("b.xlsx"));

    assertThat(result.superseded()).containsExactly(first, second);
    assertThat(result.findings())
        .extracting(Finding::place)
        .containsExactly(Place.ofFile("a.xlsx"));
  }

  @Test
  void usesTheFirstPathOfIdenticalCopies() {
    Submission copy = Sent.of("b lần 2.xlsx", Form.PL1, Sent.HEALTH).received(9, 4).submission();

    Resubmissions result =
        Resubmissions.resolve(
            List.of(copy, pl1("a.xlsx")),
            Map.of("a.xlsx", "same", "b lần 2.xlsx", "same"),
            OnResubmission.LATEST);

    assertThat(result.used()).extracting(Submission::file).containsExactly("a.xlsx");
    assertThat(result.superseded()).containsExactly(copy);
    assertThat(result.findings())
        .containsExactly(
            Finding.of(Code.IDENTICAL_COPY, Place.ofFile("b lần 2.xlsx"))
                .about(Sent.HEALTH)
                .with("first", "a.xlsx"));
  }

  @Test
  void foldsCopiesOfFilesThatNameNoUnit() {
    Submission first = unnamed("a.xlsx");
    Submission second = unnamed("b.xlsx");

    Resubmissions result =
        Resubmissions.resolve(
            List.of(first, second),
            Map.of("a.xlsx", "same", "b.xlsx", "same"),
            OnResubmission.LATEST);

    assertThat(result.used()).containsExactly(first);
    assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.IDENTICAL_COPY);
  }

  @Test
  void prefersTheCopyThatTellsTheUnit() {
    Submission loose = unnamed("a.xlsx");
    Submission inFolder =
        Sent.of("so-y-te/a.xlsx", Form.PL1, Sent.HEALTH).named(Origin.FOLDER).submission();

    Resubmissions result =
        Resubmissions.resolve(
            List.of(loose, inFolder),
            Map.of("a.xlsx", "same", "so-y-te/a.xlsx", "same"),
            OnResubmission.LATEST);

    assertThat(result.used()).containsExactly(inFolder);
  }

  @Test
  void neverReplacesWhatNamesNoUnit() {
    assertThat(resolve(unnamed("a.xlsx"), unnamed("b.xlsx")).used()).hasSize(2);
  }

  @Test
  void isNeverReplacedByWhatNamesNoUnit() {
    assertThat(resolve(pl1("a.xlsx"), unnamed("b.xlsx")).superseded()).isEmpty();
  }

  @Test
  void keepsScoreSheetsOfDifferentModelsInManyFiles() {
    Resubmissions result = resolve(scores("a.xlsx", 1, "Một cửa"), scores("b.xlsx", 2, "Xanh"));

    assertThat(result.used()).hasSize(2);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void replacesAScoreSheetOfTheSameModel() {
    Submission old = scores("a.xlsx", 1, "Mô hình “Một cửa”");
    Submission anew = scores("b.xlsx", 2, "MỘT CỬA");

    Resubmissions result = resolve(old, anew);

    assertThat(result.used()).containsExactly(anew);
    assertThat(result.superseded()).containsExactly(old);
  }

  @Test
  void dropsTheReplacedSheetsOfAScoreSubmission() {
    Submission old = scores("a.xlsx", 1, "Một cửa", "Xanh", "");

    Resubmissions result = resolve(old, scores("b.xlsx", 2, "Một cửa"));

    assertThat(result.superseded()).isEmpty();
    assertThat(result.used().get(0).scoreSheets())
        .extracting(sheet -> sheet.model().orElse("?"))
        .containsExactly("Xanh", "?");
    assertThat(result.findings())
        .containsExactly(
            Finding.of(Code.SUPERSEDED_SUBMISSION, Place.ofSheet("a.xlsx", old.sheet()))
                .about(Sent.HEALTH)
                .worded("scores")
                .with("form", "SCORE")
                .with("newer", "b.xlsx")
                .with("models", "“Một cửa”"));
  }

  @Test
  void neverReplacesScoreSheetsWithoutAModel() {
    assertThat(resolve(scores("a.xlsx", 1, ""), scores("b.xlsx", 2, "")).used())
        .flatExtracting(Submission::scoreSheets)
        .extracting(ScoreSheet::model)
        .hasSize(2);
  }

  @Test
  void keepsTwoSheetsOfOneModelInOneFile() {
    Resubmissions result = resolve(scores("a.xlsx", 1, "Một cửa", "Một cửa"));

    assertThat(result.used().get(0).scoreSheets()).hasSize(2);
  }

  @Test
  void givesTheSameForAnyOrderOfFiles() {
    List<Submission> all =
        List.of(
            pl1("a.xlsx"),
            pl1("b (1).xlsx"),
            unnamed("c.xlsx"),
            scores("d.xlsx", 1, "Một cửa", "Xanh"),
            scores("e.xlsx", 1, "Một cửa"));
    Map<String, String> hashes = Map.of("c.xlsx", "1", "e.xlsx", "2", "d.xlsx", "3");

    assertThat(
            Sent.orders(all).stream()
                .map(order -> Resubmissions.resolve(order, hashes, OnResubmission.LATEST)))
        .hasSize(120)
        .containsOnly(Resubmissions.resolve(all, hashes, OnResubmission.LATEST));
  }

  @Test
  void countsEveryVersionWhereAllAreAskedFor() {
    Resubmissions result =
        resolve(OnResubmission.ALL, pl1("a.xlsx"), pl1("a lần 2.xlsx"), pl1("a lần 3.xlsx"));

    assertThat(result.used()).hasSize(3);
    assertThat(result.superseded()).isEmpty();
    assertThat(result.supersedings()).isEmpty();
    assertThat(result.findings())
        .extracting(
            Finding::wording,
            finding -> finding.place().file().orElse(""),
            finding -> finding.details().get("earlier"))
        .containsExactly(
            tuple("all", "a lần 2.xlsx", "a.xlsx"), tuple("all", "a lần 3.xlsx", "a lần 2.xlsx"));
  }

  @Test
  void countsEveryScoreSheetWhereAllAreAskedFor() {
    Resubmissions result =
        resolve(OnResubmission.ALL, scores("a.xlsx", 1, "Một cửa"), scores("b.xlsx", 2, "Một cửa"));

    assertThat(result.used()).flatExtracting(Submission::scoreSheets).hasSize(2);
    assertThat(result.findings())
        .containsExactly(
            Finding.of(Code.SUPERSEDED_SUBMISSION, Place.ofFile("b.xlsx"))
                .about(Sent.HEALTH)
                .worded("all_scores")
                .with("form", "SCORE")
                .with("earlier", "a.xlsx")
                .with("models", "“Một cửa”"));
  }

  @Test
  void foldsCopiesThoughAllVersionsCount() {
    Resubmissions result =
        Resubmissions.resolve(
            List.of(pl1("a.xlsx"), pl1("b.xlsx")),
            Map.of("a.xlsx", "same", "b.xlsx", "same"),
            OnResubmission.ALL);

    assertThat(result.used()).extracting(Submission::file).containsExactly("a.xlsx");
  }

  @Test
  void namesWhatPeopleMayHaveToDecide() {
    Resubmissions result =
        resolve(
            pl1("z.xlsx"),
            pl1("a lần 2.xlsx"),
            Sent.of("u.xlsx", Form.PL1, Sent.UNION).submission(),
            scores("s.xlsx", 1, "Một cửa", "Xanh"),
            scores("t.xlsx", 2, "Xanh"));

    assertThat(result.contested())
        .containsExactly(
            new Contested(Sent.HEALTH, Form.PL1, List.of("z.xlsx", "a lần 2.xlsx")),
            new Contested(Sent.HEALTH, Form.SCORE, List.of("s.xlsx", "t.xlsx")));
  }

  @Test
  void leavesNothingToDecideWhereFilesAreCopies() {
    Resubmissions result =
        Resubmissions.resolve(
            List.of(pl1("a.xlsx"), pl1("b.xlsx")),
            Map.of("a.xlsx", "same", "b.xlsx", "same"),
            OnResubmission.FAIL);

    assertThat(result.contested()).isEmpty();
  }

  @Test
  void tellsWhichScoreSheetsTookThePlaceOfWhich() {
    Submission old = scores("a.xlsx", 1, "Một cửa", "Xanh");

    Superseding superseding = resolve(old, scores("b.xlsx", 2, "Xanh", "Số")).supersedings().get(0);

    assertThat(models(superseding.older())).containsExactly("Xanh");
    assertThat(models(superseding.newer())).containsExactly("Xanh");
    assertThat(superseding.newer()).extracting(Submission::file).containsExactly("b.xlsx");
  }

  private static List<String> models(List<Submission> submissions) {
    return submissions.stream()
        .flatMap(submission -> submission.scoreSheets().stream())
        .map(sheet -> sheet.model().orElse(""))
        .toList();
  }

  private static Resubmissions resolve(Submission... submissions) {
    return resolve(OnResubmission.LATEST, submissions);
  }

  private static Resubmissions resolve(OnResubmission policy, Submission... submissions) {
    return Resubmissions.resolve(List.of(submissions), ALL_DIFFERENT, policy);
  }

  private static Submission pl1(String file) {
    return Sent.of(file, Form.PL1, Sent.HEALTH).submission();
  }

  private static Submission unnamed(String file) {
    return Sent.of(file, Form.PL1, Sent.HEALTH).named(Origin.NOWHERE).submission();
  }

  private static Submission scores(String file, int day, String... models) {
    return Sent.of(file, Form.SCORE, Sent.HEALTH).received(day, 11).scores(models).submission();
  }
}
