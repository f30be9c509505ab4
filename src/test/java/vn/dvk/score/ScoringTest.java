package vn.dvk.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Outcome;
import vn.dvk.domain.Place;
import vn.dvk.domain.Rubric;
import vn.dvk.domain.Score;
import vn.dvk.domain.Score.Reason;
import vn.dvk.domain.Score.Reason.Kind;
import vn.dvk.domain.ScoreCell;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.Source;
import vn.dvk.domain.Unit;

/** The rubric of the 2024 plan, on sheets as units fill them. */
class ScoringTest {
  private static final List<Integer> MANDATORY = List.of(2, 7, 9, 11, 15);
  private static final List<Integer> MAXIMA = List.of(5, 10, 10, 5, 5, 5, 10, 5, 10, 10);
  private static final Rubric RUBRIC =
      new Rubric(
          new BigDecimal("75"),
          IntStream.rangeClosed(1, 10).mapToObj(n -> criterion(n, MAXIMA.get(n - 1))).toList(),
          IntStream.rangeClosed(11, 15).mapToObj(n -> criterion(n, 5)).toList(),
          IntStream.rangeClosed(11, 15).mapToObj(n -> criterion(n, 5)).toList());

  private static final String FULL_PART_1 = "5 10 10 5 5 5 10 5 10 10";
  private static final String FULL_PART_2 = "5 5 5 5 5";
  private static final String BLANK = "_ _ _ _ _";

  @Test
  void passesAFullSheetOfACollective() {
    Score score = score(FULL_PART_1, FULL_PART_2, BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.PASS);
    assertThat(score.variant()).contains(Actor.COLLECTIVE);
    assertThat(score.total()).contains(new BigDecimal("100"));
    assertThat(score.reasons()).isEmpty();
    assertThat(score.criteria()).hasSize(15);
  }

