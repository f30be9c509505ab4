package vn.dvk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.account.AccountLaw;

/** The law of the account holds for the example, and for what dvk itself makes of it. */
final class ExampleAccountsTest {
  @TempDir Path work;

  @Test
  void addUp() throws IOException {
    assertThat(AccountLaw.assertHolds(Run.EXAMPLE)).isPositive();
  }

  @Test
  void addUpInTheConsolidatedWorkbook() throws IOException {
    Path out = work.resolve("out");
    Run.of("merge", Run.EXAMPLE, "--as-of", "2024-11-30", "-q", "-o", out);
    Path in = Files.createDirectory(work.resolve("in"));
    Files.copy(out.resolve("tong-hop-2024.xlsx"), in.resolve("tong-hop-2024.xlsx"));

    assertThat(AccountLaw.assertHolds(in)).isPositive();
  }
}
