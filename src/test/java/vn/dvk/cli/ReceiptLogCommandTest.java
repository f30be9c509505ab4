package vn.dvk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt log as a command uses it. */
final class ReceiptLogCommandTest {
  @TempDir Path folder;

  @Test
  void datesAFileThatALineNamesWithoutItsFolder() {
    SentFolder sent = sent().file("received.csv", "file,received", "PL1.csv,2024-03-02");

    SentFolder.Ran ran = sent.run("validate", "IN", "--format", "json", "-q");

    assertThat(ran.out()).contains("\"received\": \"2024-03-02\"");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void saysWhichLineFitsNoFile() {
    SentFolder sent = sent().file("received.csv", "file,received", "khac.csv,2024-03-02");

    assertThat(sent.run("validate", "IN", "-q").err())
        .singleElement()
        .asString()
        .startsWith("CHÚ Ý: ")
        .contains("“khac.csv”");
    assertThat(sent.run("validate", "IN", "-q", "--lang", "en").err())
        .singleElement()
        .asString()
        .startsWith("NOTE: ");
  }

  @Test
  void countsTheLinesThatAreTooManyToSay() {
    String[] lines =
        Stream.concat(
                Stream.of("file,received"),
                IntStream.rangeClosed(1, 13).mapToObj(i -> "x" + i + ".csv,2024-03-02"))
            .toArray(String[]::new);

    assertThat(sent().file("received.csv", lines).run("validate", "IN", "-q").err())
        .hasSize(11)
        .last()
        .asString()
        .isEqualTo("… và 3 dòng nữa của sổ nhận.");
  }

  private SentFolder sent() {
    return new SentFolder(folder).registration("so-y-te/PL1.csv", "Đảng bộ Sở Y tế", "A", "B");
  }
}
