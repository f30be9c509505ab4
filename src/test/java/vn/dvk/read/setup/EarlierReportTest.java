package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report.json beside a workbook. */
final class EarlierReportTest {
  @TempDir Path folder;

  @Test
  void tellsThePlanAndTheDigestsOfFiles() throws IOException {
    report(
        "{\"plan\": {\"id\": \"khoi-2024\", \"year\": 2024}, \"files\": ["
            + "{\"file\": \"a  b.xlsx\", \"sha256\": \"00ff\", \"status\": \"read\"},"
            + "{\"file\": \"denied.xlsx\", \"sha256\": \"\", \"status\": \"unreadable\"}]}");

    assertThat(EarlierReport.beside(folder.resolve("tong-hop-2024.xlsx")))
        .hasValueSatisfying(
            report -> {
              assertThat(report.planId()).isEqualTo("khoi-2024");
              assertThat(report.sha256())
                  .containsEntry("a  b.xlsx", "00ff")
                  .containsEntry("denied.xlsx", "")
                  .hasSize(2);
            });
  }

  @Test
  void tellsNothingWhereItIsNotThereOrBroken() throws IOException {
    assertThat(EarlierReport.beside(folder.resolve("tong-hop-2024.xlsx"))).isEmpty();
    report("{\"plan\": ");
    assertThat(EarlierReport.beside(folder.resolve("tong-hop-2024.xlsx"))).isEmpty();
    report("{\"files\": []}");
    assertThat(EarlierReport.beside(folder.resolve("tong-hop-2024.xlsx"))).isEmpty();
  }

  private void report(String json) throws IOException {
    Files.writeString(folder.resolve("report.json"), json);
  }
}
