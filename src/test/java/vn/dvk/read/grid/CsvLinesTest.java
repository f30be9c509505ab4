package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come out as they were written, and those only counted are as many as those made. */
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

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void readsTheCellsThatWereWritten(char separator) {
    Random random = new Random(separator);
    for (int round = 0; round < 1_000; round++) {
      List<List<String>> written = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        List<String> cells = cells(random, separator);
        written.add(cells);
        text.append(record(cells, separator, random)).append('\n');
      }
      List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
      assertThat(CsvLines.records(lines, separator)).as("%s", text).isEqualTo(written);
    }
  }

  @Test
  void readsMoreRecordsThanAreReadTogether() {
    List<String> lines = new ArrayList<>();
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add("\"Mô hình " + i + ", \"\"khéo\"\"\"," + i);
      written.add(List.of("Mô hình " + i + ", \"khéo\"", String.valueOf(i)));
    }
    assertThat(CsvLines.records(lines, ',')).isEqualTo(written);
  }

  /** Cells of which none begins with what makes its quote look like a letter. */
  private static List<String> cells(Random random, char separator) {
    String signs = "ab \"\"ô\n" + separator;
    List<String> cells = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      StringBuilder cell = new StringBuilder("c");
      for (int j = random.nextInt(8); j > 0; j--) {
        cell.append(signs.charAt(random.nextInt(signs.length())));
      }
      cells.add(random.nextInt(4) == 0 ? "" : cell.toString());
    }
    return cells;
  }

  private static String record(List<String> cells, char separator, Random random) {
    StringBuilder record = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quoted =
          cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || random.nextBoolean();
      record.append(i > 0 ? String.valueOf(separator) : "");
      record.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return record.toString();
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
