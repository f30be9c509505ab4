package vn.dvk.check.across;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.FINANCE;
import static vn.dvk.check.Units.HEALTH;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.check.DossierBuilder;
import vn.dvk.check.Found;
import vn.dvk.check.ModelRow;
import vn.dvk.check.Plans;
import vn.dvk.check.ScoredModel;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Status;

/** The forms held against each other, and this year against the last. */
final class AcrossRulesTest {
  private static final Found FOUND =
      Found.by(Stream.concat(AcrossRules.ALL.stream(), AcrossRules.OF_BLOCK.stream()).toList());

  @Test
  void staysSilentWhereBothFormsAgree() {
    assertThat(
            FOUND.in(covered().pl1(HEALTH, at(12)).pl4(HEALTH, at(14).named("MÔ HÌNH ở dòng 12"))))
        .isEmpty();
  }

  @Test
  void findsARegisteredModelThatIsNotReported() {
    Finding finding =
        FOUND.only(
            Code.REGISTERED_NOT_REPORTED,
            covered().pl1(HEALTH, at(12), at(13)).pl4(HEALTH, at(12)));

    assertThat(finding.place().file()).contains("so-y-te/PL1.xlsx");
    assertThat(finding.place().cell()).contains("B13");
    assertThat(finding.value()).contains("Mô hình ở dòng 13");
  }

  @Test
  void findsAReportedModelThatIsNotRegistered() {
    Finding finding =
        FOUND.only(
            Code.REPORTED_NOT_REGISTERED,
            covered().pl1(HEALTH, at(12)).pl4(HEALTH, at(12), at(13)));

    assertThat(finding.place().file()).contains("so-y-te/PL4.xlsx");
    assertThat(finding.place().cell()).contains("B13");
  }

  @Test
  void staysSilentWhileOneOfTheFormsIsMissing() {
    assertThat(FOUND.in(covered().pl1(HEALTH, at(12)))).isEmpty();
    assertThat(FOUND.in(covered().pl4(HEALTH, at(12)))).isEmpty();
  }

  @Test
  void holdsBackTheSecondRowOfAModelListedTwice() {
    ModelRow again = at(13).named("Mô hình ở dòng 12");
    assertThat(FOUND.in(covered().pl1(HEALTH, at(12), again).pl4(HEALTH, at(12)))).isEmpty();
    assertThat(FOUND.in(covered().pl1(HEALTH, at(12), at(13).unnamed()).pl4(HEALTH, at(12))))
        .isEmpty();
  }

  @Test
  void holdsBackWhatMayStandInARowWithoutAName() {
    assertThat(
            FOUND.in(covered().pl1(HEALTH, at(12), at(13).unnamed()).pl4(HEALTH, at(12), at(14))))
        .isEmpty();
    assertThat(
            FOUND.codes(
                covered()
                    .pl1(HEALTH, at(12), at(13).unnamed())
                    .pl4(HEALTH, at(12), at(14), at(15))))
        .containsExactly(Code.REPORTED_NOT_REGISTERED, Code.REPORTED_NOT_REGISTERED);
  }

  @Test
  void holdsBackModelsThatShareACell() {
    assertThat(
            FOUND.in(
                covered()
                    .pl1(HEALTH, at(12).named("Bát cháo"), at(13).named("Công sở xanh"))
                    .pl4(HEALTH, at(14).named("- Bát cháo\n- Công sở xanh"))))
        .isEmpty();
    assertThat(
            FOUND
                .only(
                    Code.REGISTERED_NOT_REPORTED,
                    covered()
                        .pl1(HEALTH, at(12).named("Bát cháo"), at(13).named("Hiến máu"))
                        .pl4(HEALTH, at(14).named("- Bát cháo\n- Công sở xanh")))
                .value())
        .contains("Hiến máu");
  }

  @Test
  void tellsManyChangesOfOneFormOnce() {
    ModelRow[] reported =
        IntStream.rangeClosed(12, 16)
            .mapToObj(row -> at(row).being(Status.MAINTAINED))
            .toArray(ModelRow[]::new);
    Finding finding =
        FOUND.only(
            Code.STATUS_CHANGED,
            covered().pl1(HEALTH, at(12), at(13), at(14), at(15), at(16)).pl4(HEALTH, reported));

    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("H12:I16");
    assertThat(finding.details())
        .containsEntry("count", "5")
        .containsEntry(
            "changes",
            "“Mô hình ở dòng 12”: XD mới → Duy trì; “Mô hình ở dòng 13”: XD mới → Duy trì; "
                + "“Mô hình ở dòng 14”: XD mới → Duy trì; …");
  }

  @Test
  void asksForNoSectorWhereNoModelTellsItsSector() {
    assertThat(
            FOUND.in(
                dossier()
                    .roster(HEALTH)
                    .asOf("2024-04-15")
                    .pl1(HEALTH, at(12).withoutSectorColumn(), at(13).withoutSectorColumn())))
        .isEmpty();
  }

