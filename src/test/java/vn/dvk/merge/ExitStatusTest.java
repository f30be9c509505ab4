package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;

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

    for (Path output : List.of(file, file.resolve("ket-qua"), file.resolve("a/b"))) {
      Run run = Run.of("merge", FAULTY, "-o", output);
      assertRefused(1, run);
      assertThat(run.err())
          .endsWith(
              "dvk: “%s” là tệp, không phải thư mục; không ghi gì. Chọn một thư mục bằng -o, ví dụ -o ket-qua.%n"
                  .formatted(file));
      assertThat(file).hasContent("not a folder");
    }
  }

  /** A JSON that breaks off must not look like one that is done. */
  @Test
  void isNotDoneWhereStandardOutputCannotBeWritten() {
    for (String command : List.of("validate", "score", "shortfall")) {
      assertThat(onFullDisk(command, FAULTY.toString()))
          .as(command)
          .isEqualTo(
              "1 dvk: không ghi được hết kết quả ra đầu ra chuẩn; phần đã ghi là dở dang."
                  + " Kiểm tra xem ổ đĩa có đầy không rồi chạy lại.");
    }
    assertThat(onFullDisk("explain")).startsWith("1 dvk: ");
    assertThat(onFullDisk("--help")).startsWith("1 dvk: ");
  }

  private static String onFullDisk(String... args) {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int part) throws IOException {
                throw new IOException("No space left on device");
              }
            },
            false,
            StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = new Dvk(new Console(full, told, Clock.systemUTC(), false)).run(args);
    return status + " " + err.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
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
