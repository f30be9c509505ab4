package vn.dvk.check.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.CELL;
import static vn.dvk.check.Units.FINANCE;
import static vn.dvk.check.Units.HEALTH;
import static vn.dvk.check.Units.UNION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.check.Found;
import vn.dvk.check.ModelRow;
import vn.dvk.check.Plans;
import vn.dvk.check.Units;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Plan;
import vn.dvk.domain.RequiredModel;
import vn.dvk.domain.Unit;
import vn.dvk.domain.UnitNaming.Origin;

/** Rules about units and what they sent. */
final class UnitRulesTest {
  private static final Found FOUND = Found.by(UnitRules.ALL);
  private static final Unit STRANGER = Units.outsideRoster(FINANCE);

  @Test
  void staysSilentWhereAllCameInTimeAndEnough() {
    assertThat(
            FOUND.in(
                dossier()
                    .roster(HEALTH, UNION, CELL)
                    .asOf("2024-12-01")
                    .pl1(HEALTH, at(12), at(13))
                    .pl4(HEALTH, at(12), at(13))
                    .pl1(UNION, at(12).counting(5))
                    .pl4(UNION, at(12).counting(5))
                    .pl1(CELL, at(12))
                    .pl4(CELL, at(12))))
        .isEmpty();
  }

  // ---- wrong_year

  @Test
  void findsATitleOfAnotherYear() {
    Finding finding = FOUND.only(Code.WRONG_YEAR, dossier().pl1(CELL, at(12)).titled(2023));

    assertThat(finding.place().cell()).contains("A3");
    assertThat(finding.value()).contains("2023");
    assertThat(finding.details()).containsEntry("year", "2024");
  }

  @Test
  void tellsATitleThatUnitsShareOnce() {
    String file = "tong-hop.xlsx";
    assertThat(
            FOUND.codes(
                dossier()
                    .sent(Form.PL1, CELL, file, at(12))
                    .titled(2023)
                    .sent(Form.PL1, HEALTH, file, at(15), at(16))
                    .titled(2023)))
        .containsExactly(Code.WRONG_YEAR);
  }

  @Test
  void staysSilentOverThePlansYearAndOverNone() {
    assertThat(FOUND.in(dossier().pl1(CELL, at(12)).titled(2024))).isEmpty();
    assertThat(FOUND.in(dossier().pl1(CELL, at(12)))).isEmpty();
  }

  // ---- unknown_unit

  @Test
  void findsAUnitOutsideTheRosterAndNamesTheNearest() {
    Finding finding =
        FOUND.only(
            Code.UNKNOWN_UNIT,
            dossier()
                .roster(HEALTH)
                .pl1(STRANGER, at(12))
                .named(Origin.HEAD, "Đảng bộ Sở Y tế", "Đảng bộ Sở Nội vụ"));

    assertThat(finding.value()).contains("Đảng bộ Sở Tài chính");
    assertThat(finding.place().cell()).contains("A1");
    assertThat(finding.details())
        .containsEntry("candidates", "“Đảng bộ Sở Y tế”, “Đảng bộ Sở Nội vụ”");
  }

  @Test
  void saysSoWhereNoNameIsNear() {
    Finding finding =
        FOUND.only(
            Code.UNKNOWN_UNIT, dossier().roster(HEALTH).pl1(STRANGER, at(12)).named(Origin.HEAD));

    assertThat(finding.wording()).isEqualTo("no_candidate");
  }

  @Test
  void findsAFormWithoutAnyNameEvenWithoutARoster() {
    Finding finding =
        FOUND.only(Code.UNKNOWN_UNIT, dossier().pl1(STRANGER, at(12)).named(Origin.NOWHERE));

    assertThat(finding.wording()).isEqualTo("no_name");
  }

  @Test
  void takesAnyNameWithoutARoster() {
    assertThat(FOUND.all(Code.UNKNOWN_UNIT, dossier().pl1(STRANGER, at(12)))).isEmpty();
  }

