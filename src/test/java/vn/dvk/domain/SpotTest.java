package vn.dvk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of cells, read. */
final class SpotTest {

  @ParameterizedTest
  @CsvSource({"B17, 2, 17", "$AB$1, 28, 1", "b17, 2, 17", "XFD1048576, 16384, 1048576"})
  void readsWhatSpreadsheetProgramsWrite(String name, int column, int row) {
    assertThat(Spot.named(name)).contains(new Spot(column, row));
    assertThat(new Spot(column, row).name()).isEqualToIgnoringCase(name.replace("$", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "17", "B0", "17B", "XFE1", "A1048577", "B17:C18", "B 17", "Đ1"})
  void readsNothingElse(String name) {
    assertThat(Spot.named(name)).isEmpty();
  }
}
