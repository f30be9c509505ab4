package vn.dvk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;

/**
 * Runs every folder under {@code cases}: {@code args} on {@code in/}, held against {@code
 * expected}. All findings are expected, so an extra one fails.
 *
 * <p>To rewrite all expectations: {@code mvn test -Dtest=GoldenCasesTest -Ddvk.update=true}, then
 * read the difference.
 */
final class GoldenCasesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-20T05:00:00Z"), ZoneOffset.UTC);

  @TempDir Path work;

  @ParameterizedTest
  @MethodSource("vn.dvk.cases.CaseFolder#names")
  void givesWhatIsExpected(String name) throws IOException {
    Path folder = CaseFolder.of(name);
    String actual = run(folder);
    Path expected = folder.resolve("expected");
    if (Boolean.getBoolean("dvk.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual)
        .as("case %s; if the change is meant, run with -Ddvk.update=true and read the diff", name)
        .isEqualTo(Files.readString(expected));
  }

  private String run(Path folder) throws IOException {
    CaseFolder.build(folder, work.resolve("in"));
    List<String> commands = CaseFolder.commands(folder);
    List<String> lines = new ArrayList<>();
    for (String command : commands) {
      if (commands.size() > 1) {
        lines.add((lines.isEmpty() ? "" : "\n") + "$ " + command);
      }
      lines.addAll(run(CaseFolder.words(command, work.resolve("in"), work.resolve("out"))));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> run(String[] args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new Dvk(new Console(stream(out), stream(err), CLOCK, false)).run(args);
    List<String> lines = new ArrayList<>(List.of("exit " + status));
    String text = out.toString(StandardCharsets.UTF_8);
    if (text.startsWith("{") && !text.contains("\"dvk-trace/1\"")) {
      lines.addAll(CaseSummary.of(text));
    } else {
      lines.addAll(text.lines().toList());
    }
    err.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> lines.add("stderr " + line.replace(work.toString(), "")));
    return lines;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
