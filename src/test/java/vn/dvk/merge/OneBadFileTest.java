package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken, a protected and an empty file give a finding each and change nothing else. */
final class OneBadFileTest {
  private static final Path PROTECTED =
      Path.of("src/test/resources/cases/file/encrypted_file-error/in/so-y-te/PL4 co mat khau.xlsx");

  @TempDir Path work;

  @Test
  void leavesTheOtherUnitsAsTheyAreWithoutThem() throws IOException {
    JsonNode without = validate();
    Path folder = Files.createDirectories(work.resolve("khoi/submissions/hong"));
    byte[] workbook = Files.readAllBytes(work.resolve("khoi/submissions/so-y-te/PL1.xlsx"));
    Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(workbook, workbook.length / 2));
    Files.write(folder.resolve("empty.xlsx"), new byte[0]);
    Files.copy(PROTECTED, folder.resolve("protected.xlsx"));

    JsonNode with = validate();

    assertThat(with.path("complete").asBoolean()).isFalse();
    assertThat(with.path("units")).isEqualTo(without.path("units"));
    assertThat(with.path("models")).isEqualTo(without.path("models"));
    assertThat(with.path("scores")).isEqualTo(without.path("scores"));
    assertThat(with.path("targets")).isEqualTo(without.path("targets"));
    List<String> more = codes(with);
    codes(without).forEach(more::remove);
    assertThat(more)
        .containsExactlyInAnyOrder(
            "unreadable_file submissions/hong/cut.xlsx",
            "unreadable_file submissions/hong/empty.xlsx",
            "encrypted_file submissions/hong/protected.xlsx");
  }

  private JsonNode validate() throws IOException {
    if (Files.notExists(work.resolve("khoi"))) {
      Run.copy(Run.EXAMPLE, work.resolve("khoi"));
    }
    return Run.of("validate", work.resolve("khoi"), "--as-of", "2024-11-30", "--format", "json")
        .json();
  }

  private static List<String> codes(JsonNode report) {
    List<String> codes = new ArrayList<>();
    report
        .path("findings")
        .forEach(f -> codes.add(f.path("code").asText() + " " + f.path("file").asText()));
    return codes;
  }
}
