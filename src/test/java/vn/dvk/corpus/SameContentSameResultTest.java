package vn.dvk.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.write.ReportJson;

/**
 * The same content gives the same report in every format: every field of models, the account of the
 * cells, the units' standing, and every finding with its cell, its value and all that is said of
 * it. The only differences are those of the contract: the file's name and hash, and the sheet,
 * which csv and HTML have no name for and Word calls {@code table 1}.
 *
 * <p>Most pages are of what all formats can hold, some of what only the richer ones can. Rows and
 * columns stay the same, for the writers keep blank ones, and a csv's record is a row of the sheet.
 */
final class SameContentSameResultTest {
  /** One of each way to write; the corpus has them under wrong names, in zips and otherwise. */
  private static final List<Format> FORMATS =
      List.of(
          Format.XLS,
          Format.ODS,
          Format.DOCX,
          Format.DOC,
          Format.HTML,
          Format.SPREADSHEETML,
          Format.CSV,
          Format.CSV_UTF16,
          Format.CSV_1258);

  private static final int FIRST_SEED = 5000;

  @TempDir Path work;

  /** Pages of what a format can hold, which then goes into every format that can hold it too. */
  private record Stack(Format poorest, int pages) {
    Stream<Corpus.Sent> sent() {
      return IntStream.range(FIRST_SEED, FIRST_SEED + pages)
          .mapToObj(seed -> Corpus.company(seed, poorest));
    }
  }

  static Stream<Corpus.Sent> pages() {
    return Stream.of(
            new Stack(Format.CSV_1258, 24),
            new Stack(Format.CSV, 12),
            new Stack(Format.HTML, 12),
            new Stack(Format.XLS, 12))
        .flatMap(Stack::sent);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void inEveryFormat(Corpus.Sent sent) throws IOException {
    Specimen specimen = sent.specimen();
    Report reference = read(specimen, "xlsx", PoiFile.xlsx(specimen.pages));
    String expected = withoutPlaces(reference);
    String macros = withoutPlaces(read(specimen, "xlsm", PoiFile.xlsm(specimen.pages)));

    SoftAssertions all = new SoftAssertions();
    all.assertThat(Post.models(reference))
        .containsExactlyInAnyOrderElementsOf(specimen.models(Format.XLSX));
    all.assertThat(Post.findings(reference))
        .containsExactlyInAnyOrderElementsOf(specimen.findings(Format.XLSX));
    all.assertThat(macros).as("XLSM").isEqualTo(expected);
    for (Format format : FORMATS) {
      if (format.features.containsAll(sent.format().features)) {
        Report report = read(specimen, format.extension, format.write(specimen.pages));
        all.assertThat(withoutPlaces(report)).as("%s", format).isEqualTo(expected);
      }
    }
    all.assertAll();
  }

  private Report read(Specimen specimen, String extension, byte[] content) throws IOException {
    Path folder = Files.createDirectories(work.resolve(specimen.folder));
    Path file = Files.write(folder.resolve("Biểu mẫu gửi Khối." + extension), content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-01T01:00:00Z")));
    Report report = Post.read(work);
    Files.delete(file);
    return report;
  }

  private static String withoutPlaces(Report report) throws IOException {
    StringWriter json = new StringWriter();
    new ReportJson(Language.VI, "1").write(report, json);
    ObjectNode root = (ObjectNode) new ObjectMapper().readTree(json.toString());
    root.remove("files");
    root.withObject("/totals").remove("files");
    forget(root);
    return root.toPrettyString().replaceAll("Biểu mẫu gửi Khối\\.\\w+(!/Biểu mẫu\\.xlsx)?", "FILE");
  }

  private static void forget(JsonNode node) {
    if (node instanceof ObjectNode record && record.has("sheet")) {
      record.put("sheet", "SHEET");
    }
    node.forEach(SameContentSameResultTest::forget);
  }
}
