package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are only counted are as many as those that are made. */
final class CsvLinesTest {
  private static final String SIGNS = "ab \"\",,;;\t\t“";

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void countsTheCellsThatItMakes(char separator) {
    Random random = new Random(separator);
    for (int round = 0; round < 3_000; round++) {
      List<String> lines = lines(random);
      List<Integer> made = CsvLines.records(lines, separator).stream().map(List::size).toList();
      assertThat(CsvLines.widths(lines, separator)).as("%s", lines).isEqualTo(made);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      StringBuilder line = new StringBuilder();
      for (int j = random.nextInt(14); j > 0; j--) {
        line.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
