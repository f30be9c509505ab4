package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.read.file.FileFault;

/**
 * The quick readers of sheets, texts and styles give what the readers that know all of XML give, or
 * leave a part to these. A comment in a part has the latter read it.
 */
final class PlainReadersTest {
  private static final int MUTANTS = 60;

  static Stream<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx") && !file.startsWith("./target"))
          .filter(PlainReadersTest::isWhole)
          .sorted()
          .toList()
          .stream();
    }
  }

  /** One that is locked with a password, or cut off, has no parts to put a comment into. */
  private static boolean isWhole(Path file) {
    try {
      return Zips.members(Files.readAllBytes(file)).containsKey("xl/workbook.xml");
    } catch (IOException cut) {
      return false;
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void readEveryWorkbookAlike(Path file) throws IOException {
    assertAlike(Files.readAllBytes(file), file.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readOddAndDamagedPartsAlike(long seed) throws IOException {
    Map<String, byte[]> parts;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      parts = Zips.members(RandomWorkbook.fill(workbook, seed).bytes());
    }
    Random random = new Random(seed);
    for (int i = 0; i < MUTANTS; i++) {
      assertAlike(XmlMutant.of(parts, random), "seed " + seed + ", mutant " + i);
    }
  }

  private static void assertAlike(byte[] content, String what) throws IOException {
    assertThat(outcome(content)).as(what).isEqualTo(outcome(commented(content)));
  }

  private static Object outcome(byte[] content) {
    try {
      return new XlsxReader()
          .read(content).stream()
              .flatMap(
                  sheet -> Stream.concat(Shown.cells(sheet).stream(), Shown.merges(sheet).stream()))
              .toList();
    } catch (FileFault fault) {
      return fault.reason();
    }
  }

  /** A comment at the end of each part that holds cells, texts or styles. */
  private static byte[] commented(byte[] content) throws IOException {
    Map<String, byte[]> parts = Zips.members(content);
    String[] namesAndTexts = new String[parts.size() * 2];
    int i = 0;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String text = new String(part.getValue(), StandardCharsets.UTF_8);
      namesAndTexts[i++] = part.getKey();
      namesAndTexts[i++] = XmlMutant.holdsContent(part.getKey()) ? text + "<!-- -->" : text;
    }
    return Zips.of(namesAndTexts);
  }
}
