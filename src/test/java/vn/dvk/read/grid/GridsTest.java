package vn.dvk.read.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;

class GridsTest {
  private static final int MUTANTS = 200;

  @ParameterizedTest
  @EnumSource(names = {"CSV", "HTML", "SPREADSHEETML", "ODS", "DOCX"})
  void readsTheSameCellsFromEveryFormat(FileKind kind) throws FileFault {
    assertThat(Grids.read(kind, ReferenceFiles.of(kind)))
        .singleElement()
        .extracting(Shown::cells)
        .isEqualTo(ReferenceFiles.CELLS);
  }

  /** Whatever a file holds, it is read or refused; nothing else comes out. */
  @ParameterizedTest
  @EnumSource(names = {"CSV", "HTML", "SPREADSHEETML", "ODS", "DOCX", "DOC"})
  void readsOrRefusesDamagedFiles(FileKind kind) {
    byte[] whole = ReferenceFiles.of(kind);
    Random random = new Random(4);
    int answered = 0;
    for (int i = 0; i < MUTANTS; i++) {
      answered += answers(kind, mutant(whole, random)) ? 1 : 0;
    }
    assertThat(answered).isEqualTo(MUTANTS);
  }

  @Test
  void refusesEmptyFiles() {
    assertThatThrownBy(() -> Grids.read(FileKind.CSV, new byte[0]))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(FileFault.Reason.EMPTY));
  }

  @Test
  void knowsNoGridInOtherFiles() {
    byte[] content = "%PDF".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Grids.read(FileKind.OTHER, content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean answers(FileKind kind, byte[] content) {
    try {
      return Grids.read(kind, content).stream()
          .allMatch(sheet -> sheet.cellCount() >= sheet.rows().size());
    } catch (FileFault refused) {
      return !refused.getMessage().isEmpty();
    }
  }

  private static byte[] mutant(byte[] whole, Random random) {
    byte[] mutant = whole.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(mutant, 1 + random.nextInt(mutant.length))
        : mutant;
  }
}
