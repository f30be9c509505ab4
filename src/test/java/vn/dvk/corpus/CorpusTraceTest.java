package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.app.trace.TraceLaw;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.domain.trace.Step;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.ReportJson;
import vn.dvk.write.book.ConsolidatedWorkbook;

/** Every cell that is consolidated from the corpus can be led back, in every format. */
final class CorpusTraceTest {
  private static final int COMPANIES = 24;
  private static final Set<Step.Kind> MET = new TreeSet<>();
  private static int cells;

  @TempDir Path folder;

  static Stream<Corpus.Sent> corpus() {
    return Stream.of(
            halfOf(Corpus.variationsAlone()),
            halfOf(Corpus.faultsAlone()),
            Corpus.companies().subList(0, COMPANIES).stream(),
            halfOf(ScoreCorpus.variationsAlone()),
            ScoreCorpus.faultsAlone().stream(),
            ScoreCorpus.companies().subList(0, COMPANIES).stream(),
            BookCorpus.companies().subList(0, COMPANIES).stream())
        .flatMap(sent -> sent);
  }

  /** One of each two, the first and the second in turn. */
  private static Stream<Corpus.Sent> halfOf(List<Corpus.Sent> sent) {
    return IntStream.range(0, sent.size() / 2).mapToObj(i -> sent.get(2 * i + i % 2));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isLedBack(Corpus.Sent sent) throws IOException {
    Post.write(folder, sent);

    TraceLaw law = TraceLaw.of(merged(Post.read(folder)), Stock.ROSTER);

    assertThat(law.faults()).isEmpty();
    cells += law.cells();
    MET.addAll(law.kinds());
  }

  /** The workbook in the folder of the submissions, with the report beside it. */
  private Path merged(Report report) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("report.json"))) {
      new ReportJson(Language.VI, "0").write(report, out);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsolidatedWorkbook.write(report, FindingTexts.in(Language.VI), Optional::of, out);
    byte[] book = out.toByteArray();
    return Files.write(folder.resolve("tong-hop-2024.xlsx"), book);
  }

  @AfterAll
  static void meetsWhatUnitsReallySend() {
    assertThat(cells).isGreaterThan(10_000);
    assertThat(MET)
        .contains(
            Step.Kind.RAW,
            Step.Kind.BLANK,
            Step.Kind.NO_VALUE,
            Step.Kind.MERGED,
            Step.Kind.SAME_AS_ABOVE,
            Step.Kind.SECTION,
            Step.Kind.DECODED,
            Step.Kind.CLEANED,
            Step.Kind.UNMARKED,
            Step.Kind.COLUMN,
            Step.Kind.READ_AS,
            Step.Kind.OTHER_SECTOR,
            Step.Kind.COUNTED_AS_ONE);
  }
}
