package vn.dvk.read.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files at a folder's top are its set-up; those below are submissions. */
final class WorkingFolderTest {
  private static final WorkingFolder NONE =
      new WorkingFolder(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void namesWhatLiesAtTheTop() throws Exception {
    Path plan = Files.createFile(folder.resolve("plan.json"));
    Path roster = Files.createFile(folder.resolve("roster.xlsx"));
    Path received = Files.createFile(folder.resolve("received.csv"));
    Path aliases = Files.createFile(folder.resolve("ten-don-vi-can-xac-nhan.csv"));

    assertThat(WorkingFolder.of(folder))
        .isEqualTo(
            new WorkingFolder(
                Optional.of(plan),
                Optional.of(roster),
                Optional.of(received),
                Optional.of(aliases)));
  }

  @Test
  void prefersTheCsvOfTwoRosters() throws Exception {
    Files.createFile(folder.resolve("roster.xlsx"));
    Path csv = Files.createFile(folder.resolve("roster.csv"));

    assertThat(WorkingFolder.of(folder).roster()).contains(csv);
  }

  @Test
  void prefersTheNamesThatStaffSavedAsAWorkbook() throws Exception {
    Path csv = Files.createFile(folder.resolve("ten-don-vi-can-xac-nhan.csv"));
    Path xlsx = Files.createFile(folder.resolve("ten-don-vi-can-xac-nhan.xlsx"));

    assertThat(WorkingFolder.of(folder).aliases()).contains(xlsx);
    assertThat(WorkingFolder.files(folder)).containsExactly(xlsx, csv);
  }

  @Test
  void looksNeitherBelowNorAtOtherNames() throws Exception {
    Files.createFile(Files.createDirectory(folder.resolve("x")).resolve("plan.json"));
    Files.createDirectory(folder.resolve("roster.csv"));
    Files.createFile(folder.resolve("Received.csv"));

    assertThat(WorkingFolder.of(folder)).isEqualTo(NONE);
  }

  @Test
  void findsNothingInAFileOrWhereThereIsNone() throws Exception {
    assertThat(WorkingFolder.of(Files.createFile(folder.resolve("a.zip")))).isEqualTo(NONE);
    assertThat(WorkingFolder.of(folder.resolve("nowhere"))).isEqualTo(NONE);
  }
}
