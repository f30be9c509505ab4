package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.FileEntry;
import vn.dvk.domain.FileStatus;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Target;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitStanding;

/** What is counted from a run. */
class TallyTest {
  private static final Plan PLAN = Sent.plan(true, Sent.DIGITAL, Sent.HAPPY);
  private static final Roster ROSTER = new Roster(List.of(Sent.UNION, Sent.HEALTH, Sent.CELL));

  @Test
  void countsQuantitiesAgainstTheQuota() {
    UnitStanding standing =
        standing(PLAN, Sent.of("a.xlsx", Form.PL1, Sent.UNION).models("A", "B").model("C", 2));

    assertThat(standing.quota()).hasValue(5);
    assertThat(standing.registered()).isEqualTo(4);
    assertThat(standing.shortfall()).hasValue(1);
  }

  @Test
  void isShortOfReportedModelsOnceAResultWasSent() {
    UnitStanding standing =
        standing(
            PLAN,
            Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).models("A", "B", "C"),
            Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).models("A"));

    assertThat(standing.registered()).isEqualTo(3);
    assertThat(standing.reported()).isEqualTo(1);
    assertThat(standing.shortfall()).hasValue(1);
  }

  @Test
  void isNotShortOnceEnoughIsReported() {
    UnitStanding standing =
        standing(PLAN, Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).models("A", "B", "C"));

    assertThat(standing.registered()).isZero();
    assertThat(standing.shortfall()).hasValue(0);
  }

  @Test
  void countsNothingBelowZeroShort() {
    UnitStanding standing = standing(PLAN, Sent.of("a.xlsx", Form.PL1, Sent.CELL).models("A", "B"));

    assertThat(standing.shortfall()).hasValue(0);
  }

  @Test
  void knowsNoShortfallWithoutAType() {
    Unit unknown = new Unit("to-hop-tac", "Tổ hợp tác", Optional.empty(), List.of(), false);

    UnitStanding standing = standing(PLAN, Sent.of("a.xlsx", Form.PL1, unknown).models("A"));

    assertThat(standing.quota()).isEqualTo(OptionalInt.empty());
    assertThat(standing.shortfall()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void leavesBlockLevelModelsOutOfTheCountWhereThePlanSaysSo() {
    Plan plan = Sent.plan(false, Sent.DIGITAL, Sent.HAPPY);

    UnitStanding standing =
        standing(
            plan,
            Sent.of("a.xlsx", Form.PL1, Sent.HEALTH)
                .models("Lãnh đạo thực hiện chuyển đổi số tại Sở", "Cơ quan hạnh phúc", "A"));

    assertThat(standing.registered()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"14,false", "15,true", "16,true"})
  void isLateFromTheDeadlinesDayOn(int day, boolean late) {
    UnitStanding standing =
        standing(PLAN, Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).received(day, 4));

    assertThat(standing.lateRegistration()).contains(late);
    assertThat(standing.lateResult()).isEmpty();
  }

  @Test
  void judgesResultsByTheirOwnDeadline() {
    UnitStanding standing =
        standing(PLAN, Sent.of("a.xlsx", Form.PL4, Sent.HEALTH).received(14, 11));

    assertThat(standing.lateResult()).contains(false);
  }

  @Test
  void recognisesAPassedSheetOfOneOfItsModelsOnce() {
    UnitStanding standing =
        standing(
            PLAN,
            Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).models("A", "B"),
            Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).models("A", "D (trượt)"),
            Sent.of("c.xlsx", Form.SCORE, Sent.HEALTH).scores("A", "a", "B", "C", "D (trượt)"));

    assertThat(standing.recognized()).isEqualTo(2);
    assertThat(standing.submittedScores()).isTrue();
  }

  @Test
  void scoresASheetByTheActorInTheResult() {
    Dossier dossier =
        tally(
            Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).model("A", Actor.COLLECTIVE),
            Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).model("A", Actor.INDIVIDUAL),
            Sent.of("c.xlsx", Form.SCORE, Sent.HEALTH).scores("A"));

    assertThat(dossier.scores())
        .extracting(pair -> pair.score().variant())
        .containsExactly(Optional.of(Actor.INDIVIDUAL));
  }

  @Test
  void listsTheRostersUnitsThenTheOthersById() {
    Unit late = new Unit("z", "Z", Optional.empty(), List.of(), false);
    Unit early = new Unit("b", "B", Optional.empty(), List.of(), false);

    Dossier dossier =
        tally(
            Sent.of("1.xlsx", Form.PL1, late),
            Sent.of("2.xlsx", Form.PL1, early),
            Sent.of("3.xlsx", Form.PL1, Sent.CELL));

    assertThat(dossier.units())
        .extracting(standing -> standing.unit().id())
        .containsExactly("cong-doan", "so-y-te", "ban-dan-toc", "b", "z");
  }

  @Test
  void listsModelsByUnitThenFormThenSource() {
    Dossier dossier =
        tally(
            Sent.of("1.xlsx", Form.PL4, Sent.HEALTH).models("E"),
            Sent.of("2.xlsx", Form.PL1, Sent.HEALTH).on("S2").models("D"),
            Sent.of("2.xlsx", Form.PL1, Sent.HEALTH).on("S1").models("B", "C"),
            Sent.of("3.xlsx", Form.PL1, Sent.UNION).models("A"));

    assertThat(dossier.models())
        .extracting(Model::nameText)
        .containsExactly("A", "B", "C", "D", "E");
  }

  @Test
  void leavesReplacedModelsOutAndSaysSo() {
    Tally tally =
        run(
            PLAN,
            Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).received(1, 4).models("A", "B"),
            Sent.of("b.xlsx", Form.PL1, Sent.HEALTH).received(2, 4).models("C"));

    assertThat(tally.dossier().models()).extracting(Model::nameText).containsExactly("C");
    assertThat(tally.dossier().superseded()).extracting(Submission::file).containsExactly("a.xlsx");
    assertThat(tally.findings()).extracting(Finding::wording).containsExactly("by_date");
  }

  @Test
  void measuresTheSixTargetsOnTheRostersUnits() {
    Unit stranger = new Unit("x", "X", Optional.of(Sent.CELL.type().get()), List.of(), false);
    Dossier dossier =
        tally(
            Sent.of("a.xlsx", Form.PL1, Sent.UNION).models("A", "B"),
            Sent.of("b.xlsx", Form.PL1, Sent.HEALTH)
                .models("Lãnh đạo thực hiện chuyển đổi số trong Đảng bộ", "C"),
            Sent.of("c.xlsx", Form.PL4, Sent.HEALTH).models("C", "Mới"),
            Sent.of("d.xlsx", Form.SCORE, Sent.HEALTH).scores("C", "Mới"),
            Sent.of("e.xlsx", Form.PL1, stranger).models("E"));

    assertThat(dossier.targets())
        .extracting(TallyTest::summary)
        .containsExactly(
            "units_submitted 2/3 [ban-dan-toc]",
            "required_models 1/3 [cong-doan, ban-dan-toc]",
            "quota_mass_organization 0/1 [cong-doan]",
            "quota_grassroots_committee 1/1 []",
            "quota_cell 0/1 [ban-dan-toc]",
            "models_reviewed 1/5 [cong-doan, so-y-te, x]");
  }

  @Test
  void measuresTheUnitsSeenWithoutARoster() {
    Dossier dossier =
        Tally.of(
                input(
                    PLAN,
                    Roster.EMPTY,
                    List.of(Sent.of("a.xlsx", Form.PL1, Sent.CELL).models("A").submission())),
                Sent::score)
            .dossier();

    assertThat(dossier.hasRoster()).isFalse();
    assertThat(dossier.targets().get(0))
        .extracting(TallyTest::summary)
        .isEqualTo("units_submitted 1/1 []");
  }

  @Test
  void measuresNoRequiredModelsWhereNoneIsAskedFor() {
    Dossier dossier =
        run(Sent.plan(true, Sent.HAPPY), Sent.of("a.xlsx", Form.PL1, Sent.CELL)).dossier();

    assertThat(dossier.targets().get(1).actual()).isEmpty();
    assertThat(dossier.targets().get(1).behind()).isEmpty();
  }

  @Test
  void givesTheSameForAnyOrderOfTheInput() {
    List<Submission> all =
        List.of(
            Sent.of("a.xlsx", Form.PL1, Sent.UNION).models("A", "B").submission(),
            Sent.of("b.xlsx", Form.PL1, Sent.HEALTH).models("C").submission(),
            Sent.of("c.xlsx", Form.PL4, Sent.HEALTH).models("C").submission(),
            Sent.of("d.xlsx", Form.SCORE, Sent.HEALTH).scores("C").submission());

    assertThat(
            Sent.orders(all).stream()
                .map(order -> Tally.of(input(PLAN, ROSTER, order), Sent::score)))
        .hasSize(24)
        .containsOnly(Tally.of(input(PLAN, ROSTER, all), Sent::score));
  }

  private static String summary(Target target) {
    return target.code() + " " + target.done() + "/" + target.all() + " " + target.behind();
  }

  private static UnitStanding standing(Plan plan, Sent... sent) {
    Unit unit = sent[0].submission().unit();
    return run(plan, sent).dossier().units().stream()
        .filter(standing -> standing.unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static Dossier tally(Sent... sent) {
    return run(PLAN, sent).dossier();
  }

  private static Tally run(Plan plan, Sent... sent) {
    List<Submission> submissions = List.of(sent).stream().map(Sent::submission).toList();
    return Tally.of(input(plan, ROSTER, submissions), Sent::score);
  }

  private static Tally.Input input(Plan plan, Roster roster, List<Submission> submissions) {
    List<FileEntry> files =
        submissions.stream()
            .map(Submission::file)
            .distinct()
            .map(file -> new FileEntry(file, "hash of " + file, FileStatus.READ))
            .toList();
    return new Tally.Input(
        plan,
        LocalDate.of(2024, 11, 30),
        roster,
        files,
        submissions,
        OnResubmission.LATEST,
        Optional.empty());
  }
}
