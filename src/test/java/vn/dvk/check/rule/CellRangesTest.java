package vn.dvk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.domain.Place;

/** Cells told together. */
final class CellRangesTest {
  private static final Optional<String> SHEET = Optional.of("Sheet1");

  @Test
  void joinsCellsRightBelowOneAnother() {
    assertThat(joined("D12", "D13", "D14", "D20")).contains("D12:D14, D20");
  }

  @Test
  void joinsRangesOfTheSameColumns() {
    assertThat(joined("H12:I12", "H13:I13", "H15:I15")).contains("H12:I13, H15:I15");
  }

  @Test
  void keepsOtherColumnsApart() {
    assertThat(joined("D12", "E13")).contains("D12, E13");
  }

  @Test
  void namesACellOnce() {
    assertThat(joined("D12", "D12")).contains("D12");
  }

  @Test
  void givesTheSheetWhereNoCellIsNamed() {
    Place sheet = Place.ofSheet("a.xlsx", SHEET);

    assertThat(CellRanges.of(List.of(sheet))).isEqualTo(sheet);
  }

  @Test
  void partsCellsByTheirRows() {
    Place place = Place.ofCells("a.xlsx", SHEET, "H12:I13, H20, D5:D5");

    assertThat(CellRanges.byRow(place).entrySet())
        .extracting(row -> row.getKey() + " " + row.getValue().cell().orElseThrow())
        .containsExactly("5 D5", "12 H12:I12", "13 H13:I13", "20 H20");
    assertThat(CellRanges.byRow(place).get(20)).isEqualTo(Place.ofCells("a.xlsx", SHEET, "H20"));
  }

  @Test
  void findsNoRowsWhereNoCellIsNamed() {
    assertThat(CellRanges.byRow(Place.ofFile("a.xlsx"))).isEmpty();
  }

  private static Optional<String> joined(String... cells) {
    return CellRanges.of(
            Arrays.stream(cells).map(cell -> Place.ofCells("a.xlsx", SHEET, cell)).toList())
        .cell();
  }
}
