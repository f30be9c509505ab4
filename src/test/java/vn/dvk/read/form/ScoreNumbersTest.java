package vn.dvk.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Cell.Computed;
import vn.dvk.read.grid.Cell.Kind;

final class ScoreNumbersTest {
  private final ScoreNumbers numbers = new ScoreNumbers(Vocabulary.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5",
        "05 | 5",
        "0 | 0",
        "4,5 | 4.5",
        "4.5 | 4.5",
        "4,25 | 4.25",
        "10,0 | 10.0",
        "4½ | 4.5",
        "4 ½ | 4.5",
        "½ | 0.5",
        "9¾ | 9.75",
        "10 điểm | 10",
        "10đ | 10",
        "10 Đ. | 10",
        "10 diem | 10",
        "4,5điểm | 4.5",
        "-1 | -1",
        "−1 | -1",
        "+5 | 5",
        "05 (năm) | 5",
        "10 (mười điểm) | 10",
        "9/10 | 9",
        "9 / 10 | 9",
        "9đ/10đ | 9",
        "4,5/10 điểm | 4.5",
        "12/10 | 12",
      })
  void readsWhatClerksWrite(String written, String expected) {
    assertThat(numbers.of(Cell.ofText(1, 1, written), of("10")))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9/5",
        "9/10/2024",
        "5-10",
        "5 10",
        "10%",
        "4.500",
        "4,500",
        "1.000",
        "5 (sáu)",
        "5 (tạm)",
        "Đạt",
        "x",
        "5 điểm trừ",
        "V",
        "1 1/2",
        "4,5,5",
        "#REF!",
        ".",
      })
  void readsNothingThatIsDoubtful(String written) {
    assertThat(numbers.of(Cell.ofText(1, 1, written), of("10"))).isEmpty();
  }

  @Test
  void readsAShareOnlyOfAKnownMaximum() {
    assertThat(numbers.of(Cell.ofText(1, 1, "9/10"), Optional.empty())).isEmpty();
    assertThat(numbers.of(Cell.ofText(1, 1, "4/5"), of("5.0"))).contains(new BigDecimal("4"));
  }

  @Test
  void readsNoNumberThatIsShownAsSomethingElse() {
    assertThat(numbers.of(stored(Kind.NUMBER, "0.1", "10%"), of("10"))).isEmpty();
    assertThat(numbers.of(stored(Kind.DATE, "45574", "09/10/2024"), of("10"))).isEmpty();
    assertThat(numbers.of(stored(Kind.BOOLEAN, "TRUE", "TRUE"), of("10"))).isEmpty();
    assertThat(numbers.of(stored(Kind.NUMBER, "4.5", "4.5"), of("10")))
        .contains(new BigDecimal("4.5"));
  }

  private static Cell stored(Kind kind, String raw, String text) {
    return new Cell(1, 1, kind, raw, raw, text, "", Optional.empty(), Computed.NOT);
  }

  private static Optional<BigDecimal> of(String maximum) {
    return Optional.of(new BigDecimal(maximum));
  }
}
