package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables for spreadsheet programs. */
final class CsvTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\r=1", "\n=1", "＝1", "－1"})
  void takesTheFormulaOutOfAText(String text) {
    assertThat(CsvTable.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Đảng bộ", "1+1", "“=1”", "x = y", "'=1"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(CsvTable.safe(text)).isEqualTo(text);
  }

  @Test
  void quotesWhatNeedsItAndLeavesNumbers() throws IOException {
    StringWriter out = new StringWriter();
    CsvTable table = new CsvTable(out, List.of("a", "b, c"));

    table.add(List.of("nói \"hay\"", new BigDecimal("-1.5")));
    table.add(List.of("hai\ndòng", -2));
    table.finish();

    assertThat(out.toString())
        .isEqualTo("\ufeffa,\"b, c\"\r\n\"nói \"\"hay\"\"\",-1.5\r\n\"hai\ndòng\",-2\r\n");
  }
}
