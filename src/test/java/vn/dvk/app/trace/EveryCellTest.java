package vn.dvk.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;

/** The law of the trace over the whole example. */
final class EveryCellTest {
  private static final Path EXAMPLE = Path.of("examples", "khoi-2024");

  @TempDir Path work;

  @Test
  void leadsToWhatWasSubmitted() throws Exception {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    new Dvk(new Console(nowhere, nowhere, Clock.systemUTC(), false))
        .run("merge", EXAMPLE.toString(), "--as-of", "2024-11-30", "-o", work.toString());

    TraceLaw law = TraceLaw.of(work.resolve("tong-hop-2024.xlsx"), roster());

    assertThat(law.faults()).isEmpty();
    assertThat(law.cells()).isGreaterThan(4000);
  }

  private static vn.dvk.domain.Roster roster() throws SetupFault {
    return RosterFile.read(EXAMPLE.resolve("roster.csv"));
  }
}
