package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script rehearses really runs: an archive made of a failure would hold nothing. */
final class RehearsalTest {
  @Test
  void runsTheCommandsOverTheExample(@TempDir Path work) {
    Path out = work.resolve("out");
    Rehearsal.main(
        new String[] {Path.of("examples", "khoi-2024").toString(), "2024-11-30", out.toString()});
    assertThat(out)
        .isDirectoryContaining("glob:**/tong-hop-2024.xlsx")
        .isDirectoryContaining("glob:**/report.json");
  }
}