  @Test
  void tellsManyUnreportedModelsOnce() {
    Finding finding =
        FOUND.only(
            Code.REGISTERED_NOT_REPORTED,
            covered().pl1(HEALTH, at(12), at(13), at(14), at(15), at(16)).pl4(HEALTH));

    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("B12:B16");
    assertThat(finding.details())
        .containsEntry("count", "5")
        .containsEntry("unit", "Đảng bộ Sở Y tế");
  }

  @Test
  void showsAllReadingsOfADoubtfulNameAndNothingThatFollowsFromIt() {
    DossierBuilder dossier =
        covered()
            .pl1(HEALTH, at(12).named("Mở đường làng"), at(13).named("Mở đường xóm"))
            .pl4(HEALTH, at(14).named("Mở đường").being(Status.MAINTAINED))
            .doubting(HEALTH, "Mở đường làng", "Mở đường xóm", "Mở đường");
    Finding finding = FOUND.only(Code.AMBIGUOUS_MATCH, dossier);

    assertThat(FOUND.codes(dossier)).containsExactly(Code.AMBIGUOUS_MATCH);
    assertThat(finding.wording()).isEmpty();
    assertThat(finding.place().file()).contains("so-y-te/PL4.xlsx");
    assertThat(finding.place().cell()).contains("B14");
    assertThat(finding.value()).contains("Mở đường");
    assertThat(finding.details())
        .containsEntry(
            "candidates",
            "“Mở đường làng” (so-y-te/PL1.xlsx › Sheet1 › B12), "
                + "“Mở đường xóm” (so-y-te/PL1.xlsx › Sheet1 › B13)")
        .containsEntry("first", "Mở đường làng");
  }

  @Test
  void tellsNamesThatHangTogetherOnce() {
    Finding finding =
        FOUND.only(
            Code.AMBIGUOUS_MATCH,
            covered()
                .pl1(HEALTH, at(12).named("Mở đường"))
                .pl4(HEALTH, at(14).named("Mở đường làng"), at(15).named("Mở đường xóm"))
                .doubting(HEALTH, "Mở đường làng", "Mở đường xóm", "Mở đường"));

    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("B14:B15");
    assertThat(finding.details())
        .containsEntry("count", "2")
        .containsEntry("names", "“Mở đường làng” (B14), “Mở đường xóm” (B15)");
  }

  @Test
  void tellsAModelInBothFormsOnceAmongAScoresCandidates() {
    Finding finding =
        FOUND.only(
            Code.AMBIGUOUS_MATCH,
            covered()
                .pl1(HEALTH, at(12).named("Mở đường làng"))
                .pl4(HEALTH, at(14).named("Mở đường làng"), at(15).named("Mở đường xóm"))
                .scored(HEALTH, ScoredModel.of("Mở đường"))
                .doubtingScore(HEALTH, "Mở đường", "Mở đường làng", "Mở đường xóm"));

    assertThat(finding.wording()).isEqualTo("score");
    assertThat(finding.place().file()).contains("so-y-te/diem.xlsx");
    assertThat(finding.place().cell()).contains("A2");
    assertThat(finding.details())
        .containsEntry(
            "candidates",
            "“Mở đường làng” (so-y-te/PL4.xlsx › Sheet1 › B14), "
                + "“Mở đường xóm” (so-y-te/PL4.xlsx › Sheet1 › B15)");
  }

  @Test
  void findsAChangedStatusWithBothCells() {
    Finding finding =
        FOUND.only(
            Code.STATUS_CHANGED,
            covered().pl1(HEALTH, at(12)).pl4(HEALTH, row(14).being(Status.MAINTAINED)));

    assertThat(finding.place().cell()).contains("H14:I14");
    assertThat(finding.details())
        .containsEntry("registered", "XD mới")
        .containsEntry("reported", "Duy trì")
        .containsEntry("where", "so-y-te/PL1.xlsx › Sheet1 › H12:I12");
  }

  @Test
  void findsAChangedActorAndSector() {
    Finding actor =
        FOUND.only(
            Code.ACTOR_CHANGED,
            covered().pl1(HEALTH, at(12)).pl4(HEALTH, row(14).by(Actor.INDIVIDUAL)));
    Finding sector =
        FOUND.only(
            Code.SECTOR_CHANGED,
            covered().pl1(HEALTH, at(12)).pl4(HEALTH, row(14).inUnknownSector("CCHC")));

    assertThat(actor.details()).containsEntry("reported", "Cá nhân");
    assertThat(sector.details())
        .containsEntry("registered", "VHXH")
        .containsEntry("reported", "Khác");
  }

