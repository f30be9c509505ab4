package vn.dvk.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of cells as they are typed. */
final class CellAddressTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'Phụ lục 1'!B17, Phụ lục 1, B17",
        "Phụ lục 1!B17, Phụ lục 1, B17",
        "Phu\u0323 lu\u0323c 1!$B$17, Phụ lục 1, $B$17",
        "'It''s'!A1, It's, A1",
        "Hay!lắm!A1, Hay!lắm, A1",
        "Vì người nghèo!, Vì người nghèo, \"\"",
      })
  void splitsSheetAndCell(String text, String sheet, String cell) {
    assertThat(CellAddress.of(text)).contains(new CellAddress(sheet, cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B17", "!B17", "Một cửa thân thiện"})
  void seesNoAddressWithoutASheet(String text) {
    assertThat(CellAddress.of(text)).isEmpty();
  }
}
