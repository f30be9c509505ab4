package vn.dvk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways from the outputs to the submitted files. */
final class InputLinksTest {
  @TempDir Path work;

  @BeforeEach
  void submit() throws IOException {
    file("thang-3/so-y-te/PL1.csv");
    file("thang-4/so-y-te/PL1.csv");
    file("thang-4/so-y-te/PL4 #2.csv");
    file("gui!/cu.zip");
    file("da-nhan.zip");
  }

  @Test
  void leadEachToTheInputThatItsFileCameFrom() throws IOException {
    InputLinks links =
        links("kq/2024", "thang-3", "thang-4", "thang-4/so-y-te/PL4 #2.csv", "da-nhan.zip");

    assertThat(links.to("so-y-te/PL1.csv")).contains("../../thang-3/so-y-te/PL1.csv");
    assertThat(links.to("thang-4/so-y-te/PL1.csv")).contains("../../thang-4/so-y-te/PL1.csv");
    assertThat(links.to("so-y-te/PL4 #2.csv")).contains("../../thang-4/so-y-te/PL4 #2.csv");
    assertThat(links.to("so-y-te/PL9.csv")).isEmpty();
  }

  @Test
  void leadToTheZipThatAFileLiesIn() throws IOException {
    InputLinks links = links("", "da-nhan.zip", "gui!");

    assertThat(links.to("da-nhan.zip!/so-y-te/PL1.xlsx")).contains("da-nhan.zip");
    assertThat(links.to("da-nhan.zip!/trong.zip!/PL1.xlsx")).contains("da-nhan.zip");
    assertThat(links.to("cu.zip!/PL1.xlsx")).contains("gui!/cu.zip");
    assertThat(links.to("khac.zip!/PL1.xlsx")).isEmpty();
  }

  @Test
  void nameAFileAsTheDiskDoes() throws IOException {
    String decomposed = Normalizer.normalize("Sở Y tế", Normalizer.Form.NFD);
    file("nop/" + decomposed + "/PL1.csv");

    assertThat(links("kq", "nop").to("Sở Y tế/PL1.csv"))
        .contains("../nop/" + decomposed + "/PL1.csv");
  }

  private InputLinks links(String folder, String... inputs) throws IOException {
    return InputLinks.of(
        List.of(inputs).stream().map(work::resolve).toList(), work.resolve(folder));
  }

  private void file(String name) throws IOException {
    Files.createDirectories(work.resolve(name).getParent());
    Files.writeString(work.resolve(name), "x");
  }
}
