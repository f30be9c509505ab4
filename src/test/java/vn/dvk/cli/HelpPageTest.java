package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Language;

/** The help that was laid out beforehand is the one that would be laid out now. */
final class HelpPageTest {
  private static final Path PAGES = Path.of("src", "main", "resources", "vn", "dvk", "cli");

  @ParameterizedTest
  @EnumSource(Language.class)
  void isTheHelpOfTheCommands(Language language) throws IOException {
    String help = Dvk.help(language).replace("\r\n", "\n");
    Path page = PAGES.resolve(HelpPage.name(language));
    if (Boolean.getBoolean("dvk.update")) {
      Files.writeString(page, help);
    }
    assertThat(Files.readString(page))
        .as("run mvn test -Dtest=HelpPageTest -Ddvk.update=true and read the difference")
        .isEqualTo(help);
  }
}
