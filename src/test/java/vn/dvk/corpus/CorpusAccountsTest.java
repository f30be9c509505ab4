package vn.dvk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.account.AccountLaw;

/** The law of the account holds for the whole corpus, sent at once: most of it is superseded. */
final class CorpusAccountsTest {
  @TempDir Path folder;

  @Test
  void addUp() throws IOException {
    List<Corpus.Sent> corpus = CorpusTest.fixed().toList();
    for (int i = 0; i < corpus.size(); i++) {
      Post.write(folder.resolve(Integer.toString(i)), corpus.get(i));
    }

    int cells = AccountLaw.assertHolds(folder);

    int written = corpus.stream().mapToInt(sent -> sent.specimen().cellCount()).sum();
    assertThat(cells).isEqualTo(written);
  }
}
