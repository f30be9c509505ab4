package vn.dvk.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.HEALTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.check.DossierBuilder;
import vn.dvk.check.Found;
import vn.dvk.check.ModelRow;
import vn.dvk.check.ScoredModel;
import vn.dvk.check.Units;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;

/** Rules about score sheets. */
final class ScoreRulesTest {
  private static final Found FOUND = Found.by(ScoreRules.ALL);
  private static final String NAME = "Bệnh viện thân thiện";

  @Test
  void staysSilentOverFullMarksInTime() {
    assertThat(FOUND.in(scored(full()))).isEmpty();
  }

  @Test
  void findsACriterionWithoutScoreAndNoTotalMismatchWithIt() {
    DossierBuilder dossier = scored(full().points(3, "").total("90"));
    Finding finding = FOUND.only(Code.SCORE_MISSING, dossier);

    assertThat(FOUND.codes(dossier)).containsExactly(Code.SCORE_MISSING);
    assertThat(finding.place().cell()).contains("D6");
    assertThat(finding.details())
        .containsEntry("criterion", "3")
        .containsEntry("maximum", "10")
        .containsEntry("model", NAME);
  }

  @Test
  void tellsManyMissingScoresOnce() {
    Finding finding = FOUND.only(Code.SCORE_MISSING, scored(full().withoutPart2()));

    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("D16:D20");
    assertThat(finding.details())
        .containsEntry("criteria", "11, 12, 13, 14, 15")
        .containsEntry("count", "5");
  }

  @Test
  void findsAScoreThatIsNoNumber() {
    Finding finding = FOUND.only(Code.SCORE_NOT_A_NUMBER, scored(full().points(6, "Đạt")));

    assertThat(finding.place().cell()).contains("D9");
    assertThat(finding.value()).contains("Đạt");
  }

  @Test
  void findsScoresOverTheMaximumAndBelowZero() {
    assertThat(FOUND.all(Code.SCORE_OUT_OF_RANGE, scored(full().points(1, "10").points(4, "-1"))))
        .extracting(finding -> finding.place().cell().orElse(""))
        .containsExactly("D4", "D7");
  }

  @Test
  void findsATotalThatIsNotTheSum() {
    Finding finding =
        FOUND.only(Code.SCORE_TOTAL_MISMATCH, scored(full().points(3, "7,5").total("100")));

    assertThat(finding.place().cell()).contains("D27");
    assertThat(finding.value()).contains("100");
    assertThat(finding.details()).containsEntry("counted", "97,5");
  }

  @Test
  void takesNoTotalOrABlankOneAsNoMismatch() {
    assertThat(FOUND.in(scored(full().total("")))).isEmpty();
  }

  @Test
  void findsAPartThatIsNotTheSum() {
    Finding finding = FOUND.only(Code.SCORE_TOTAL_MISMATCH, scored(full().parts("75", "20")));

    assertThat(finding.wording()).isEqualTo("part");
    assertThat(finding.place().cell()).contains("D14");
    assertThat(finding.details()).containsEntry("part", "II").containsEntry("counted", "25");
    assertThat(FOUND.in(scored(full().parts("75", "25")))).isEmpty();
  }

  @Test
  void findsBothVariantsFilled() {
    DossierBuilder dossier = scored(full().inBothVariants().total("125"));
    Finding finding = FOUND.only(Code.SCORE_VARIANT_AMBIGUOUS, dossier);

    assertThat(FOUND.codes(dossier)).containsExactly(Code.SCORE_VARIANT_AMBIGUOUS);
    assertThat(finding.place().cell()).contains("D16:D20, D22:D26");
  }

  @Test
  void findsTheVariantOfAnotherActor() {
    Finding finding = FOUND.only(Code.SCORE_VARIANT_MISMATCH, scored(full().asIndividual()));

    assertThat(finding.place().cell()).contains("D22:D26");
    assertThat(finding.details())
        .containsEntry("variant", "Cá nhân")
        .containsEntry("actor", "Tập thể")
        .containsEntry("form", "Phụ lục 4")
        .containsEntry("where", "so-y-te/PL4.xlsx › Sheet1 › J12:K12");
  }

