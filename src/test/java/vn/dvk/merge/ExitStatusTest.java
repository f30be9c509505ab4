package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit statuses of the contract, section 2, each provoked. */
final class ExitStatusTest {
  private static final Path FAULTY =
      Path.of("src/test/resources/cases/file/identical_copy-valid/in");

  @TempDir Path work;

  @Test
  void isDoneWithoutFindings() {
    assertDone(0, Run.of("validate", FAULTY, "--as-of", "2024-04-10"));
  }

  @Test
  void tellsFindingsFromTheGivenSeverityOn() {
    assertDone(3, Run.of("validate", FAULTY, "--as-of", "2024-04-10", "--fail-on", "warning"));
    assertDone(0, Run.of("validate", FAULTY, "--as-of", "2024-04-10", "--fail-on", "never"));
    assertDone(3, Run.of("validate", Run.EXAMPLE, "--as-of", "2024-11-30"));
    assertDone(0, Run.of("validate", Run.EXAMPLE, "--as-of", "2024-11-30", "--fail-on", "never"));
  }

  @Test
  void refusesWrongUsage() throws IOException {
    Path broken = Files.writeString(work.resolve("plan.json"), "{\"id\": ");
    assertRefused(2, Run.of("merge", work, "--nonsense"));
    assertRefused(2, Run.of("merge"));
    assertRefused(2, Run.of("nonsense"));
    assertRefused(2, Run.of("merge", work.resolve("not-there")));
    assertRefused(2, Run.of("validate", Run.EXAMPLE, "--plan", broken));
    assertRefused(2, Run.of("validate", Run.EXAMPLE, "--roster", broken));
    assertRefused(2, Run.of("validate", Run.EXAMPLE, "--as-of", "31/11/2024"));
    assertRefused(2, Run.of("validate", Run.EXAMPLE, "--threads", "0"));
    assertRefused(2, Run.of("explain", "no_such_code"));
  }

  @Test
  void isNotDoneWhereNothingCanBeRead() throws IOException {
    Path empty = Files.createDirectories(work.resolve("empty"));
    Path scans = Files.createDirectories(work.resolve("scans"));
    Files.writeString(scans.resolve("a.pdf"), "%PDF-1.4\n");
    Path out = work.resolve("out");

    assertRefused(1, Run.of("merge", empty, "-o", out));
    assertRefused(1, Run.of("merge", scans, "-o", out));
    assertThat(out).doesNotExist();
  }

  @Test
  void isNotDoneWhereTheOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(work.resolve("file"), "not a folder");

    assertRefused(1, Run.of("merge", FAULTY, "-o", file));
    assertThat(file).hasContent("not a folder");
  }

  @Test
  void leavesEarlierOutputsAsTheyWereAfterAFailedRun() throws IOException {
    Path out = work.resolve("out");
    Run.of("merge", FAULTY, "--as-of", "2024-04-10", "-o", out);
    byte[] before = Files.readAllBytes(out.resolve("report.json"));
    Path broken = Files.writeString(work.resolve("plan.json"), "[]");

    assertRefused(2, Run.of("merge", Run.EXAMPLE, "--plan", broken, "-o", out));

    assertThat(out.resolve("report.json")).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(4);
    }
  }

  private static void assertDone(int status, Run run) {
    assertThat(run.status()).as(run.err()).isEqualTo(status);
    assertThat(run.out()).isNotEmpty();
  }

  private static void assertRefused(int status, Run run) {
    assertThat(run.status()).as(run.err() + run.out()).isEqualTo(status);
    assertThat(run.err()).contains("dvk").doesNotContain("\tat ", "Exception:");
    assertThat(run.out()).isEmpty();
  }
}