  // ---- missing_submission

  @Test
  void findsWhoSentNothingFromTheDeadlineOn() {
    Finding finding =
        FOUND.only(Code.MISSING_SUBMISSION, dossier().roster(HEALTH).asOf("2024-04-15"));

    assertThat(finding.unit()).contains("so-y-te");
    assertThat(finding.details())
        .containsEntry("form", "Phụ lục 1")
        .containsEntry("deadline", "15/4/2024")
        .containsEntry("unit", "Đảng bộ Sở Y tế");
  }

  @Test
  void tellsEachMissingFormOnce() {
    assertThat(FOUND.all(Code.MISSING_SUBMISSION, dossier().roster(HEALTH).asOf("2024-11-15")))
        .extracting(finding -> finding.details().get("form"))
        .containsExactly("Phụ lục 1", "Phụ lục 4");
  }

  @Test
  void missesNobodyBeforeTheDeadlineOrOutsideTheRoster() {
    assertThat(FOUND.in(dossier().roster(HEALTH).asOf("2024-04-14"))).isEmpty();
    assertThat(FOUND.in(dossier().asOf("2024-11-30").pl1(CELL, at(12)).pl4(CELL, at(12))))
        .isEmpty();
  }

  // ---- quota_shortfall

  @Test
  void findsAUnitBelowItsQuota() {
    Finding finding = FOUND.only(Code.QUOTA_SHORTFALL, dossier().pl1(HEALTH, at(12)));

    assertThat(finding.wording()).isEmpty();
    assertThat(finding.place().file()).contains("so-y-te/PL1.xlsx");
    assertThat(finding.details())
        .containsEntry("quota", "2")
        .containsEntry("registered", "1")
        .containsEntry("shortfall", "1")
        .containsEntry("clause", "phần II: ít nhất 02");
  }

  @Test
  void judgesByTheResultOnceItIsThere() {
    Finding finding =
        FOUND.only(Code.QUOTA_SHORTFALL, dossier().pl1(HEALTH, at(12), at(13)).pl4(HEALTH, at(12)));

    assertThat(finding.wording()).isEqualTo("result");
    assertThat(finding.place().file()).contains("so-y-te/PL4.xlsx");
    assertThat(finding.details()).containsEntry("reported", "1").containsEntry("registered", "2");
  }

  @Test
  void tellsAMassOrganizationWithTwoToFourThatFiveHold() {
    Finding two = FOUND.only(Code.QUOTA_SHORTFALL, dossier().pl1(UNION, at(12), at(13)));
    Finding four =
        FOUND.only(
            Code.QUOTA_SHORTFALL,
            dossier().pl1(UNION, at(12).counting(5)).pl4(UNION, at(12).counting(4)));

    assertThat(two.wording()).isEqualTo("mass_organization");
    assertThat(two.details()).containsEntry("least", "2").containsEntry("quota", "5");
    assertThat(four.wording()).isEqualTo("mass_organization_result");
  }

  @Test
  void tellsAMassOrganizationWithOneThePlainWay() {
    assertThat(FOUND.only(Code.QUOTA_SHORTFALL, dossier().pl1(UNION, at(12))).wording()).isEmpty();
  }

  @Test
  void staysSilentWhereNoQuotaIsKnownOrTheUnitIsNot() {
    Unit untyped = Units.withoutType(HEALTH);
    assertThat(FOUND.all(Code.QUOTA_SHORTFALL, dossier().pl1(untyped, at(12)))).isEmpty();
    assertThat(FOUND.codes(dossier().roster(HEALTH).pl1(STRANGER, at(12))))
        .containsExactly(Code.UNKNOWN_UNIT);
  }

  @Test
  void leavesWhoSentNothingToMissingSubmission() {
    assertThat(FOUND.codes(dossier().roster(HEALTH).asOf("2024-04-20")))
        .containsExactly(Code.MISSING_SUBMISSION);
  }

