package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same bytes: whatever the threads, the locale, the zone or the order of files. */
final class SameInputSameBytesTest {
  private static final List<String> OUTPUTS =
      List.of(
          "tong-hop-2024.xlsx",
          "bao-cao-2024.html",
          "report.json",
          "thieu-chi-tieu-2024.csv",
          "ten-don-vi-can-xac-nhan.csv");

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void givesTheSameBytesWithAnyNumberOfThreads(int threads) throws IOException {
    assertThat(bytes(merge("many", Run.EXAMPLE, "--threads", Integer.toString(threads))))
        .containsExactlyElementsOf(bytes(merge("one", Run.EXAMPLE, "--threads", "1")));
  }

  /** Turkish has its own small I, Arabic and Thai their own digits, Thailand its own years. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar-EG-u-nu-arab, America/St_Johns",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
    "vi-VN, Asia/Ho_Chi_Minh"
  })
  void givesTheSameBytesInAnyLocaleAndZone(String tag, String zoneId) throws IOException {
    List<String> here = bytes(merge("here", Run.EXAMPLE));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
      assertThat(bytes(merge("there", Run.EXAMPLE))).containsExactlyElementsOf(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givesTheSameBytesWhereFilesWereMadeInAnotherOrder(long seed) throws IOException {
    Path copy = work.resolve("b/khoi-2024");
    try (Stream<Path> paths = Files.walk(Run.EXAMPLE)) {
      List<Path> files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
      Collections.shuffle(files, new Random(seed));
      for (Path file : files) {
        Path target = copy.resolve(Run.EXAMPLE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path original = work.resolve("a/khoi-2024");
    Run.copy(Run.EXAMPLE, original);

    assertThat(bytes(merge("b/out", copy)))
        .containsExactlyElementsOf(bytes(merge("a/out", original)));
  }

  /**
   * In a Java of its own, as on other machines: as a cron job with no language, and where the
   * machine's letters, language, digits and zone are others.
   */
  @ParameterizedTest
  @MethodSource("machines")
  void givesTheSameBytesOnAnyMachine(Machine machine) throws Exception {
    Path there = work.resolve("there");

    int status =
        machine.run("merge", Run.EXAMPLE, "--as-of", "2024-11-30", "--threads", "8", "-o", there);

    assertThat(status).isEqualTo(3);
    assertThat(bytes(there)).containsExactlyElementsOf(bytes(merge("here", Run.EXAMPLE)));
    assertThat(machine.err())
        .isEqualTo(
            Run.of("merge", Run.EXAMPLE, "--as-of", "2024-11-30", "-o", there)
                .err()
                .getBytes(StandardCharsets.UTF_8));
  }

  /** What is printed are the same bytes of UTF-8 too. */
  @ParameterizedTest
  @MethodSource("machines")
  void printsTheSameOnAnyMachine(Machine machine) throws Exception {
    Run here = Run.of("validate", Run.EXAMPLE, "--as-of", "2024-11-30", "-v");

    int status = machine.run("validate", Run.EXAMPLE, "--as-of", "2024-11-30", "-v");

    assertThat(status).isEqualTo(here.status());
    assertThat(machine.out()).isEqualTo(here.out().getBytes(StandardCharsets.UTF_8));
    assertThat(machine.err()).isEqualTo(here.err().getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Machine> machines() {
    return Stream.of(
        new Machine("C", "UTC", "-Dfile.encoding=US-ASCII"),
        new Machine(
            "C.UTF-8",
            "America/St_Johns",
            "-Dfile.encoding=windows-1258",
            "-Duser.language=tr",
            "-Duser.country=TR"),
        new Machine(
            "C.UTF-8",
            "Asia/Kathmandu",
            "-Dfile.encoding=UTF-16",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab"));
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
