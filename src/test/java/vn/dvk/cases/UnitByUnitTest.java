package vn.dvk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;

/** Where not all files can be held, validate prints the same bytes as where they can. */
final class UnitByUnitTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-20T05:00:00Z"), ZoneOffset.UTC);

  @TempDir Path work;

  @ParameterizedTest
  @MethodSource("vn.dvk.cases.CaseFolder#names")
  void printsTheSameOfEveryCase(String name) throws IOException {
    Path folder = CaseFolder.of(name);
    Path in = work.resolve("in");
    CaseFolder.build(folder, in);
    for (String command : CaseFolder.commands(folder)) {
      String[] args = CaseFolder.words(command, in, work.resolve("out"));
      if (args[0].equals("validate")) {
        holdsForRoom(asText(args));
      }
    }
  }

  @Test
  void printsTheSameOfTheExample() throws IOException {
    holdsForRoom(
        List.of("validate", Path.of("examples", "khoi-2024").toString(), "--as-of", "2024-11-30"));
  }

  private void holdsForRoom(List<String> args) throws IOException {
    assertThat(run(args, 0)).as("%s", args).isEqualTo(run(args, Integer.MAX_VALUE));
  }

  /** The same command with its findings as text. */
  private static List<String> asText(String[] args) {
    List<String> words = new ArrayList<>(List.of(args));
    int format = words.indexOf("--format");
    if (format >= 0) {
      words.subList(format, format + 2).clear();
    }
    return words;
  }

  private static String run(List<String> args, int room) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), CLOCK, false, room);
    int status = new Dvk(console).run(args.toArray(String[]::new));
    return status
        + "\n"
        + out.toString(StandardCharsets.UTF_8)
        + err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
