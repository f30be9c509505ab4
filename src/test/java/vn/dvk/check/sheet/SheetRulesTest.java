package vn.dvk.check.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.check.DossierBuilder.dossier;
import static vn.dvk.check.ModelRow.at;
import static vn.dvk.check.Units.FINANCE;
import static vn.dvk.check.Units.HEALTH;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.check.DossierBuilder;
import vn.dvk.check.Found;
import vn.dvk.check.Plans;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Code;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;
import vn.dvk.domain.Plan;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Status;

/** A form held against itself. */
final class SheetRulesTest {
  private static final Found FOUND = Found.by(SheetRules.ALL);

  @Test
  void findsATotalThatItsRowsDoNotAddUpTo() {
    Finding finding = mismatch(dossier().pl1(HEALTH, at(12), at(13)).declaring(total("5")));

    assertThat(finding.wording()).isEmpty();
    assertThat(finding.place().cell()).contains("C10");
    assertThat(finding.value()).contains("5");
    assertThat(finding.details()).containsEntry("declared", "5").containsEntry("counted", "2");
  }

  @Test
  void addsUpQuantitiesAndNotRows() {
    assertThat(FOUND.in(dossier().pl1(HEALTH, at(12).counting(3), at(13)).declaring(total("4"))))
        .isEmpty();
    assertThat(
            mismatch(dossier().pl1(HEALTH, at(12).counting(3), at(13)).declaring(total("2")))
                .details())
        .containsEntry("counted", "4");
  }

  @Test
  void countsAllUnitsUnderOneTotal() {
    String file = "tong-hop.xlsx";
    assertThat(
            FOUND.in(
                dossier()
                    .sent(Form.PL1, FINANCE, file, at(16))
                    .superseded()
                    .sent(Form.PL1, HEALTH, file, at(12), at(13))
                    .declaring(total("3"))))
        .isEmpty();
  }

  @Test
  void findsATotalThatIsNoNumber() {
    Finding finding = mismatch(dossier().pl1(HEALTH, at(12)).declaring(total("nhiều")));

    assertThat(finding.wording()).isEqualTo("unreadable");
    assertThat(finding.value()).contains("nhiều");
    assertThat(finding.details()).containsEntry("counted", "1");
  }

