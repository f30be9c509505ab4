package vn.dvk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;
import vn.dvk.write.CodeText;
import vn.dvk.write.FindingTexts;

/**
 * Every code has a case that shows it, a case where it stays silent, and a page in both languages.
 */
final class CodesHaveCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final int EXAMPLE = 3;
  private static final int MEND = 4;

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasACaseThatShowsItAndOneWhereItStaysSilent(Code code) throws IOException {
    assertThat(folders(code.id() + "-error"))
        .as("add a case %s-error that shows %s", code.id(), code.id())
        .isNotEmpty()
        .allMatch(folder -> shows(folder, code));
    assertThat(folders(code.id() + "-valid"))
        .as("add a case %s-valid where %s stays silent", code.id(), code.id())
        .isNotEmpty()
        .noneMatch(folder -> shows(folder, code));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasAPageInBothLanguages(Code code) {
    for (Language language : Language.values()) {
      for (String part : List.of("message", "hint", "what", "why", "clause", "example", "mend")) {
        assertThat(FindingTexts.in(language).text(code.id() + "." + part))
            .as("%s.%s in %s", code.id(), part, language)
            .hasValueSatisfying(text -> assertThat(text).isNotBlank());
      }
    }
  }

  /** The reader sees the fault where it stands, and the same row once it is mended. */
  @ParameterizedTest
  @EnumSource(Code.class)
  void showsARowWithTheFaultAndHowToMendIt(Code code) {
    for (Language language : Language.values()) {
      List<CodeText.Part> parts = new CodeText(language).parts(code);
      assertThat(rows(parts.get(EXAMPLE)))
          .as("%s.example in %s: a row “a | [fault] | c”", code.id(), language)
          .anyMatch(row -> row.cells().stream().anyMatch(CodeText.Cell::fault));
      assertThat(rows(parts.get(MEND)))
          .as("%s.mend in %s: a row without the fault", code.id(), language)
          .isNotEmpty()
          .noneMatch(row -> row.cells().stream().anyMatch(CodeText.Cell::fault));
    }
  }

  private static List<CodeText.Line> rows(CodeText.Part part) {
    return part.lines().stream().filter(CodeText.Line::isRow).toList();
  }

  private static List<Path> folders(String name) throws IOException {
    try (Stream<Path> folders = Files.walk(CASES, 2)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith(name))
          .sorted()
          .toList();
    }
  }

  private static boolean shows(Path folder, Code code) {
    try {
      String expected = Files.readString(folder.resolve("expected"));
      return Pattern.compile("^(error|warning|info) " + code.id() + " ", Pattern.MULTILINE)
          .matcher(expected)
          .find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
