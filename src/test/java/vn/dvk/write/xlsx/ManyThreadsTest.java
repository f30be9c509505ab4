package vn.dvk.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thread of its own for packing must change nothing. */
final class ManyThreadsTest {
  private static final Page PAGE = Page.landscape(List.of(5.0, 20.0)).headedBy(1, 1);

  /** More rows than are kept at once, and more than may wait. */
  private static final int ROWS = 20_000;

  @Test
  void givesTheSameBytes() {
    assertThat(bytes(2)).isEqualTo(bytes(1));
  }

  @Test
  void tellsWhatPackingFailedOf() {
    OutputStream full = new FullDisk();
    assertThatThrownBy(() -> Workbook.write("t", 2, full, ManyThreadsTest::twoSheets))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space");
  }

  @Test
  void tellsWhatPreparingFailedOf() {
    OutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> Workbook.write("t", 2, out, ManyThreadsTest::fail))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fault");
  }

  private static byte[] bytes(int threads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook.write("t", threads, bytes, ManyThreadsTest::twoSheets);
    return bytes.toByteArray();
  }

  private static void twoSheets(Workbook workbook) {
    for (String name : List.of("A", "B")) {
      Sheet sheet = workbook.sheet(name, PAGE);
      for (int i = 0; i < ROWS; i++) {
        sheet.nextRow().number(i, Style.TEXT).text(name + " đến " + i, Style.TEXT.wrapped());
      }
    }
  }

  private static void fail(Workbook workbook) {
    twoSheets(workbook);
    throw new IllegalStateException("fault");
  }

  /** Takes nothing. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space");
    }
  }
}
