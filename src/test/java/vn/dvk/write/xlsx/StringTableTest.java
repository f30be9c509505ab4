package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each text has one number, however many there are. */
final class StringTableTest {
  private static final int MANY = 10_000;

  private final StringTable strings = new StringTable();

  @Test
  void numbersTextsByTheirFirstUse() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < MANY; i++) {
        assertThat(strings.number("mô hình " + i)).isEqualTo(i);
      }
    }
  }

  @Test
  void tellsTextsOfOneHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(strings.number("Aa")).isZero();
    assertThat(strings.number("BB")).isEqualTo(1);
    assertThat(strings.number("Aa")).isZero();
  }
}
