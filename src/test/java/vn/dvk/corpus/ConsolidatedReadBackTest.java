package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.domain.Language;
import vn.dvk.domain.Report;
import vn.dvk.write.FindingTexts;
import vn.dvk.write.book.ConsolidatedWorkbook;

/**
 * What is consolidated from a specimen is itself a submission: read back, it holds the same models
 * and scores, every field of them, wherever they stand.
 */
final class ConsolidatedReadBackTest {
  private static final int COMPANIES = 12;

  @TempDir Path folder;

  static Stream<Corpus.Sent> corpus() {
    return Stream.of(Corpus.companies(), ScoreCorpus.companies(), BookCorpus.companies())
        .flatMap(sent -> sent.subList(0, COMPANIES).stream());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void holdsTheSame(Corpus.Sent sent) throws IOException {
    Post.write(Files.createDirectory(folder.resolve("sent")), sent);
    Report report = Post.read(folder.resolve("sent"));

    Report again = Post.read(consolidated(report));

    assertThat(placeless(Post.models(again)))
        .containsExactlyInAnyOrderElementsOf(placeless(Post.models(report)));
    assertThat(placeless(Post.scores(again)))
        .containsExactlyInAnyOrderElementsOf(placeless(Post.scores(report)));
  }

  private Path consolidated(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsolidatedWorkbook.write(report, FindingTexts.in(Language.VI), Optional::of, out);
    Path alone = Files.createDirectory(folder.resolve("merged"));
    Files.write(alone.resolve("tong-hop-2024.xlsx"), out.toByteArray());
    return alone;
  }

  private static List<String> placeless(List<String> told) {
    return told.stream().map(one -> one.replaceFirst(" @ \\d+ on .*$", "")).toList();
  }
}
