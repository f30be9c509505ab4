package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.ModelDoubt;
import vn.dvk.domain.ScoreSheet;
import vn.dvk.domain.YearModel;

/** What belongs together in one unit. */
class PairingTest {
  private static final List<Model> NO_MODELS = List.of();
  private static final List<ScoreSheet> NO_SHEETS = List.of();

  @Test
  void pairsARegisteredModelWithItsResult() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Mô hình “Một cửa thân thiện”", "Công sở xanh"),
            models(Form.PL4, "Bát cháo nghĩa tình", "MỘT CỬA THÂN THIỆN"),
            NO_SHEETS);

    assertThat(pairing.models())
        .extracting(PairingTest::rows)
        .containsExactly("PL1:10 PL4:11", "PL1:11", "PL4:10");
  }

  @Test
  void pairsNamesThatDifferByAbbreviationsAndSlips() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Vận động nhân dân hiến đất làm đường giao thông nông thôn"),
            models(Form.PL4, "Vận động ND hiến đất làm đường GTNT"),
            sheets("Vận động nhân dân hiến đât làm đường giao thông nông thôn"));

    assertThat(pairing.models()).extracting(PairingTest::rows).containsExactly("PL1:10 PL4:10");
    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL1:10 PL4:10");
  }

  @Test
  void keepsTwoStagesOfOneProjectApart() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Thắp sáng đường quê giai đoạn 1"),
            models(Form.PL4, "Thắp sáng đường quê giai đoạn 2"),
            NO_SHEETS);

    assertThat(pairing.models()).extracting(PairingTest::rows).containsExactly("PL1:10", "PL4:10");
  }

  @Test
  void pairsModelsOfOneNameWithinTheirSubunits() {
    List<Model> registered =
        Sent.of("a.xlsx", Form.PL1, Sent.HEALTH)
            .modelOf("Chi bộ Văn phòng", "Công sở xanh")
            .modelOf("Chi bộ Thanh tra", "Công sở xanh")
            .submission()
            .models();
    List<Model> reported =
        Sent.of("b.xlsx", Form.PL4, Sent.HEALTH)
            .modelOf("Chi bộ Thanh tra", "Công sở xanh")
            .modelOf("Chi bộ Văn phòng", "Công sở xanh")
            .submission()
            .models();

    assertThat(Pairing.of(registered, reported, NO_SHEETS).models())
        .extracting(PairingTest::rows)
        .containsExactly("PL1:10 PL4:11", "PL1:11 PL4:10");
  }

  @Test
  void pairsEachRowOnce() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Công sở xanh", "Công sở xanh"),
            models(Form.PL4, "Công sở xanh"),
            NO_SHEETS);

    assertThat(pairing.models())
        .extracting(PairingTest::rows)
        .containsExactly("PL1:10 PL4:10", "PL1:11");
  }

  @Test
  void pairsNoRowsWithoutAName() {
    Pairing pairing = Pairing.of(models(Form.PL1, ""), models(Form.PL4, ""), NO_SHEETS);

    assertThat(pairing.models()).extracting(PairingTest::rows).containsExactly("PL1:10", "PL4:10");
  }

  @Test
  void givesAScoreSheetBothRowsOfItsModel() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Công sở xanh"),
            models(Form.PL4, "Mô hình Công sở xanh"),
            sheets("công sở XANH"));

    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL1:10 PL4:10");
  }

  @Test
  void findsAScoreSheetsModelInEitherForm() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Công sở xanh"),
            models(Form.PL4, "Một cửa"),
            sheets("Công sở xanh", "Một cửa", "Camera an ninh"));

    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL1:10", "PL4:10", "-");
  }

  @Test
  void leavesASheetWithoutANameUnpairedEvenWithOneModel() {
    Pairing pairing = Pairing.of(models(Form.PL1, "Công sở xanh"), NO_MODELS, sheets(""));

    assertThat(pairing.sheets()).extracting(PairingTest::modelRows).containsExactly("-");
  }

  @Test
  void sharesAModelAmongSeveralSheetsOfItsName() {
    Pairing pairing =
        Pairing.of(NO_MODELS, models(Form.PL4, "Một cửa"), sheets("Một cửa", "Mô hình Một cửa"));

    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL4:10", "PL4:10");
  }

  @Test
  void spreadsSheetsOfOneNameOverTheModelsOfThatName() {
    Pairing pairing =
        Pairing.of(
            NO_MODELS,
            models(Form.PL4, "Một cửa", "Một cửa"),
            sheets("Một cửa", "Một cửa", "Một cửa"));

    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL4:10", "PL4:11", "PL4:10");
  }

  @Test
  void carriesWhatIsInDoubtBetweenTheForms() {
    Pairing pairing =
        Pairing.of(
            models(
                Form.PL1,
                "Bữa cơm 0 đồng",
                "Vận động nhân dân hiến đất mở đường làng",
                "Vận động nhân dân hiến đất mở đường xóm"),
            models(Form.PL4, "Vận động nhân dân hiến đất mở đường", "Bữa cơm 0 đồng"),
            NO_SHEETS);

    assertThat(pairing.models())
        .extracting(PairingTest::rows)
        .containsExactly("PL1:10 PL4:11", "PL1:11", "PL1:12", "PL4:10");
    assertThat(pairing.doubts())
        .extracting(PairingTest::doubt)
        .containsExactly("sheets 0 PL4 [10] PL1 [11, 12]");
  }

  @Test
  void carriesWhatIsInDoubtOfAllSheetsOfAName() {
    Pairing pairing =
        Pairing.of(
            NO_MODELS,
            models(
                Form.PL4,
                "Vận động nhân dân hiến đất mở đường làng",
                "Vận động nhân dân hiến đất mở đường xóm"),
            sheets(
                "Vận động nhân dân hiến đất mở đường",
                "Mô hình Vận động nhân dân hiến đất mở đường"));

    assertThat(pairing.sheets()).extracting(PairingTest::modelRows).containsExactly("-", "-");
    assertThat(pairing.doubts())
        .extracting(PairingTest::doubt)
        .containsExactly("sheets 2 PL4 [10, 11] PL1 []");
  }

  @Test
  void doubtsNoSheetThatTheRegistrationsNameSettles() {
    Pairing pairing =
        Pairing.of(
            models(Form.PL1, "Mở đường nội đồng"),
            models(Form.PL4, "Mở đường nội đồng tại xã Kim Sơn"),
            sheets("Mở đường nội đồng", "Mở đường nội đồng tại xã Kim Sơn"));

    assertThat(pairing.sheets())
        .extracting(PairingTest::modelRows)
        .containsExactly("PL1:10", "PL4:10");
    assertThat(pairing.doubts())
        .extracting(PairingTest::doubt)
        .containsExactly("sheets 0 PL4 [10] PL1 [10]");
  }

  private static String doubt(ModelDoubt doubt) {
    return String.format(
        "sheets %d PL4 %s PL1 %s",
        doubt.sheets().size(), rowNumbers(doubt.reported()), rowNumbers(doubt.registered()));
  }

  private static List<Integer> rowNumbers(List<Model> models) {
    return models.stream().map(model -> model.source().row()).toList();
  }

  private static List<Model> models(Form form, String... names) {
    return Sent.of(form + ".xlsx", form, Sent.HEALTH).models(names).submission().models();
  }

  private static List<ScoreSheet> sheets(String... names) {
    return Sent.of("c.xlsx", Form.SCORE, Sent.HEALTH).scores(names).submission().scoreSheets();
  }

  private static String modelRows(Pairing.SheetModel sheet) {
    return sheet.model().map(PairingTest::rows).orElse("-");
  }

  private static String rows(YearModel model) {
    String registered = model.registered().map(row -> "PL1:" + row.source().row()).orElse("");
    String reported = model.reported().map(row -> "PL4:" + row.source().row()).orElse("");
    return (registered + " " + reported).strip();
  }
}
