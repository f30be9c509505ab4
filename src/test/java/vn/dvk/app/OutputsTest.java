package vn.dvk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier run's file goes together with the new ones' coming, or not at all. */
final class OutputsTest {
  @TempDir Path folder;

  @Test
  void takesAnEarlierFileAwayWhenTheNewOnesStand() throws IOException {
    Files.writeString(folder.resolve("old.csv"), "old");

    new Outputs(folder).add("a.txt", text("new")).remove("old.csv").remove("never.csv").write();

    assertThat(folder.resolve("a.txt")).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**{old,never}.csv");
  }

  @Test
  void leavesAnEarlierFileWhereANewOneCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "before");
    Files.writeString(folder.resolve("old.csv"), "old");
    Outputs outputs =
        new Outputs(folder)
            .add("a.txt", text("new"))
            .add(
                "b.txt",
                out -> {
                  throw new IOException("no space");
                })
            .remove("old.csv");

    assertThatThrownBy(outputs::write).isInstanceOf(IOException.class).hasMessage("no space");

    assertThat(folder.resolve("a.txt")).hasContent("before");
    assertThat(folder.resolve("old.csv")).hasContent("old");
  }

  private static Outputs.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