  @Test
  void findsAChangedQuantityWithBothCells() {
    Finding finding =
        FOUND.only(
            Code.QUANTITY_CHANGED,
            covered().pl1(HEALTH, at(12).counting(2)).pl4(HEALTH, row(14).counting(1)));

    assertThat(finding.place().cell()).contains("C14");
    assertThat(finding.value()).contains("1");
    assertThat(finding.details())
        .containsEntry("registered", "2")
        .containsEntry("reported", "1")
        .containsEntry("where", "so-y-te/PL1.xlsx › Sheet1 › C12");
  }

  /** The rows themselves are told as listed again; their sum is what was registered. */
  @Test
  void takesOneRowThatBecameSeveralAsUnchangedWhereTheSumIs() {
    assertThat(
            FOUND.all(
                Code.QUANTITY_CHANGED,
                covered()
                    .pl1(HEALTH, at(12).counting(3))
                    .pl4(HEALTH, row(14).counting(1))
                    .pl4(HEALTH, row(15).counting(1))
                    .pl4(HEALTH, row(16).counting(1))))
        .isEmpty();
    assertThat(
            FOUND.all(
                Code.QUANTITY_CHANGED,
                covered()
                    .pl1(HEALTH, at(12).counting(3))
                    .pl4(HEALTH, row(14).counting(1))
                    .pl4(HEALTH, row(15).counting(1))))
        .hasSize(1);
  }

  @Test
  void takesABlankOrUnreadableQuantityAsNoStatement() {
    assertThat(
            FOUND.in(
                covered().pl1(HEALTH, at(12).counting(2)).pl4(HEALTH, row(14).countingNothing())))
        .isEmpty();
    assertThat(
            FOUND.in(
                covered()
                    .pl1(HEALTH, at(12).countingUnknown("vài"))
                    .pl4(HEALTH, row(14).counting(2))))
        .isEmpty();
  }

  @Test
  void takesAnUnknownSideAsNoChange() {
    assertThat(
            FOUND.in(
                covered()
                    .pl1(HEALTH, at(12).withoutStatusColumn())
                    .pl4(HEALTH, row(14).byNobody().withoutSector())))
        .isEmpty();
  }

  @Test
  void findsAMaintainedModelThatIsNewToTheUnit() {
    Finding finding =
        FOUND.only(
            Code.MAINTAINED_NOT_IN_PREVIOUS_YEAR,
            covered()
                .pl1(HEALTH, row(12).being(Status.MAINTAINED))
                .pl4(HEALTH, row(14).being(Status.MAINTAINED))
                .lastYear(HEALTH, at(12).named("Ngân hàng máu sống"))
                .lastYear(FINANCE, row(13)));

    assertThat(finding.place().file()).contains("so-y-te/PL1.xlsx");
    assertThat(finding.unit()).contains("so-y-te");
  }

  @Test
  void knowsAMaintainedModelByItsFoldedName() {
    assertThat(
            FOUND.in(
                covered()
                    .pl1(HEALTH, at(12).named("Bệnh viện thân thiện").being(Status.MAINTAINED))
                    .lastYear(HEALTH, at(9).named("Mô hình “BỆNH VIỆN THÂN THIỆN”"))))
        .isEmpty();
  }

  @Test
  void asksNothingOfMaintainedModelsWithoutLastYearsForms() {
    assertThat(FOUND.in(covered().pl1(HEALTH, at(12).being(Status.MAINTAINED)))).isEmpty();
  }

  @Test
  void findsASectorWithoutAnyModel() {
    assertThat(
            FOUND.all(
                Code.SECTOR_UNCOVERED,
                dossier()
                    .roster(HEALTH)
                    .asOf("2024-04-15")
                    .pl1(HEALTH, at(12).in(Plans.KT), at(13).in(Plans.QPAN))))
        .extracting(finding -> finding.details().get("sector"))
        .containsExactly("Văn hóa - xã hội");
  }

  @Test
  void asksForNoSectorBeforeTheRegistrationsAreDue() {
    assertThat(
            FOUND.all(
                Code.SECTOR_UNCOVERED, dossier().roster(HEALTH).pl1(HEALTH, at(12).in(Plans.KT))))
        .isEmpty();
  }

  @Test
  void asksForNoSectorWhereTheBlockIsNotKnown() {
    assertThat(
            FOUND.all(
                Code.SECTOR_UNCOVERED,
                dossier().asOf("2024-04-15").pl1(HEALTH, at(12).in(Plans.KT))))
        .isEmpty();
  }

  @Test
  void findsNoUncoveredSectorWhereThereIsNoModelAtAll() {
    assertThat(FOUND.in(dossier().roster(HEALTH))).isEmpty();
  }

  private static DossierBuilder covered() {
    return dossier()
        .pl1(FINANCE, at(12).in(Plans.KT), at(13).in(Plans.VHXH), at(14).in(Plans.QPAN));
  }

  /** A row that is named as row 12 is. */
  private static ModelRow row(int row) {
    return at(row).named("Mô hình ở dòng 12");
  }
}
