package vn.dvk.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dvk.read.file.FileFault.Reason;

class InputWalkTest {
  @TempDir Path folder;

  @Test
  void listsFilesByCodePointsOfTheirNfcPaths() throws IOException {
    // "e" with its circumflex as a letter of its own sorts as the composed letter does.
    for (String name :
        List.of(
            "f.xlsx",
            "e\u0302.xlsx",
            "\uD83D\uDE00.xlsx",
            "\uFF21.xlsx",
            "a b/x.xls",
            "a/x.xls",
            "Z.csv")) {
      write(name);
    }
    assertThat(names(folder))
        .containsExactly(
            "Z.csv",
            "a b/x.xls",
            "a/x.xls",
            "f.xlsx",
            "ê.xlsx",
            "\uFF21.xlsx",
            "\uD83D\uDE00.xlsx");
  }

  @Test
  void tellsSizeTimeAndRoot() throws IOException {
    Path file = write("đơn vị/PL1.xlsx");
    Instant time = Instant.parse("2024-04-10T02:03:04Z");
    Files.setLastModifiedTime(file, FileTime.from(time));
    FoundFile found = InputWalk.of(List.of(folder)).get(0);
    assertThat(found.file()).isEqualTo("đơn vị/PL1.xlsx");
    assertThat(found.size()).isEqualTo(Files.size(file));
    assertThat(found.modified()).isEqualTo(time);
    assertThat(found.root()).contains(folder);
    assertThat(found.path()).isEqualTo(file);
  }

  @Test
  void namesASingleFileByItself() throws IOException {
    FoundFile found = InputWalk.of(List.of(write("a/PL1.xlsx"))).get(0);
    assertThat(found.file()).isEqualTo("PL1.xlsx");
    assertThat(found.root()).isEmpty();
  }

  @Test
  void keepsEqualPathsOfTwoInputsApart() throws IOException {
    for (String name :
        List.of("x/thang-4/a.xlsx", "y/thang-4/a.xlsx", "z/thang-4/a.xlsx", "z/thang-4/b.xlsx")) {
      write(name);
    }
    assertThat(
            names(
                folder.resolve("x/thang-4"),
                folder.resolve("y/thang-4"),
                folder.resolve("z/thang-4")))
        .containsExactly("a.xlsx", "b.xlsx", "thang-4/a.xlsx", "thang-4/a.xlsx#2");
  }

  @Test
  void listsAFileReachedTwiceOnce() throws IOException {
    Path file = write("a.xlsx");
    assertThat(names(folder, file, folder)).containsExactly("a.xlsx");
  }

  @Test
  void keepsNamesApartThatDifferInTheirNormalFormOnly() throws IOException {
    write("ê.xlsx");
    write("e\u0302.xlsx");
    assertThat(names(folder)).hasSize(2).doesNotHaveDuplicates().contains("ê.xlsx");
  }

  @Test
  void endsAtLinksThatLeadBack() throws IOException {
    write("a/b/x.xlsx");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("gone.xlsx"), folder.resolve("nowhere"));
    assertThat(names(folder)).containsExactly("a/b/x.xlsx", "gone.xlsx");
  }

  @Test
  void listsWhatCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.xlsx"), folder.resolve("nowhere"));
    Path gone = InputWalk.of(List.of(folder)).get(0).path();
    assertReason(Reason.DENIED, gone);
    assertReason(Reason.DENIED, folder);
  }

  @Test
  void readsNamesThatAreNoUnicodeAsFarAsTheyAre() throws Exception {
    Path odd = Path.of(URI.create(folder.toUri() + "%C4%90%FF.xlsx"));
    Files.write(odd, new byte[] {1});
    assertThat(names(folder)).singleElement().asString().endsWith(".xlsx");
    assertThat(FileBytes.read(InputWalk.of(List.of(folder)).get(0).path())).containsExactly(1);
  }

  @Test
  void refusesInputsThatAreNotThere() {
    assertThatThrownBy(() -> InputWalk.of(List.of(folder.resolve("x"))))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$PL1.xlsx",
        "a/._PL1.xlsx",
        ".DS_Store",
        "a/Thumbs.db",
        "Desktop.ini",
        "a.tmp",
        "PL1.xlsx.crdownload",
        "__MACOSX/PL1.xlsx",
        "a/__MACOSX/b/PL1.xlsx",
        ".~lock.PL1.ods#"
      })
  void ignoresLockAndSystemFiles(String file) {
    assertThat(IgnoredNames.matches(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PL1.xlsx", "a/~b/PL1.xlsx", "thumbs.db.xlsx", "__MACOSX.xlsx", "x.tmp/a.xls"})
  void ignoresNothingElse(String file) {
    assertThat(IgnoredNames.matches(file)).isFalse();
  }

  @Test
  void boundsTheSizeOfAFile() throws Exception {
    Path file = write("a.xlsx");
    assertThat(FileBytes.read(file, Files.size(file))).hasSize((int) Files.size(file));
    assertThatThrownBy(() -> FileBytes.read(file, Files.size(file) - 1))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void namesBytesByTheirDigest() {
    assertThat(FileBytes.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static void assertReason(Reason reason, Path file) {
    assertThatThrownBy(() -> FileBytes.read(file))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  private static List<String> names(Path... inputs) throws IOException {
    return InputWalk.of(List.of(inputs)).stream().map(FoundFile::file).toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}
