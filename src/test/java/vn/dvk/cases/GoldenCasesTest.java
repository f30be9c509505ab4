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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.cli.Console;
import vn.dvk.cli.Dvk;

/**
 * Runs every folder under {@code cases}: {@code args} on {@code in/}, held against {@code
 * expected}. All findings are expected, so an extra one fails.
 *
 * <p>Each line of {@code args} is a command; in it {@code IN} is the folder {@code in/} and {@code
 * OUT} one for outputs. A file {@code x.xlsx.txt} in {@code in/} is built into {@code x.xlsx} (see
 * {@link TextBook}), {@code x.xls.txt} likewise; others are copied. To rewrite all expectations:
 * {@code mvn test -Dtest=GoldenCasesTest -Ddvk.update=true}, then read the difference.
 */
final class GoldenCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-20T05:00:00Z"), ZoneOffset.UTC);

  @TempDir Path work;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.walk(CASES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("in")))
          .map(folder -> CASES.relativize(folder).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
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
    build(folder.resolve("in"), work.resolve("in"));
    List<String> commands = commands(folder);
    List<String> lines = new ArrayList<>();
    for (String command : commands) {
      if (commands.size() > 1) {
        lines.add((lines.isEmpty() ? "" : "\n") + "$ " + command);
      }
      lines.addAll(run(words(command)));
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

  private static List<String> commands(Path folder) throws IOException {
    Path args = folder.resolve("args");
    return Files.exists(args)
        ? Files.readAllLines(args).stream().filter(line -> !line.isBlank()).toList()
        : List.of("validate IN --format json");
  }

  /** The words of a command; those with white space in them stand in double quotes. */
  private String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .map(word -> word.replace("IN", work.resolve("in").toString()))
        .map(word -> word.replace("OUT", work.resolve("out").toString()))
        .toArray(String[]::new);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static void build(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          file(path, target);
        }
      }
    }
  }

  private static void file(Path path, Path target) throws IOException {
    String name = target.getFileName().toString();
    Path bare = target.resolveSibling(name.replaceAll("\\.txt$", ""));
    if (name.endsWith(".xlsx.txt")) {
      Files.write(bare, TextBook.xlsx(Files.readAllLines(path)));
    } else if (name.endsWith(".xls.txt")) {
      Files.write(bare, TextBook.xls(Files.readAllLines(path)));
    } else {
      Files.copy(path, target);
    }
  }
}
