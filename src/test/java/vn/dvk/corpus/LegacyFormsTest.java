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
import java.util.SortedMap;
import java.util.stream.Stream;
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
 * Whole forms and score sheets in an old encoding, in files that name no font and in the fonts of
 * that encoding: all that is in them is read as it is meant, and one finding says of every cell
 * what it was.
 */
final class LegacyFormsTest {
  private static final int EVERY = 10;

  @TempDir Path folder;

  /** Forms of plain letters; a half composed text has no codes. */
  static Stream<Arguments> forms() {
    List<Specimen> plain =
        Stream.concat(
                Corpus.variationsAlone().stream()
                    .map(Corpus.Sent::specimen)
                    .filter(specimen -> variation(specimen).needs.isEmpty())
                    .filter(specimen -> variation(specimen) != Variation.TEXT_HALF_COMPOSED),
                ScoreCorpus.variationsAlone().stream()
                    .map(Corpus.Sent::specimen)
                    .filter(specimen -> scoreVariation(specimen).needs.isEmpty())
                    .filter(specimen -> specimen.pages.size() == 1))
            .toList();
    return Stream.iterate(0, i -> i < plain.size(), i -> i + EVERY)
        .flatMap(i -> Stream.of(LegacyEncoding.values()).map(to -> Arguments.of(plain.get(i), to)));
  }

  private static Variation variation(Specimen specimen) {
    return Variation.valueOf(specimen.name.split(" ")[1]);
  }

  private static ScoreVariation scoreVariation(Specimen specimen) {
    return ScoreVariation.valueOf(specimen.name.split(" ")[1]);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areReadByTheirFont(Specimen specimen, LegacyEncoding encoding) throws IOException {
    Ink.Dress dress = encoding == LegacyEncoding.VNI ? Ink.Dress.VNI : Ink.Dress.TCVN3;
    List<Page> pages = List.of(specimen.pages.get(0).in(dress));
    assertReads(specimen, encoding, Format.XLSX, PoiFile.xlsx(pages));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areReadWithoutAFont(Specimen specimen, LegacyEncoding encoding) throws IOException {
    Page page = specimen.pages.get(0);
    assertReads(specimen, encoding, Format.CSV, written(CsvFile.utf8(page, ','), encoding));
    byte[] html = withoutFonts(MarkupFile.html(specimen.pages));
    assertReads(specimen, encoding, Format.HTML, written(html, encoding));
  }

  private static byte[] written(byte[] good, LegacyEncoding encoding) {
    return LegacyWriter.of(new String(good, StandardCharsets.UTF_8), encoding)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void assertReads(
      Specimen specimen, LegacyEncoding encoding, Format format, byte[] content)
      throws IOException {
    Path unit = Files.createDirectories(folder.resolve(specimen.folder));
    Path file = Files.write(unit.resolve("Biểu mẫu." + format.extension), content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    Report report = Post.read(folder);
    Files.delete(file);

    assertThat(Post.models(report).stream().map(LegacyFormsTest::withoutCase))
        .containsExactlyInAnyOrderElementsOf(
            specimen.models(format).stream().map(LegacyFormsTest::withoutCase).toList());
    assertThat(Post.scores(report).stream().map(LegacyFormsTest::withoutCase))
        .containsExactlyInAnyOrderElementsOf(
            specimen.scores(format).stream().map(LegacyFormsTest::withoutCase).toList());
    assertSaysItOfEveryCell(report, encoding, changed(specimen, encoding));
  }

  /** Of score sheets below each other each says it of its own cells. */
  private static void assertSaysItOfEveryCell(Report report, LegacyEncoding encoding, long cells) {
    List<SortedMap<String, String>> said =
        report.findings().stream()
            .filter(finding -> finding.code() == Code.LEGACY_ENCODING)
            .map(Finding::details)
            .toList();
    assertThat(said).hasSizeBetween(1, Math.max(1, report.dossier().scores().size()));
    assertThat(said).extracting(details -> details.get("encoding")).containsOnly(encoding.name());
    assertThat(said.stream().mapToLong(details -> Long.parseLong(details.get("count"))).sum())
        .isEqualTo(cells);
  }

  private static byte[] withoutFonts(byte[] html) {
    return new String(html, StandardCharsets.UTF_8)
        .replaceAll(" style=\"font-family:[^\"]*\"", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** TCVN3 has no capital letters with tones; they come back small. */
  private static String withoutCase(String told) {
    return told.toLowerCase(Locale.ROOT);
  }

  private static long changed(Specimen specimen, LegacyEncoding encoding) {
    return specimen.pages.get(0).rows.values().stream()
        .flatMap(row -> row.values().stream())
        .map(Ink::text)
        .filter(text -> !LegacyWriter.of(text, encoding).equals(text))
        .count();
  }
}
