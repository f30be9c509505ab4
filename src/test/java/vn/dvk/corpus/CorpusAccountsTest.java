package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.account.AccountLaw;

/**
 * The law of the account holds for a part of the corpus in every format, sent at once: most of it
 * is superseded. {@link CorpusTest} holds the cells of each specimen to their number.
 */
final class CorpusAccountsTest {
  /** The formats follow each other in another rhythm. */
  private static final int EVERY = 5;

  @TempDir Path folder;

  @Test
  void addUp() throws IOException {
    List<Corpus.Sent> all = CorpusTest.fixed().toList();
    List<Corpus.Sent> corpus =
        IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
    assertThat(corpus.stream().map(Corpus.Sent::format)).contains(Format.values());
    for (int i = 0; i < corpus.size(); i++) {
      Post.write(folder.resolve(Integer.toString(i)), corpus.get(i));
    }

    int cells = AccountLaw.assertHolds(folder);

    int written = corpus.stream().mapToInt(sent -> sent.specimen().cellCount()).sum();
    assertThat(cells).isEqualTo(written);
  }
}
