package vn.dvk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Form;
import vn.dvk.domain.Model;
import vn.dvk.domain.OnResubmission;
import vn.dvk.domain.Roster;
import vn.dvk.domain.Submission;
import vn.dvk.domain.Unit;
import vn.dvk.domain.YearChange;
import vn.dvk.domain.YearChanges;
import vn.dvk.domain.YearModel;

/** This year's models held against last year's. */
class LastYearTest {
  private static final String HEALTH = "so-y-te";

  @Test
  void tellsWhatIsKeptNewAndDropped() {
    assertThat(
            told(
                List.of(pl1("Công sở xanh", "Một cửa")),
                List.of(pl4("MÔ HÌNH CÔNG SỞ XANH", "Bát cháo"))))
        .isEqualTo("kept [Công sở xanh] new [Một cửa] dropped [Bát cháo] unclear []");
  }

  @Test
  void countsAModelOfBothFormsOnceInEitherYear() {
    assertThat(
            told(
                List.of(pl1("Công sở xanh", "Một cửa"), pl4("Công sở xanh", "Bát cháo")),
                List.of(pl1("Công sở xanh", "Hiến máu"), pl4("Công sở xanh"))))
        .isEqualTo("kept [Công sở xanh] new [Một cửa, Bát cháo] dropped [Hiến máu] unclear []");
  }

  /** The result of last year may bear the name that this year's registration bears. */
  @Test
  void knowsAModelByEitherOfItsNames() {
    assertThat(
            told(
                List.of(pl1("Vận động nhân dân hiến đất làm đường giao thông nông thôn")),
                List.of(
                    pl1("Vận động nhân dân hiến đất làm đường giao thông nông thôn liên xã"),
                    pl4("Vận động ND hiến đất làm đường GTNT"))))
        .startsWith("kept [Vận động nhân dân hiến đất làm đường giao thông nông thôn] new []");
  }

  @Test
  void leavesApartWhatIsInDoubt() {
    assertThat(
            told(
                List.of(pl1("Vận động nhân dân hiến đất mở đường", "Một cửa")),
                List.of(
                    pl4(
                        "Vận động nhân dân hiến đất mở đường làng",
                        "Vận động nhân dân hiến đất mở đường xóm"))))
        .isEqualTo(
            "kept [] new [Một cửa] dropped [] unclear [Vận động nhân dân hiến đất mở đường]");
  }

  @Test
  void pairsOneToOneAndWithinSubunitsFirst() {
    Submission now =
        Sent.of("a.xlsx", Form.PL1, Sent.HEALTH)
            .modelOf("Chi bộ Văn phòng", "Công sở xanh")
            .modelOf("Chi bộ Thanh tra", "Công sở xanh")
            .submission();
    Submission before =
        Sent.of("b.xlsx", Form.PL1, Sent.HEALTH)
            .modelOf("Chi bộ Thanh tra", "Công sở xanh")
            .submission();

    YearChange change = changes(List.of(now), List.of(before)).units().get(0);

    assertThat(change.kept())
        .extracting(model -> model.row().subunit())
        .containsExactly(Optional.of("Chi bộ Thanh tra"));
    assertThat(change.added())
        .extracting(model -> model.row().subunit())
        .containsExactly(Optional.of("Chi bộ Văn phòng"));
  }

  @Test
  void passesOverRowsListedAgainAndRowsWithoutAName() {
    assertThat(
            told(
                List.of(pl1("Công sở xanh", "Công sở xanh", "")),
                List.of(pl1("Công sở xanh"), pl1("Công sở xanh", "Bát cháo", "Bát cháo"))))
        .isEqualTo("kept [Công sở xanh] new [] dropped [Bát cháo] unclear []");
  }

  @Test
  void saysNothingOfAUnitThatSentNeitherFormYet() {
    Submission score = Sent.of("d.xlsx", Form.SCORE, Sent.CELL).scores("Một cửa").submission();

    YearChanges changes =
        changes(
            List.of(pl1("Công sở xanh"), score),
            List.of(
                pl1("Công sở xanh"),
                Sent.of("c.xlsx", Form.PL1, Sent.CELL).models("Một cửa").submission()));

    assertThat(changes.units()).extracting(change -> change.unit().id()).containsExactly(HEALTH);
    assertThat(changes.waiting()).extracting(Unit::id).containsExactly("ban-dan-toc");
  }

  @Test
  void saysWhereLastYearsFormsDoNotHaveTheUnit() {
    YearChanges changes = changes(List.of(pl1("Công sở xanh")), List.of());

    assertThat(changes.units().get(0).hadForms()).isFalse();
    assertThat(changes.count(YearChange::added)).isEqualTo(1);
    assertThat(changes.count(YearChange::dropped)).isZero();
  }

  @Test
  void comparesNothingWithoutLastYearsForms() {
    assertThat(
            Tally.of(input(List.of(pl1("Công sở xanh")), Optional.empty()), Sent::score)
                .dossier()
                .previousYear())
        .isEmpty();
  }

  private static Submission pl1(String... names) {
    return Sent.of("a.xlsx", Form.PL1, Sent.HEALTH).models(names).submission();
  }

  private static Submission pl4(String... names) {
    return Sent.of("b.xlsx", Form.PL4, Sent.HEALTH).models(names).submission();
  }

  private static String told(List<Submission> now, List<Submission> before) {
    YearChange change = changes(now, before).units().get(0);
    return String.format(
        "kept %s new %s dropped %s unclear %s",
        names(change.kept()),
        names(change.added()),
        names(change.dropped()),
        names(change.unclear()));
  }

  private static List<String> names(List<YearModel> models) {
    return models.stream().map(model -> model.row().nameText()).toList();
  }

  private static YearChanges changes(List<Submission> now, List<Submission> before) {
    List<Model> models = before.stream().flatMap(sent -> sent.models().stream()).toList();
    return Tally.of(input(now, Optional.of(models)), Sent::score)
        .dossier()
        .previousYear()
        .orElseThrow();
  }

  private static Tally.Input input(List<Submission> now, Optional<List<Model>> before) {
    return new Tally.Input(
        Sent.plan(true),
        java.time.LocalDate.of(2024, 11, 30),
        new Roster(Stream.of(Sent.HEALTH).toList()),
        List.of(),
        now,
        OnResubmission.LATEST,
        before);
  }
}
