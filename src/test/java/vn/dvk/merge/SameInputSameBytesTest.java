package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever the threads, the locale, the zone or the order of files. */
final class SameInputSameBytesTest {
  private static final List<String> OUTPUTS =
      List.of("tong-hop-2024.xlsx", "bao-cao-2024.html", "report.json", "thieu-chi-tieu-2024.csv");

  @TempDir Path work;

  @Test
  void givesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    assertThat(bytes(merge("one", Run.EXAMPLE, "--threads", "1")))
        .containsExactlyElementsOf(bytes(merge("four", Run.EXAMPLE, "--threads", "4")));
  }

  @Test
  void givesTheSameBytesInAnyLocaleAndZone() throws IOException {
    List<String> here = bytes(merge("here", Run.EXAMPLE));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(bytes(merge("there", Run.EXAMPLE))).containsExactlyElementsOf(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givesTheSameBytesWhereFilesWereMadeInAnotherOrder() throws IOException {
    Path copy = work.resolve("b/khoi-2024");
    try (Stream<Path> paths = Files.walk(Run.EXAMPLE)) {
      List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
      for (int i = files.size() - 1; i >= 0; i--) {
        Path target = copy.resolve(Run.EXAMPLE.relativize(files.get(i)).toString());
        Files.createDirectories(target.getParent());
        Files.copy(files.get(i), target);
      }
    }
    Path original = work.resolve("a/khoi-2024");
    Run.copy(Run.EXAMPLE, original);

    assertThat(bytes(merge("b/out", copy)))
        .containsExactlyElementsOf(bytes(merge("a/out", original)));
  }

  @Test
  void leavesTheInputAsItWas() throws IOException {
    Path copy = work.resolve("khoi-2024");
    Run.copy(Run.EXAMPLE, copy);
    List<String> before = contents(copy);

    merge("out", copy);

    assertThat(contents(copy)).containsExactlyElementsOf(before);
  }

  private Path merge(String name, Path input, String... options) {
    Path out = work.resolve(name);
    Object[] args =
        Stream.concat(
                Stream.of("merge", input, "--as-of", "2024-11-30", "-q", "-o", out),
                Stream.of(options))
            .toArray();
    assertThat(Run.of(args).status()).isEqualTo(3);
    return out;
  }

  private static List<String> bytes(Path folder) throws IOException {
    assertThat(folder).isDirectoryContaining("glob:**report.json");
    return OUTPUTS.stream().map(name -> name + " " + hash(folder.resolve(name))).toList();
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted()
          .map(path -> path + " " + hash(path) + " " + path.toFile().lastModified())
          .toList();
    }
  }

  private static String hash(Path path) {
    try {
      return vn.dvk.read.file.FileBytes.sha256(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
