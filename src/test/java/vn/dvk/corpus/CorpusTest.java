package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.CellAccount;
import vn.dvk.domain.Report;
import vn.dvk.domain.SideSheet;
import vn.dvk.domain.Submission;

/**
 * Every record and field of the corpus is read exactly, every planted fault is found at its cell,
 * nothing else is found, and every cell has its account.
 */
final class CorpusTest {
  private static final int FIRST_FURTHER_SEED = 100_000;

  @TempDir Path folder;

  /** All of the corpus, with further seeds where {@code -Ddvk.corpus.seeds=100} asks for them. */
  static Stream<Corpus.Sent> corpus() {
    return Stream.concat(fixed(), further());
  }

  /** The corpus without further seeds. */
  static Stream<Corpus.Sent> fixed() {
    return Stream.of(
            Corpus.variationsAlone(),
            Corpus.faultsAlone(),
            Corpus.companies(),
            ScoreCorpus.variationsAlone(),
            ScoreCorpus.faultsAlone(),
            ScoreCorpus.companies(),
            BookCorpus.companies(),
            UnitsCorpus.companies())
        .flatMap(sent -> sent.stream());
  }

  /** More companies than the fixed ones, for a developer who asks for them. */
  static Stream<Corpus.Sent> further() {
    return IntStream.range(0, Integer.getInteger("dvk.corpus.seeds", 0))
        .mapToObj(i -> FIRST_FURTHER_SEED + i)
        .flatMap(
            seed -> {
              Format format = Format.values()[seed % Format.values().length];
              return Stream.of(
                  Corpus.company(seed, format),
                  ScoreCorpus.company(seed, format),
                  BookCorpus.company(seed, format),
                  UnitsCorpus.company(seed, format));
            });
  }

  @Test
  void coversWhatUnitsSend() {
    List<Corpus.Sent> sent = fixed().toList();
    assertThat(sent).hasSizeGreaterThanOrEqualTo(400);
    assertThat(sent.stream().map(Corpus.Sent::format)).contains(Format.values());
    assertThat(Stream.of(Format.values()))
        .allSatisfy(
            format ->
                assertThat(sent.stream().filter(one -> one.format() == format))
                    .hasSizeGreaterThanOrEqualTo(15));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isReadExactly(Corpus.Sent sent) throws IOException {
    check(folder, sent);
  }

  /** Sends a specimen and holds what is made of it against the truth. */
  static void check(Path folder, Corpus.Sent sent) throws IOException {
    Post.write(folder, sent);
    Report report = Post.read(folder);
    SoftAssertions all = new SoftAssertions();
    Specimen specimen = sent.specimen();
    Format format = sent.format();
    all.assertThat(Post.models(report))
        .containsExactlyInAnyOrderElementsOf(specimen.models(format));
    all.assertThat(Post.scores(report))
        .containsExactlyInAnyOrderElementsOf(specimen.scores(format));
    all.assertThat(specimen.spoilt ? Post.findingsOfOneForm(report) : Post.findings(report))
        .containsExactlyInAnyOrderElementsOf(specimen.findings(format));
    all.assertThat(accounted(report)).as("cells").isEqualTo(specimen.cellCount());
    all.assertAll();
  }

  private static int accounted(Report report) {
    Stream<CellAccount> ofForms =
        Stream.concat(
                report.dossier().submissions().stream(), report.dossier().superseded().stream())
            .map(Submission::cells);
    return Stream.concat(ofForms, report.sideSheets().stream().map(SideSheet::cells))
        .mapToInt(CellAccount::total)
        .sum();
  }
}