  @Test
  void holdsATotalBackWhereAQuantityIsNoNumber() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(HEALTH, at(12).countingUnknown("ba bốn"), at(13))
                    .declaring(total("5"))))
        .isEmpty();
  }

  @Test
  void looksOnlyAtTheRowsOfASectionOrSubunit() {
    Finding section =
        mismatch(
            dossier()
                .pl1(HEALTH, at(12), at(13), at(20))
                .declaring(
                    declared(Kind.SECTION, "Mô hình duy trì", Optional.empty(), "3", 11, 15)));
    Finding subunit =
        mismatch(
            dossier()
                .pl1(HEALTH, at(12), at(13))
                .declaring(declared(Kind.SUBUNIT, "Chi bộ 1", Optional.empty(), "1", 11, 15)));

    assertThat(section.wording()).isEqualTo("section");
    assertThat(section.details())
        .containsEntry("subject", "Mô hình duy trì")
        .containsEntry("counted", "2");
    assertThat(subunit.wording()).isEqualTo("subunit");
  }

  @Test
  void holdsTheFooterAgainstSectorsAndActors() {
    DossierBuilder dossier =
        dossier()
            .pl1(
                HEALTH,
                at(12).in(Plans.KT),
                at(13).in(Plans.VHXH),
                at(14).in(Plans.VHXH).by(Actor.INDIVIDUAL))
            .declaring(
                sector("Kinh tế", Plans.KT, "2"),
                sector("Văn hóa", Plans.VHXH, "2"),
                declared(Kind.COLLECTIVE, "Tập thể", Optional.empty(), "3", 11, 40),
                declared(Kind.INDIVIDUAL, "Cá nhân", Optional.empty(), "0", 11, 40));

    assertThat(FOUND.all(Code.DECLARED_TOTAL_MISMATCH, dossier))
        .extracting(Finding::wording)
        .containsExactly("sector", "collective", "individual");
  }

  @Test
  void holdsTheFooterBackWhereRowsWithoutSectorWouldMakeItUp() {
    DossierBuilder dossier =
        dossier().pl1(HEALTH, at(12).in(Plans.KT), at(13).withoutSector(), at(14).byNobody());
    assertThat(
            FOUND.in(
                dossier.declaring(
                    sector("Kinh tế", Plans.KT, "2"),
                    declared(Kind.COLLECTIVE, "Tập thể", Optional.empty(), "3", 11, 40))))
        .isEmpty();
    assertThat(mismatch(dossier.declaring(sector("Kinh tế", Plans.KT, "3"))).details())
        .containsEntry("counted", "1");
  }

  @Test
  void takesALineOfAnotherSectorForAllThatNoLineNames() {
    DossierBuilder dossier =
        dossier()
            .pl1(
                HEALTH,
                at(12).in(Plans.KT),
                at(13).inUnknownSector("CCHC"),
                at(14).inUnknownSector("Du lịch"));
    Declared economy = sector("Kinh tế", Plans.KT, "1");

    assertThat(FOUND.in(dossier.declaring(economy, other("khác", "2")))).isEmpty();
    assertThat(FOUND.in(dossier.declaring(economy, other("CCHC", "1")))).isEmpty();
    assertThat(FOUND.in(dossier.declaring(economy, other("CCHC", "1"), other("Du lịch", "1"))))
        .isEmpty();
    assertThat(mismatch(dossier.declaring(economy, other("", "5"))).details())
        .containsEntry("subject", "khác")
        .containsEntry("counted", "2");
  }

  @Test
  void findsTheFirstRowOutOfTheSectorsOrder() {
    Finding finding =
        FOUND.only(
            Code.OUT_OF_ORDER,
            dossier()
                .pl1(
                    HEALTH,
                    at(12).in(Plans.QPAN),
                    at(13).in(Plans.KT),
                    at(14).in(Plans.VHXH),
                    at(15).in(Plans.KT)));

    assertThat(finding.place().cell()).contains("F13");
    assertThat(finding.details())
        .containsEntry("sector", "KT")
        .containsEntry("above", "QPAN")
        .containsEntry("order", "KT, VHXH, QPAN, Khác");
  }

  @Test
  void findsANewModelBelowAMaintainedOneInAResult() {
    Finding finding =
        FOUND.only(
            Code.OUT_OF_ORDER,
            dossier().pl4(HEALTH, at(12).being(Status.MAINTAINED), at(13).being(Status.NEW)));

    assertThat(finding.wording()).isEqualTo("status");
    assertThat(finding.place().cell()).contains("H13:I13");
  }

  @Test
  void beginsAnewInEachSectionAndSubunit() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(
                        HEALTH,
                        at(12).in(Plans.QPAN).being(Status.MAINTAINED),
                        at(13).in(Plans.KT).being(Status.NEW),
                        at(14).in(Plans.KT).being(Status.NEW).of("Chi bộ 2"))
                    .pl4(
                        HEALTH,
                        at(12).in(Plans.QPAN),
                        at(13).in(Plans.KT).being(Status.MAINTAINED),
                        at(14).in(Plans.KT).of("Chi bộ 2"))))
        .isEmpty();
  }

  @Test
  void passesOverRowsThatDoNotSay() {
    assertThat(
            FOUND.in(
                dossier()
                    .pl1(
                        HEALTH,
                        at(12).in(Plans.KT),
                        at(13).withoutSector(),
                        at(14).in(Plans.VHXH))))
        .isEmpty();
  }

  private static Finding mismatch(DossierBuilder dossier) {
    return FOUND.only(Code.DECLARED_TOTAL_MISMATCH, dossier);
  }

  private static Declared total(String written) {
    return declared(Kind.TOTAL, "", Optional.empty(), written, 11, 40);
  }

  private static Declared sector(String subject, Sector sector, String written) {
    return declared(Kind.SECTOR, subject, Optional.of(sector), written, 11, 40);
  }

  private static Declared other(String subject, String written) {
    Optional<Sector> sector =
        subject.equals("khác") ? Optional.of(Plan.otherSector()) : Optional.empty();
    return declared(Kind.SECTOR, subject, sector, written, 11, 40);
  }

  private static Declared declared(
      Kind kind, String subject, Optional<Sector> sector, String written, int first, int last) {
    Optional<Integer> value =
        written.matches("\\d+") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    Place place = Place.ofCell("so-y-te/PL1.xlsx", Optional.of("Sheet1"), 3, 10);
    return new Declared(kind, subject, sector, value, written, place, first, last);
  }
}
