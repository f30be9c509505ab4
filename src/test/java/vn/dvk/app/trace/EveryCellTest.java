package vn.dvk.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Roster;
import vn.dvk.read.setup.PlanFile;
import vn.dvk.read.setup.RosterFile;
import vn.dvk.read.setup.SetupFault;

/** The law of the trace over the whole example. */
final class EveryCellTest {
  private static final Path EXAMPLE = Path.of("examples", "khoi-2024");

  @TempDir static Path work;

  @BeforeAll
  static void merge() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    new Dvk(new Console(nowhere, nowhere, Clock.systemUTC(), false))
        .run("merge", EXAMPLE.toString(), "--as-of", "2024-11-30", "-o", work.toString());
  }

  @Test
  void leadsToWhatWasSubmitted() throws IOException, SetupFault {
    TraceLaw law = TraceLaw.of(book(), roster());

    assertThat(law.faults()).isEmpty();
    assertThat(law.cells()).isGreaterThan(4000);
  }

  @Test
  void isAnsweredOrRefusedBlankOnesToo() throws IOException, SetupFault, TraceFault {
    ConsolidatedBook book = ConsolidatedBook.open(book());
    Tracing tracing =
        new Tracing(book, new SourceFiles(book, List.of()), PlanFile.builtIn(), roster());
    Map<TraceFault.Reason, Integer> refused = new EnumMap<>(TraceFault.Reason.class);
    int answered = 0;
    for (String sheet : book.sheetNames()) {
      for (int row = 1; row <= 60; row++) {
        for (int column = 1; column <= 28; column++) {
          try {
            String asked = sheet + "!" + CellName.of(column, row);
            answered += tracing.of(asked).rows().size();
          } catch (TraceFault fault) {
            refused.merge(fault.reason(), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(answered).isGreaterThan(2000);
    assertThat(refused).containsOnlyKeys(TraceFault.Reason.OUTSIDE);
  }

  private static Path book() {
    return work.resolve("tong-hop-2024.xlsx");
  }

  private static Roster roster() throws SetupFault {
    return RosterFile.read(EXAMPLE.resolve("roster.csv"));
  }
}
