package vn.dvk.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of the golden cases: {@code in/} with what is read, {@code args} with the commands.
 *
 * <p>Each line of {@code args} is a command; in it {@code IN} is the folder {@code in/} and {@code
 * OUT} one for outputs. A file {@code x.xlsx.txt} in {@code in/} is built into {@code x.xlsx} (see
 * {@link TextBook}), {@code x.xls.txt} likewise; others are copied.
 */
final class CaseFolder {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

  private CaseFolder() {}

  static Stream<String> names() throws IOException {
    try (Stream<Path> folders = Files.walk(CASES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("in")))
          .map(folder -> CASES.relativize(folder).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Path of(String name) {
    return CASES.resolve(name);
  }

  /** The commands of a case, one a line of {@code args}. */
  static List<String> commands(Path folder) throws IOException {
    Path args = folder.resolve("args");
    return Files.exists(args)
        ? Files.readAllLines(args).stream().filter(line -> !line.isBlank()).toList()
        : List.of("validate IN --format json");
  }

  /** The words of a command; those with white space in them stand in double quotes. */
  static String[] words(String command, Path in, Path out) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .map(word -> word.replace("IN", in.toString()))
        .map(word -> word.replace("OUT", out.toString()))
        .toArray(String[]::new);
  }

  static void build(Path folder, Path to) throws IOException {
    Path from = folder.resolve("in");
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
