package vn.dvk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Place;

/** Dates, numbers and places are told as the forms write them. */
final class ToldTest {
  private static final Place HERE = Place.ofCell("a/PL4.xlsx", Optional.of("PL4"), 8, 12);

  @Test
  void tellsADayAsThePlanDoes() {
    assertThat(Told.date(LocalDate.of(2024, 4, 5))).isEqualTo("5/4/2024");
  }

  @Test
  void tellsPointsWithACommaAndNoIdleZeros() {
    assertThat(Told.points(new BigDecimal("92.50"))).isEqualTo("92,5");
    assertThat(Told.points(new BigDecimal("100"))).isEqualTo("100");
    assertThat(Told.points(new BigDecimal("0.0"))).isEqualTo("0");
  }

  @Test
  void tellsThreeNamesAtMost() {
    assertThat(Told.names(List.of("A", "B", "C"))).isEqualTo("“A”, “B”, “C”");
    assertThat(Told.names(List.of("A", "B", "C", "D"))).isEqualTo("“A”, “B”, “C”, …");
  }

  @Test
  void tellsAnotherPlaceAsShortAsCanBe() {
    Place sameSheet = Place.ofCell("a/PL4.xlsx", Optional.of("PL4"), 2, 9);
    Place sameFile = Place.ofCell("a/PL4.xlsx", Optional.of("PL1"), 2, 9);
    Place otherFile = Place.ofCell("a/PL1.xlsx", Optional.of("PL1"), 2, 9);

    assertThat(Told.place(HERE, sameSheet)).isEqualTo("B9");
    assertThat(Told.place(HERE, sameFile)).isEqualTo("PL1 › B9");
    assertThat(Told.place(HERE, otherFile)).isEqualTo("a/PL1.xlsx › PL1 › B9");
    assertThat(Told.place(HERE, Place.ofFile("a/PL4.xlsx"))).isEqualTo("a/PL4.xlsx");
  }
}
