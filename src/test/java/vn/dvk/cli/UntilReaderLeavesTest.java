package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which failures of standard output are failures of the run. */
final class UntilReaderLeavesTest {
  @Test
  void dropsWhatAReaderThatLeftWouldHaveRead() {
    assertThat(failsOn("Broken pipe")).isFalse();
    assertThat(failsOn("The pipe is being closed")).isFalse();
  }

  @Test
  void tellsOfAFullDisk() {
    assertThat(failsOn("No space left on device")).isTrue();
  }

  private static boolean failsOn(String reason) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int part) throws IOException {
            throw new IOException(reason);
          }
        };
    PrintStream out =
        new PrintStream(new UntilReaderLeaves(failing), false, StandardCharsets.UTF_8);
    out.println("missing_name");
    out.print('x');
    return out.checkError();
  }
}