  // ---- unknown_unit_type

  @Test
  void findsAUnitWithoutTypeByNameOrInTheRoster() {
    Unit untyped = Units.withoutType(HEALTH);
    Finding byName =
        FOUND.only(Code.UNKNOWN_UNIT_TYPE, dossier().pl1(Units.outsideRoster(untyped), at(12)));
    Finding inRoster = FOUND.only(Code.UNKNOWN_UNIT_TYPE, dossier().roster(untyped));

    assertThat(byName.wording()).isEmpty();
    assertThat(byName.place().file()).contains("so-y-te/PL1.xlsx");
    assertThat(inRoster.wording()).isEqualTo("in_roster");
  }

  @Test
  void holdsTheTypeBackForAnUnknownUnit() {
    Unit stranger = Units.outsideRoster(Units.withoutType(FINANCE));
    assertThat(FOUND.codes(dossier().roster(CELL).pl1(stranger, at(12))))
        .containsExactly(Code.UNKNOWN_UNIT);
    assertThat(FOUND.codes(dossier().pl1(stranger, at(12)).named(Origin.NOWHERE)))
        .containsExactly(Code.UNKNOWN_UNIT);
  }

  // ---- late_submission

  @Test
  void findsAFormReceivedOnTheDeadlineItself() {
    Finding finding =
        FOUND.only(Code.LATE_SUBMISSION, dossier().pl1(CELL, at(12)).received("2024-04-15"));

    assertThat(finding.wording()).isEmpty();
    assertThat(finding.details())
        .containsEntry("received", "15/4/2024")
        .containsEntry("deadline", "15/4/2024")
        .containsEntry("form", "Phụ lục 1");
  }

  @Test
  void saysWhereOnlyTheFilesDateTells() {
    Finding finding =
        FOUND.only(Code.LATE_SUBMISSION, dossier().pl4(CELL, at(12)).changed("2024-11-20"));

    assertThat(finding.wording()).isEqualTo("mtime");
  }

  @Test
  void takesTheDayBeforeAsInTime() {
    assertThat(FOUND.in(dossier().pl1(CELL, at(12)).received("2024-04-14"))).isEmpty();
  }

  @Test
  void tellsAFileOfSeveralSheetsOnce() {
    assertThat(
            FOUND.codes(
                dossier()
                    .pl1(CELL, at(12))
                    .received("2024-04-20")
                    .pl1(CELL, at(15))
                    .received("2024-04-20")))
        .containsExactly(Code.LATE_SUBMISSION);
  }

  // ---- required_model_missing

  @Test
  void findsAUnitWithoutABlockLevelModel() {
    Finding finding =
        FOUND.only(
            Code.REQUIRED_MODEL_MISSING,
            dossier().by(Plans.asking(List.of(Plans.DIGITAL))).pl1(CELL, at(12)));

    assertThat(finding.details()).containsEntry("required", Plans.DIGITAL.name());
    assertThat(finding.place().sheet()).isEqualTo(Optional.of("Sheet1"));
  }

  @Test
  void recognisesABlockLevelModelByItsNamesInEitherForm() {
    Plan plan = Plans.asking(List.of(Plans.DIGITAL));
    ModelRow named = at(12).named("Mô hình “Chuyển đổi số trong Đảng bộ” Bảo hiểm xã hội");
    assertThat(FOUND.in(dossier().by(plan).pl1(CELL, named))).isEmpty();
    assertThat(FOUND.in(dossier().by(plan).pl1(CELL, at(12)).pl4(CELL, named))).isEmpty();
  }

  @Test
  void asksForNoModelThatIsNotActiveYet() {
    RequiredModel later =
        new RequiredModel("hanh-phuc", "Cơ quan hạnh phúc", List.of(), false, "phần II");
    assertThat(FOUND.in(dossier().by(Plans.asking(List.of(later))).pl1(CELL, at(12)))).isEmpty();
  }
}
