package vn.dvk.check.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.FINANCE;
import static vn.dvk.check.Units.HEALTH;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.check.DossierBuilder;
import vn.dvk.check.Found;
import vn.dvk.check.ModelRow;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Status;

/** Rules about single rows: what they find, where, and where they stay silent. */
final class RowRulesTest {

  @Test
  void staysSilentOverFaultlessRows() {
    assertThat(found(dossier().pl1(HEALTH, at(12), at(13)).pl4(HEALTH, at(12), at(13)))).isEmpty();
  }

  @Test
  void findsARowWithoutName() {
    Finding finding = only(dossier().pl1(HEALTH, at(12).unnamed()));

    assertThat(finding.code()).isEqualTo(Code.MISSING_NAME);
    assertThat(finding.place().cell()).contains("B12");
    assertThat(finding.place().file()).contains("so-y-te/PL1.xlsx");
    assertThat(finding.unit()).contains("so-y-te");
  }

  @Test
  void findsAMissingSectorAndNamesThePlans() {
    Finding finding = only(dossier().pl1(HEALTH, at(12).named("Một cửa").withoutSector()));

    assertThat(finding.code()).isEqualTo(Code.MISSING_SECTOR);
    assertThat(finding.place().cell()).contains("F12");
    assertThat(finding.value()).isEmpty();
    assertThat(finding.details())
        .containsEntry("name", "Một cửa")
        .containsEntry("sectors", "KT, VHXH, QPAN");
  }

  @Test
  void findsTwoSectorsInOneCell() {
    Finding finding = only(dossier().pl1(HEALTH, at(12).inSeveralSectors("KT-XH")));

    assertThat(finding.code()).isEqualTo(Code.AMBIGUOUS_SECTOR);
    assertThat(finding.value()).contains("KT-XH");
  }

  @Test
  void findsASectorOutsideThePlan() {
    Finding finding = only(dossier().pl4(HEALTH, at(12).inUnknownSector("CCHC")));

    assertThat(finding.code()).isEqualTo(Code.UNKNOWN_SECTOR);
    assertThat(finding.value()).contains("CCHC");
  }

  @Test
  void tellsAMissingColumnOnceOverAllItsRows() {
    Finding finding =
        only(
            dossier()
                .pl1(
                    HEALTH,
                    at(12).withoutSectorColumn(),
                    at(13).withoutSectorColumn(),
                    at(20).withoutSectorColumn()));

    assertThat(finding.wording()).isEqualTo("no_column");
    assertThat(finding.place().cell()).contains("B12:B20");
    assertThat(finding.details()).containsEntry("count", "3").containsEntry("form", "Phụ lục 1");
    assertThat(finding.unit()).contains("so-y-te");
  }

  @Test
  void tellsTheSameFaultOfFiveRowsOnce() {
    Finding finding =
        only(
            dossier()
                .pl1(
                    HEALTH,
                    at(12).withoutLead(),
                    at(13).withoutLead(),
                    at(14).withoutLead(),
                    at(17).withoutLead(),
                    at(19),
                    at(20).withoutLead()));

    assertThat(finding.code()).isEqualTo(Code.MISSING_LEAD);
    assertThat(finding.wording()).isEqualTo("many");
    assertThat(finding.place().cell()).contains("E12:E14, E17, E20");
    assertThat(finding.details()).containsEntry("count", "5");
  }

  @Test
  void tellsFourRowsOneByOne() {
    List<Finding> findings =
        found(
            dossier()
                .pl1(
                    HEALTH,
                    at(12).withoutLead(),
                    at(13).withoutLead(),
                    at(14).withoutLead(),
                    at(15).withoutLead()));

    assertThat(findings).hasSize(4).allMatch(finding -> finding.wording().isEmpty());
  }

  @Test
  void tellsRowsOfTwoUnitsApart() {
    List<Finding> findings =
        found(
            dossier()
                .pl1(FINANCE, at(12).byNobody(), at(13).byNobody(), at(14).byNobody())
                .pl1(HEALTH, at(12).byNobody(), at(13).byNobody(), at(14).byNobody()));

    assertThat(findings).hasSize(6);
  }

  @Test
  void tellsDifferentUnknownSectorsApart() {
    List<Finding> findings =
        found(
            dossier()
                .pl1(
                    HEALTH,
                    at(12).inUnknownSector("CCHC"),
                    at(13).inUnknownSector("CCHC"),
                    at(14).inUnknownSector("CCHC"),
                    at(15).inUnknownSector("Du lịch"),
                    at(16).inUnknownSector("CCHC"),
                    at(17).inUnknownSector("CCHC")));

    assertThat(findings)
        .extracting(Finding::value, finding -> finding.place().cell().orElse(""))
        .containsExactly(
            tuple(Optional.of("CCHC"), "F12:F14, F16:F17"), tuple(Optional.of("Du lịch"), "F15"));
  }

  @Test
  void findsNeitherAndBothActors() {
    assertThat(codes(dossier().pl1(HEALTH, at(12).byNobody(), at(13).byBoth())))
        .containsExactly(Code.MISSING_ACTOR, Code.AMBIGUOUS_ACTOR);
    assertThat(only(dossier().pl1(HEALTH, at(13).byBoth())).place().cell()).contains("J13:K13");
  }

