package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which a cell can be asked for. */
final class TraceTargetTest {
  @TempDir Path folder;

  @Test
  void takesWorkbookAndCell() {
    assertThat(TraceTarget.of("a.xlsx", List.of("'Phụ lục 1'!B17")))
        .contains(new TraceTarget(Path.of("a.xlsx"), "'Phụ lục 1'!B17"));
  }

  @Test
  void takesSheetAndCellApart() {
    assertThat(TraceTarget.of("a.xlsx", List.of("Phụ lục 1", "B17")))
        .contains(new TraceTarget(Path.of("a.xlsx"), "Phụ lục 1!B17"));
  }

  @Test
  void takesBothInOne() {
    assertThat(TraceTarget.of("a.xlsx#Phụ lục 1!B17", List.of()))
        .contains(new TraceTarget(Path.of("a.xlsx"), "Phụ lục 1!B17"));
    assertThat(TraceTarget.of("a.xlsx", List.of())).isEmpty();
    assertThat(TraceTarget.of("#a", List.of())).isEmpty();
  }

  @Test
  void letsTheDiskTellWhereAFilesNameEnds() throws IOException {
    Path book = Files.writeString(folder.resolve("PL1#2.xlsx"), "x");

    assertThat(TraceTarget.of(book + "#Sheet#1!B17", List.of()))
        .contains(new TraceTarget(book, "Sheet#1!B17"));
  }
}