  @Test
  void scoresAnIndividualByItsOwnPart() {
    Score score = score(FULL_PART_1, BLANK, "5 4 4 4 5");

    assertThat(score.variant()).contains(Actor.INDIVIDUAL);
    assertThat(score.total()).contains(new BigDecimal("97"));
    assertThat(score.outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void namesTheMandatoryCriterionThatFailsNinetyFivePoints() {
    Score score = score("5 10 10 5 5 5 10 5 5 10", FULL_PART_2, BLANK);

    assertThat(score.total()).contains(new BigDecimal("95"));
    assertThat(score.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(score.reasons()).containsExactly(new Reason(Kind.NOT_MAX, 9, "5", "10"));
  }

  @Test
  void namesTheTotalBeforeTheCriteria() {
    Score score = score("2 8 5 2 2 2 10 2 10 5", "5 4,5 4 4 5", BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.FAIL);
    assertThat(score.reasons())
        .containsExactly(
            new Reason(Kind.BELOW_THRESHOLD, 0, "70,5", "75"),
            new Reason(Kind.NOT_MAX, 2, "8", "10"));
  }

  @Test
  void passesAtExactlyThePassMark() {
    Score score = score("2,5 10 5 2,5 2,5 2,5 10 2,5 10 5", "5 4,1 4,2 4,2 5", BLANK);

    assertThat(score.total()).contains(new BigDecimal("75.0"));
    assertThat(score.outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void isIncompleteWhereACriterionHasNoScore() {
    Score score = score("5 10 _ 5 5 5 10 5 10 -", FULL_PART_2, BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.INCOMPLETE);
    assertThat(score.total()).isEmpty();
    assertThat(score.criteria().get(2)).isEmpty();
    assertThat(score.reasons())
        .containsExactly(
            new Reason(Kind.MISSING, 3, "", "10"), new Reason(Kind.MISSING, 10, "", "10"));
  }

  @Test
  void keepsAScoreOverItsMaximum() {
    Score score = score("5 10 12 5 5 5 10 5 10 10", FULL_PART_2, BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.INVALID);
    assertThat(score.criteria().get(2)).contains(new BigDecimal("12"));
    assertThat(score.total()).isEmpty();
    assertThat(score.reasons()).containsExactly(new Reason(Kind.OUT_OF_RANGE, 3, "12", "10"));
  }

  @Test
  void keepsANegativeScore() {
    Score score = score("-1 10 10 5 5 5 10 5 10 10", FULL_PART_2, BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.INVALID);
    assertThat(score.criteria().get(0)).contains(new BigDecimal("-1"));
    assertThat(score.reasons()).containsExactly(new Reason(Kind.OUT_OF_RANGE, 1, "-1", "5"));
  }

  @Test
  void quotesWhatIsNoNumberAndIsInvalidBeforeIncomplete() {
    Score score = score("tốt 10 _ 5 5 5 10 5 10 10", FULL_PART_2, BLANK);

    assertThat(score.outcome()).isEqualTo(Outcome.INVALID);
    assertThat(score.criteria().get(0)).isEmpty();
    assertThat(score.reasons())
        .containsExactly(
            new Reason(Kind.NOT_A_NUMBER, 1, "tốt", "5"), new Reason(Kind.MISSING, 3, "", "10"));
  }

  @Test
  void choosesNoVariantWhereBothAreFilled() {
    Score score = score(FULL_PART_1, FULL_PART_2, "5 _ _ _ _");

    assertThat(score.variant()).isEmpty();
    assertThat(score.outcome()).isEqualTo(Outcome.INVALID);
    assertThat(score.criteria().subList(10, 15)).containsOnly(Optional.empty());
    assertThat(score.cells().subList(10, 15)).containsOnly(Optional.empty());
    assertThat(score.reasons()).containsExactly(new Reason(Kind.BOTH_VARIANTS, 11, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 0 0 0", "- - - - -", "0 - _ 0 –"})
  void takesZerosAndDashesBesideRealScoresForUnfilled(String zeros) {
    Score score = score(FULL_PART_1, zeros, FULL_PART_2);

    assertThat(score.variant()).contains(Actor.INDIVIDUAL);
    assertThat(score.outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void countsZerosWhereTheOtherVariantIsBlank() {
    Score score = score(FULL_PART_1, "0 0 0 0 0", BLANK);

    assertThat(score.variant()).contains(Actor.COLLECTIVE);
    assertThat(score.total()).contains(new BigDecimal("75"));
    assertThat(score.reasons())
        .containsExactly(
            new Reason(Kind.NOT_MAX, 11, "0", "5"), new Reason(Kind.NOT_MAX, 15, "0", "5"));
  }

  @Test
  void takesTheModelsActorWhereNoVariantIsFilled() {
    Score score =
        Scoring.of(sheet(FULL_PART_1, BLANK, BLANK), RUBRIC, Optional.of(Actor.INDIVIDUAL));

    assertThat(score.variant()).contains(Actor.INDIVIDUAL);
    assertThat(score.outcome()).isEqualTo(Outcome.INCOMPLETE);
    assertThat(score.cells().subList(10, 15)).doesNotContain(Optional.empty());
    assertThat(score.reasons()).extracting(Reason::criterion).containsExactly(11, 12, 13, 14, 15);
  }

  @Test
  void takesTheOnlyVariantOnTheSheetWhereNothingElseTells() {
    Score score = score(FULL_PART_1, "", BLANK);

    assertThat(score.variant()).contains(Actor.INDIVIDUAL);
    assertThat(score.outcome()).isEqualTo(Outcome.INCOMPLETE);
  }

  @Test
  void choosesNoVariantWhereNothingTells() {
    Score score = score(FULL_PART_1, BLANK, BLANK);

    assertThat(score.variant()).isEmpty();
    assertThat(score.outcome()).isEqualTo(Outcome.INCOMPLETE);
    assertThat(score.reasons()).extracting(Reason::kind).containsOnly(Kind.MISSING).hasSize(5);
  }

  @Test
  void followsTheFilledVariantEvenAgainstTheModelsActor() {
    Score score =
        Scoring.of(sheet(FULL_PART_1, FULL_PART_2, BLANK), RUBRIC, Optional.of(Actor.INDIVIDUAL));

    assertThat(score.variant()).contains(Actor.COLLECTIVE);
  }

  @Test
  void missesTheRowsThatASheetLacks() {
    Score score = score("5 10 10 5 5 5 10 5 10", FULL_PART_2, "");

    assertThat(score.criteria()).hasSize(15);
    assertThat(score.cells().get(9)).isEmpty();
    assertThat(score.reasons()).containsExactly(new Reason(Kind.MISSING, 10, "", "10"));
  }

  @Test
  void takesTheNumberOfCriteriaFromTheRubric() {
    Rubric small =
        new Rubric(
            new BigDecimal("8"),
            List.of(criterion(1, 5)),
            List.of(criterion(2, 5)),
            List.of(criterion(2, 5)));

    Score score = Scoring.of(sheet("4", "5", ""), small, Optional.empty());

    assertThat(score.criteria()).hasSize(2);
    assertThat(score.outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void handsOnTheDeclaredTotal() {
    ScoreSheet sheet = sheet(FULL_PART_1, FULL_PART_2, BLANK, Optional.of(cell("98,5")));

    assertThat(Scoring.of(sheet, RUBRIC, Optional.empty()).declaredTotal())
        .contains(new BigDecimal("98.5"));
  }

  private static Score score(String general, String collective, String individual) {
    return Scoring.of(sheet(general, collective, individual), RUBRIC, Optional.empty());
  }

  private static ScoreSheet sheet(String general, String collective, String individual) {
    return sheet(general, collective, individual, Optional.empty());
  }

  private static ScoreSheet sheet(
      String general, String collective, String individual, Optional<ScoreCell> declared) {
    return new ScoreSheet(
        new Unit("so-y-te", "Đảng bộ Sở Y tế", Optional.empty(), List.of(), true),
        Optional.of("Một cửa thân thiện"),
        Place.NONE,
        cells(general),
        cells(collective),
        cells(individual),
        declared,
        List.of(),
        new Source("a.xlsx", Optional.of("Sheet1"), 4));
  }

  private static List<ScoreCell> cells(String scores) {
    return scores.isEmpty()
        ? List.of()
        : Arrays.stream(scores.split(" ")).map(ScoringTest::cell).toList();
  }

  private static ScoreCell cell(String written) {
    if (written.equals("_")) {
      return new ScoreCell("", Optional.empty(), Place.NONE);
    }
    Optional<BigDecimal> value =
        written.matches("-?[0-9,]+")
            ? Optional.of(new BigDecimal(written.replace(',', '.')))
            : Optional.empty();
    return new ScoreCell(written, value, Place.NONE);
  }

  private static Criterion criterion(int number, int maximum) {
    return new Criterion(
        number, BigDecimal.valueOf(maximum), MANDATORY.contains(number), "Tiêu chí " + number);
  }
}