  @Test
  void leavesFormsThatDifferThemselvesToActorChanged() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(HEALTH, model().by(Actor.INDIVIDUAL))
                    .pl4(HEALTH, model())
                    .scored(HEALTH, full().asIndividual())))
        .isEmpty();
  }

  @Test
  void tellsEveryConditionThatKeepsAModelFromRecognition() {
    List<Finding> findings =
        FOUND.in(scored(full().points(2, "0").points(3, "0").points(9, "4").total("74")));

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            Code.SCORE_BELOW_THRESHOLD,
            Code.MANDATORY_CRITERION_NOT_MAX,
            Code.MANDATORY_CRITERION_NOT_MAX);
    assertThat(findings.get(0).details()).containsEntry("required", "75");
    assertThat(findings.get(0).value()).contains("74");
    assertThat(findings.get(2).details()).containsEntry("criterion", "9");
    assertThat(findings.get(2).value()).contains("4");
  }

  // ---- criterion_contradicted

  @Test
  void contradictsFullMarksWhereTheRegistrationIsMissing() {
    Finding finding =
        FOUND.only(
            Code.CRITERION_CONTRADICTED,
            dossier().asOf("2024-11-01").pl4(HEALTH, model()).scored(HEALTH, full()));

    assertThat(finding.wording()).isEqualTo("no_registration");
    assertThat(finding.place().cell()).contains("D4");
    assertThat(finding.details()).containsEntry("deadline", "15/4/2024");
  }

  @Test
  void contradictsFullMarksWhereTheRegistrationCameLate() {
    Finding finding =
        FOUND.only(
            Code.CRITERION_CONTRADICTED,
            dossier()
                .pl1(HEALTH, model())
                .received("2024-05-20")
                .pl4(HEALTH, model())
                .scored(HEALTH, full()));

    assertThat(finding.wording()).isEqualTo("late");
    assertThat(finding.details())
        .containsEntry("received", "20/5/2024")
        .containsEntry("where", "so-y-te/PL1.xlsx › Sheet1 › B12");
  }

  @Test
  void contradictsFullMarksWhereTheModelWasNotRegistered() {
    Finding finding =
        FOUND.only(
            Code.CRITERION_CONTRADICTED,
            dossier().pl1(HEALTH, at(12)).pl4(HEALTH, model()).scored(HEALTH, full()));

    assertThat(finding.wording()).isEqualTo("not_registered");
    assertThat(finding.details()).containsEntry("where", "so-y-te/PL4.xlsx › Sheet1 › B12");
  }

  @Test
  void contradictsNothingOnAFilesDateOrLessThanFullMarks() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(HEALTH, model())
                    .changed("2024-11-20")
                    .pl4(HEALTH, model())
                    .scored(HEALTH, full())))
        .isEmpty();
    assertThat(
            FOUND.all(
                Code.CRITERION_CONTRADICTED,
                dossier().pl4(HEALTH, model()).asOf("2024-11-01").scored(HEALTH, modest())))
        .isEmpty();
  }

  @Test
  void contradictsFullMarksWhereNoFormGivesTheAddress() {
    DossierBuilder dossier =
        scoredWith(named("Bát cháo").located(""), named("Bát cháo").located(""));
    Finding finding = FOUND.only(Code.CRITERION_CONTRADICTED, dossier);

    assertThat(finding.wording()).isEqualTo("no_location");
    assertThat(finding.place().cell()).contains("D4");
    assertThat(finding.value()).contains("5");
    assertThat(finding.details())
        .containsEntry("criterion", "1")
        .containsEntry("form", "Phụ lục 1")
        .containsEntry("where", "so-y-te/PL1.xlsx › Sheet1 › D12");
  }

  @Test
  void contradictsNoAddressThatAnyFormOrTheNameGives() {
    assertThat(FOUND.in(scoredWith(named("Bát cháo").located(""), named("Bát cháo")))).isEmpty();
    assertThat(
            FOUND.in(
                scoredWith(
                    named("Bát cháo").withoutLocationColumn(),
                    named("Bát cháo").withoutLocationColumn())))
        .isEmpty();
    String placed = "Bát cháo ở thôn 3";
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(HEALTH, named(placed).located(""))
                    .pl4(HEALTH, named(placed).located(""))
                    .scored(HEALTH, ScoredModel.of(placed))))
        .isEmpty();
  }

  @Test
  void contradictsAReviewThatTheResultDoesNotReport() {
    Finding finding =
        FOUND.only(
            Code.CRITERION_CONTRADICTED,
            dossier()
                .pl1(HEALTH, model(), at(13))
                .pl4(HEALTH, at(13))
                .scored(HEALTH, full(), ScoredModel.of("Mô hình ở dòng 13")));

    assertThat(finding.wording()).isEqualTo("not_reported");
    assertThat(finding.place().cell()).contains("D13");
    assertThat(finding.value()).contains("10");
    assertThat(finding.details())
        .containsEntry("criterion", "10")
        .containsEntry("where", "so-y-te/PL1.xlsx › Sheet1 › B12")
        .containsEntry("report", "so-y-te/PL4.xlsx › Sheet1");
  }

  @Test
  void contradictsNoReviewWhereTheResultMayReportIt() {
    ModelRow other = named("Bệnh viện hạnh phúc");
    assertThat(FOUND.in(dossier().pl1(HEALTH, model()).scored(HEALTH, full()))).isEmpty();
    assertThat(
            contradicted(
                dossier()
                    .pl1(HEALTH, model())
                    .pl4(HEALTH, other)
                    .doubting(HEALTH, NAME, "Bệnh viện hạnh phúc")))
        .isEmpty();
    assertThat(contradicted(dossier().pl1(HEALTH, model()).pl4(HEALTH, at(14).unnamed())))
        .isEmpty();
    assertThat(
            contradicted(
                dossier().pl1(HEALTH, model()).pl4(HEALTH, named("- Bữa cơm\n- Bệnh viện"))))
        .isEmpty();
    assertThat(
            FOUND.all(
                Code.CRITERION_CONTRADICTED,
                dossier()
                    .pl1(HEALTH, model())
                    .pl4(HEALTH, at(13))
                    .scored(HEALTH, full().points(10, "9").total("99"))))
        .isEmpty();
  }

  private static List<Finding> contradicted(DossierBuilder dossier) {
    return FOUND.all(Code.CRITERION_CONTRADICTED, dossier.scored(HEALTH, full()));
  }

  private static DossierBuilder scoredWith(ModelRow registered, ModelRow reported) {
    return dossier()
        .pl1(HEALTH, registered)
        .pl4(HEALTH, reported)
        .scored(HEALTH, ScoredModel.of("Bát cháo"));
  }

  private static ModelRow named(String name) {
    return at(12).named(name);
  }

  // ---- score_without_model, model_without_score

  @Test
  void findsAScoreOfNoModel() {
    DossierBuilder dossier = scored(full(), ScoredModel.of("Ngân hàng máu sống"));
    Finding finding = FOUND.only(Code.SCORE_WITHOUT_MODEL, dossier);

    assertThat(finding.value()).contains("Ngân hàng máu sống");
    assertThat(finding.place().cell()).contains("A2");
  }

  @Test
  void findsAScoreWithoutName() {
    Finding finding = FOUND.only(Code.SCORE_WITHOUT_MODEL, scored(full(), ScoredModel.unnamed()));

    assertThat(finding.wording()).isEqualTo("no_name");
  }

  @Test
  void holdsAScoreBackWhereUnitOrFormsAreToldAlready() {
    assertThat(
            FOUND.all(
                Code.SCORE_WITHOUT_MODEL,
                dossier().roster(HEALTH).asOf("2024-11-20").scored(HEALTH, full())))
        .isEmpty();
    assertThat(
            FOUND.all(
                Code.SCORE_WITHOUT_MODEL,
                dossier().roster(Units.CELL).scored(Units.outsideRoster(HEALTH), full())))
        .isEmpty();
  }

  @Test
  void holdsBackModelsThatTheSheetsWithoutANameMayBeOf() {
    DossierBuilder dossier = dossier().pl4(HEALTH, model(), at(13));

    assertThat(FOUND.codes(dossier.scored(HEALTH, full(), ScoredModel.unnamed())))
        .containsExactly(Code.SCORE_WITHOUT_MODEL);
  }

  @Test
  void holdsBackScoresOfModelsThatShareACell() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl4(HEALTH, at(12).named("- Bát cháo\n- Công sở xanh"))
                    .scored(HEALTH, ScoredModel.of("Bát cháo"), ScoredModel.of("Công sở xanh"))))
        .isEmpty();
  }

  @Test
  void tellsManyScoresThatAreNoNumbersOnce() {
    ScoredModel words = full();
    for (int criterion = 1; criterion <= 6; criterion++) {
      words.points(criterion, "Đạt");
    }
    Finding finding = FOUND.only(Code.SCORE_NOT_A_NUMBER, scored(words));

    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("D4:D9");
    assertThat(finding.value()).contains("Đạt");
    assertThat(finding.details()).containsEntry("criteria", "1, 2, 3, 4, 5, 6");
  }

  @Test
  void findsAReportedModelWithoutScoreOnce() {
    Finding finding =
        FOUND.only(
            Code.MODEL_WITHOUT_SCORE,
            dossier()
                .pl1(HEALTH, model(), at(13))
                .pl4(HEALTH, model(), at(13))
                .scored(HEALTH, full()));

    assertThat(finding.place().file()).contains("so-y-te/PL4.xlsx");
    assertThat(finding.place().cell()).contains("B13");
    assertThat(finding.details()).containsEntry("name", "Mô hình ở dòng 13");
  }

  @Test
  void asksForTheRegisteredModelsScoresFromTheResultDeadlineOn() {
    assertThat(FOUND.codes(dossier().asOf("2024-11-15").pl1(HEALTH, at(12))))
        .containsExactly(Code.MODEL_WITHOUT_SCORE);
    assertThat(FOUND.in(dossier().asOf("2024-11-14").pl1(HEALTH, at(12)))).isEmpty();
  }

  @Test
  void holdsBackWhatFollowsFromAScoreInDoubt() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(HEALTH, at(12).named("Mở đường làng"), at(13).named("Mở đường xóm"))
                    .scored(HEALTH, ScoredModel.of("Mở đường"))
                    .doubtingScore(HEALTH, "Mở đường", "Mở đường làng", "Mở đường xóm")))
        .isEmpty();
  }

  @Test
  void holdsBackWhatFollowsFromFormsInDoubt() {
    DossierBuilder dossier =
        dossier()
            .pl1(HEALTH, at(12).named("Mở đường làng"), at(13).named("Mở đường xóm"))
            .pl4(HEALTH, at(14).named("Mở đường"))
            .doubting(HEALTH, "Mở đường", "Mở đường làng", "Mở đường xóm");

    assertThat(FOUND.in(dossier.scored(HEALTH, ScoredModel.of("Mở đường")))).isEmpty();
  }

  @Test
  void takesTheScoreOfARowForThatOfTheRowItMayBe() {
    DossierBuilder dossier =
        dossier()
            .pl1(HEALTH, at(12).named("Mở đường làng"), at(13).named("Mở đường xóm"))
            .pl4(HEALTH, at(14).named("Mở đường"))
            .doubting(HEALTH, "Mở đường", "Mở đường làng", "Mở đường xóm");

    assertThat(FOUND.codes(dossier.scored(HEALTH, ScoredModel.of("Mở đường xóm")))).isEmpty();
    assertThat(FOUND.codes(dossier.asOf("2024-11-20"))).as("scored as a registered row").isEmpty();
  }

  private static DossierBuilder scored(ScoredModel... sheets) {
    return dossier().pl1(HEALTH, model()).pl4(HEALTH, model()).scored(HEALTH, sheets);
  }

  private static ModelRow model() {
    return at(12).named(NAME);
  }

  private static ScoredModel full() {
    return ScoredModel.of(NAME);
  }

  private static ScoredModel modest() {
    return full().points(1, "3").total("98");
  }
}
