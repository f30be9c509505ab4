package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes must be those of the text. */
final class ByteTextTest {

  @Test
  void escapesEveryLetterAsXmlTextDoes() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "a" + (char) c + "x0041_";
      assertThat(text(new ByteText().escaped(text))).isEqualTo(XmlText.of(text));
    }
  }

  @Test
  void writesNumbersAsDigits() {
    for (int number : new int[] {0, 9, 10, 99, 100, 1_048_576, Integer.MAX_VALUE}) {
      assertThat(text(new ByteText().put(number))).isEqualTo(Integer.toString(number));
    }
  }

  private static String text(ByteText bytes) {
    return new String(Arrays.copyOf(bytes.bytes(), bytes.length()), StandardCharsets.UTF_8);
  }
}
