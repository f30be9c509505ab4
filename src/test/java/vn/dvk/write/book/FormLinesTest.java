package vn.dvk.write.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.write.ReportFixture.CHI_BO_BAO;
import static vn.dvk.write.ReportFixture.DOAN_KHOI;
import static vn.dvk.write.ReportFixture.HTCT;
import static vn.dvk.write.ReportFixture.KT;
import static vn.dvk.write.ReportFixture.SO_Y_TE;
import static vn.dvk.write.ReportFixture.VHXH;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Dossier;
import vn.dvk.domain.Form;
import vn.dvk.domain.Status;
import vn.dvk.domain.Unit;
import vn.dvk.write.ReportFixture;
import vn.dvk.write.ReportFixture.ModelDraft;

/** The order of rows that the forms' notes prescribe. */
final class FormLinesTest {

  @Test
  void ordersModelsBySectorAndLeavesEqualOnesInTheirOrder() {
    ReportFixture fixture =
        with(
            registered("a", 1),
            registered("b", 2).inUnclear("KT, VHXH"),
            registered("c", 3).inOther("Du lịch"),
            registered("d", 4).in(HTCT),
            registered("e", 5).in(KT),
            registered("f", 6).in(VHXH),
            registered("g", 7).in(KT));
    assertThat(names(FormLines.registration(dossier(fixture))))
        .endsWith("- e", "- g", "- f", "- d", "- c", "- a", "- b");
  }

  @Test
  void putsNewResultsAboveMaintainedOnesAndThoseAboveUnclearOnes() {
    ReportFixture fixture =
        with(
            result("a").in(KT),
            result("b").in(KT).being(Status.MAINTAINED),
            result("c").in(HTCT).being(Status.NEW),
            result("d").in(VHXH).being(Status.NEW));
    assertThat(names(FormLines.result(dossier(fixture))))
        .containsExactly("1 Đảng bộ Sở Y tế", "- d", "- c", "- b", "- a");
  }

  @Test
  void putsModelsWithoutSubunitFirstThenSubunitsAsTheyAppear() {
    ReportFixture fixture =
        with(
            result("a").under("Chi bộ B"),
            result("b").under("Chi bộ A"),
            result("c"),
            result("d").under("Chi bộ B"));
    assertThat(names(FormLines.result(dossier(fixture))))
        .containsExactly(
            "1 Đảng bộ Sở Y tế", "- c", "1.1 Chi bộ B", "- a", "- d", "1.2 Chi bộ A", "- b");
  }

  @Test
  void numbersUnitsInTheRostersOrderAnewInEachSection() {
    ReportFixture fixture =
        ReportFixture.empty()
            .unit(CHI_BO_BAO)
            .unit(DOAN_KHOI)
            .unit(SO_Y_TE)
            .model(registered(SO_Y_TE, "a").being(Status.NEW).build())
            .model(registered(DOAN_KHOI, "b").being(Status.NEW).build())
            .model(registered(SO_Y_TE, "c").being(Status.MAINTAINED).build());
    assertThat(names(FormLines.registration(dossier(fixture))))
        .containsExactly(
            "I Mô hình tiếp tục duy trì từ năm 2023",
            "1 Đảng bộ Sở Y tế",
            "- c",
            "II Mô hình đăng ký mới năm 2024",
            "1 Đoàn Khối cơ quan và doanh nghiệp tỉnh",
            "- b",
            "2 Đảng bộ Sở Y tế",
            "- a");
  }

  @Test
  void losesNoModelOfAUnitThatNobodyListed() {
    ReportFixture fixture =
        ReportFixture.empty().model(registered(SO_Y_TE, "a").being(Status.NEW).build());
    assertThat(names(FormLines.registration(dossier(fixture))))
        .endsWith("1 Đảng bộ Sở Y tế", "- a");
  }

  @Test
  void countsQuantitiesAndRowsOfEveryGroup() {
    ReportFixture fixture = with(result("a").times(3), result("b").under("Chi bộ A").times(2));
    List<FormLine> lines = FormLines.result(dossier(fixture));
    assertThat(lines).extracting(FormLine::quantity).containsExactly(5, 3, 2, 2);
    assertThat(lines).extracting(FormLine::below).containsExactly(3, 0, 1, 0);
  }

  private static ReportFixture with(ModelDraft... models) {
    ReportFixture fixture = ReportFixture.empty().unit(SO_Y_TE);
    for (ModelDraft model : models) {
      fixture.model(model.build());
    }
    return fixture;
  }

  private static ModelDraft registered(String name, int row) {
    return ReportFixture.model(Form.PL1, SO_Y_TE, name, row).being(Status.NEW);
  }

  private static ModelDraft registered(Unit unit, String name) {
    return ReportFixture.model(Form.PL1, unit, name, 9);
  }

  private static ModelDraft result(String name) {
    return ReportFixture.model(Form.PL4, SO_Y_TE, name, 9);
  }

  private static Dossier dossier(ReportFixture fixture) {
    return fixture.build().dossier();
  }

  private static List<String> names(List<FormLine> lines) {
    return lines.stream().map(line -> line.mark() + " " + line.name()).toList();
  }
}
