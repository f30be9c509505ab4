package vn.dvk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.domain.Language;
import vn.dvk.write.page.CodePages;

/** The committed pages of the codes are what the program writes. */
final class DocsTest {
  private static final Path DOCS = Path.of("src", "docs");

  @ParameterizedTest
  @CsvSource({"VI, ma-thong-bao.html", "EN, finding-codes.html"})
  void areWhatTheProgramWrites(Language language, String file) throws IOException {
    StringWriter page = new StringWriter();
    new CodePages(language).write(page);

    assertThat(Files.readString(DOCS.resolve(file)))
        .as("src/docs/%s is not what dvk explain --html writes; run scripts/docs", file)
        .isEqualTo(page.toString());
  }
}
