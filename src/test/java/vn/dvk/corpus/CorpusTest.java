package vn.dvk.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Report;
import vn.dvk.domain.Submission;

/**
 * Every record and field of the corpus is read exactly, every planted fault is found at its cell,
 * nothing else is found, and every cell has its account.
 */
final class CorpusTest {
  @TempDir Path folder;

  static Stream<Corpus.Sent> corpus() {
    return Stream.of(Corpus.variationsAlone(), Corpus.faultsAlone(), Corpus.companies())
        .flatMap(sent -> sent.stream());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isReadExactly(Corpus.Sent sent) throws IOException {
    Post.write(folder, sent);
    Report report = Post.read(folder);
    SoftAssertions all = new SoftAssertions();
    Specimen specimen = sent.specimen();
    all.assertThat(Post.models(report)).containsExactlyInAnyOrderElementsOf(specimen.models);
    all.assertThat(Post.scores(report)).containsExactlyInAnyOrderElementsOf(specimen.scores);
    all.assertThat(Post.findings(report)).containsExactlyInAnyOrderElementsOf(specimen.findings);
    all.assertThat(accounted(report)).as("cells").isEqualTo(specimen.cellCount());
    all.assertAll();
  }

  private static int accounted(Report report) {
    return Stream.concat(
            report.dossier().submissions().stream(), report.dossier().superseded().stream())
        .map(Submission::cells)
        .mapToInt(cells -> cells.total())
        .sum();
  }
}