  @Test
  void findsNeitherAndBothStatuses() {
    assertThat(codes(dossier().pl4(HEALTH, at(12).withoutStatus(), at(13).beingBoth())))
        .containsExactly(Code.MISSING_STATUS, Code.AMBIGUOUS_STATUS);
  }

  @Test
  void tellsARegistrationWithoutSectionsOnce() {
    Finding finding =
        only(dossier().pl1(HEALTH, at(12).withoutStatusColumn(), at(13).withoutStatusColumn()));

    assertThat(finding.code()).isEqualTo(Code.MISSING_STATUS);
    assertThat(finding.wording()).isEqualTo("no_section");
    assertThat(finding.place().cell()).contains("B12:B13");
  }

  @Test
  void tellsAResultWithoutStatusColumnsOnce() {
    Finding finding =
        only(dossier().pl4(HEALTH, at(12).withoutStatusColumn(), at(13).withoutStatusColumn()));

    assertThat(finding.wording()).isEqualTo("no_column");
  }

  @Test
  void findsAQuantityThatIsNoNumberButNotABlankOne() {
    Finding finding =
        only(dossier().pl1(HEALTH, at(12).countingUnknown("15 hộ"), at(13).countingNothing()));

    assertThat(finding.code()).isEqualTo(Code.INVALID_QUANTITY);
    assertThat(finding.place().cell()).contains("C12");
    assertThat(finding.value()).contains("15 hộ");
  }

  @Test
  void findsBlankFieldsByTheFormTheyBelongTo() {
    assertThat(codes(dossier().pl1(HEALTH, at(12).located("").withoutLead().withoutExtent())))
        .containsExactly(Code.MISSING_LOCATION, Code.MISSING_LEAD, Code.MISSING_SCALE);
    assertThat(codes(dossier().pl4(HEALTH, at(12).withoutExtent())))
        .containsExactly(Code.MISSING_RESULT);
  }

  @Test
  void findsALaterRowOfTheSameModel() {
    Finding finding =
        only(
            dossier()
                .pl1(
                    HEALTH,
                    at(12).named("Bệnh viện thân thiện"),
                    at(17).named("Mô hình “BỆNH VIỆN thân thiện”")));

    assertThat(finding.code()).isEqualTo(Code.DUPLICATE_MODEL);
    assertThat(finding.place().cell()).contains("B17");
    assertThat(finding.details()).containsEntry("first", "B12");
  }

  @Test
  void takesNoDuplicateWhereLocationSubunitFormOrUnitDiffer() {
    String name = "Bệnh viện thân thiện";
    assertThat(found(dossier().pl1(HEALTH, at(12).named(name), at(13).named(name).located("Xã A"))))
        .isEmpty();
    assertThat(found(dossier().pl1(HEALTH, at(12).named(name), at(13).named(name).of("Chi bộ 2"))))
        .isEmpty();
    assertThat(found(dossier().pl1(HEALTH, at(12).named(name)).pl4(HEALTH, at(12).named(name))))
        .isEmpty();
    assertThat(found(dossier().pl1(HEALTH, at(12).named(name)).pl1(FINANCE, at(12).named(name))))
        .isEmpty();
  }

  @Test
  void takesTwoRowsWithoutLocationAsTheSame() {
    assertThat(codes(dossier().pl1(HEALTH, blank(12), blank(13)))).contains(Code.DUPLICATE_MODEL);
  }

  @Test
  void findsSeveralModelsInOneCell() {
    assertThat(codes(dossier().pl1(HEALTH, at(12).named("- Một cửa\n- Cổng trường an toàn"))))
        .containsExactly(Code.MULTIPLE_MODELS_IN_CELL);
    assertThat(codes(dossier().pl1(HEALTH, at(12).named("1. Một cửa; 2. Cổng trường an toàn"))))
        .containsExactly(Code.MULTIPLE_MODELS_IN_CELL);
    assertThat(codes(dossier().pl1(HEALTH, at(12).named("Mô hình “A”\nMô hình “B”"))))
        .containsExactly(Code.MULTIPLE_MODELS_IN_CELL);
  }

  @Test
  void namesTheModelsOfOneCell() {
    Finding finding = only(dossier().pl1(HEALTH, at(12).named("- Một cửa\n- Cổng trường")));

    assertThat(finding.details())
        .containsEntry("count", "2")
        .containsEntry("names", "“Một cửa”, “Cổng trường”");
  }

  @Test
  void takesAWrappedNameAsOneModel() {
    assertThat(found(dossier().pl1(HEALTH, at(12).named("- Xây dựng các\nmô hình kinh tế"))))
        .isEmpty();
    assertThat(found(dossier().pl1(HEALTH, at(12).named("Xanh; sạch; đẹp\n5S trong công sở"))))
        .isEmpty();
  }

  @Test
  void keepsAMaintainedModelSilent() {
    assertThat(found(dossier().pl1(HEALTH, at(12).being(Status.MAINTAINED)))).isEmpty();
  }

  private static ModelRow blank(int row) {
    return at(row).named("Bệnh viện thân thiện").located("");
  }

  private static List<Code> codes(DossierBuilder dossier) {
    return found(dossier).stream().map(Finding::code).toList();
  }

  private static Finding only(DossierBuilder dossier) {
    List<Finding> findings = found(dossier);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> found(DossierBuilder dossier) {
    return Found.by(RowRules.ALL).in(dossier);
  }
}
