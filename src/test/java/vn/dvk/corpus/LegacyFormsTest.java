package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Finding;
import vn.dvk.domain.Report;
import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyWriter;

/**
 * Whole forms in an old encoding, in files that name no font: all that is in them is read as it is
 * meant, and one finding says of every cell what it was.
 */
final class LegacyFormsTest {
  private static final int EVERY = 4;

  @TempDir Path folder;

  /** Forms of plain letters; a half composed text has no codes. */
  static Stream<Arguments> forms() {
    List<Specimen> plain =
        Corpus.variationsAlone().stream()
            .map(Corpus.Sent::specimen)
            .filter(specimen -> variation(specimen).needs.isEmpty())
            .filter(specimen -> variation(specimen) != Variation.TEXT_HALF_COMPOSED)
            .toList();
    return Stream.iterate(0, i -> i < plain.size(), i -> i + EVERY)
        .flatMap(i -> Stream.of(LegacyEncoding.values()).map(to -> Arguments.of(plain.get(i), to)));
  }

  private static Variation variation(Specimen specimen) {
    return Variation.valueOf(specimen.name.split(" ")[1]);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areReadWithoutAFont(Specimen specimen, LegacyEncoding encoding) throws IOException {
    Page page = specimen.pages.get(0);
    assertReads(specimen, encoding, "csv", CsvFile.utf8(page, ','));
    assertReads(specimen, encoding, "xls", withoutFonts(MarkupFile.html(specimen.pages)));
  }

  private void assertReads(
      Specimen specimen, LegacyEncoding encoding, String extension, byte[] good)
      throws IOException {
    String text = LegacyWriter.of(new String(good, StandardCharsets.UTF_8), encoding);
    Path unit = Files.createDirectories(folder.resolve(specimen.folder));
    Path file = Files.writeString(unit.resolve("Biểu mẫu." + extension), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    Report report = Post.read(folder);
    Files.delete(file);

    assertThat(Post.models(report).stream().map(LegacyFormsTest::withoutCase))
        .containsExactlyInAnyOrderElementsOf(
            specimen.models(Format.CSV).stream().map(LegacyFormsTest::withoutCase).toList());
    assertThat(report.findings())
        .filteredOn(finding -> finding.code() == Code.LEGACY_ENCODING)
        .singleElement()
        .extracting(Finding::details, InstanceOfAssertFactories.map(String.class, String.class))
        .containsEntry("encoding", encoding.name())
        .containsEntry("count", Long.toString(changed(specimen, encoding)));
  }

  private static byte[] withoutFonts(byte[] html) {
    return new String(html, StandardCharsets.UTF_8)
        .replaceAll(" style=\"font-family:[^\"]*\"", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** TCVN3 has no capital letters with tones; they come back small. */
  private static String withoutCase(String model) {
    return model.toLowerCase(Locale.ROOT);
  }

  private static long changed(Specimen specimen, LegacyEncoding encoding) {
    return specimen.pages.get(0).rows.values().stream()
        .flatMap(row -> row.values().stream())
        .map(Ink::text)
        .filter(text -> !LegacyWriter.of(text, encoding).equals(text))
        .count();
  }
}
