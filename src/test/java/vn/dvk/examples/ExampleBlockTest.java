package vn.dvk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed example folder is what its program makes. */
class ExampleBlockTest {
  private static final Path FOLDER = Path.of("examples/khoi-2024");
  private static SortedMap<String, byte[]> made;

  @BeforeAll
  static void make() throws IOException {
    made = ExampleBlock.files();
  }

  @Test
  void makesTheCommittedFiles() throws IOException {
    assertThat(committed()).containsAll(made.keySet());
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      byte[] committed = Files.readAllBytes(FOLDER.resolve(file.getKey()));
      assertThat(content(committed)).as(file.getKey()).isEqualTo(content(file.getValue()));
    }
  }

  @Test
  void makesTheSameBytesTwice() throws IOException {
    SortedMap<String, byte[]> second = ExampleBlock.files();

    assertThat(second.keySet()).isEqualTo(made.keySet());
    made.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void holdsNoSubmissionThatIsNotMade() throws IOException {
    assertThat(committed())
        .filteredOn(path -> path.startsWith("submissions/"))
        .isSubsetOf(made.keySet());
  }

  private static List<String> committed() throws IOException {
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The parts of an archive, for compressed bytes differ from one Java to the next. */
  private static SortedMap<String, String> content(byte[] bytes) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), Arrays.toString(in.readAllBytes()));
      }
    } catch (EOFException cut) {
      parts.put("", Arrays.toString(bytes));
    }
    return parts.isEmpty() ? new TreeMap<>(Map.of("", Arrays.toString(bytes))) : parts;
  }
}
