package vn.dvk.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dvk.read.file.FileFault.Reason;

class ArchiveTest {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  @Test
  void listsFilesWithoutFoldersAndUnpacksThem() throws IOException, FileFault {
    Archive archive =
        Archive.of(zip(StandardCharsets.UTF_8, "sở/", "sở/PL1.xlsx", "sở/~$PL1.xlsx"));
    assertThat(archive.members())
        .extracting(Archive.Member::name, Archive.Member::ignored)
        .containsExactly(tuple("sở/PL1.xlsx", false), tuple("sở/~$PL1.xlsx", true));
    assertThat(archive.members().get(0).read()).asString().isEqualTo("in sở/PL1.xlsx");
  }

  @Test
  void readsNamesInEveryEncoding() throws IOException, FileFault {
    String name = "Báo cáo Sở Y tế.xlsx";
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(names(zip(StandardCharsets.UTF_8, decomposed))).containsExactly(name);
    assertThat(names(unmarked(zip(StandardCharsets.UTF_8, decomposed)))).containsExactly(name);
    assertThat(names(zip(WINDOWS_1258, "Báo cáo Sơ\u0309 Y tê\u0301.xlsx"))).containsExactly(name);
    assertThat(names(zip(Charset.forName("IBM437"), "Trê ôé.xlsx"))).containsExactly("Trê ôé.xlsx");
    assertThat(names(zip(Charset.forName("IBM437"), "Hoi Nhà báo tinh/PL1.xlsx")))
        .containsExactly("Hoi Nhà báo tinh/PL1.xlsx");
    assertThat(names(zip(WINDOWS_1258, "PL1 – “Sở…”.xlsx"))).containsExactly("PL1 – “Sở…”.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/x.xlsx, etc/x.xlsx",
    "/x.xlsx, x.xlsx",
    "C:\\a\\.\\x.xlsx, C/a/x.xlsx",
    "a//b.xlsx, a/b.xlsx",
    ".., _"
  })
  void givesLabelsThatLeadNowhere(String stored, String label) throws IOException, FileFault {
    assertThat(names(zip(StandardCharsets.UTF_8, stored))).containsExactly(label);
  }

  @Test
  void keepsSeveralFilesOfOneNameApart() throws IOException, FileFault {
    Archive archive = Archive.of(zip(StandardCharsets.UTF_8, "a.xlsx", "./a.xlsx", "/a.xlsx"));
    assertThat(archive.members())
        .extracting(Archive.Member::name)
        .containsExactly("a.xlsx", "a.xlsx#2", "a.xlsx#3");
    assertThat(archive.members().get(1).read()).asString().isEqualTo("in ./a.xlsx");
  }

  @Test
  void readsTheOthersWhereOneIsDamagedOrProtected() throws IOException, FileFault {
    byte[] zip = zip(StandardCharsets.UTF_8, "a.csv", "b.csv", "c.csv");
    damage(zip, "in a.csv");
    int second = indexOf(zip, "PK\1\2", indexOf(zip, "PK\1\2", 0) + 1);
    zip[second + 8] |= 1;
    List<Archive.Member> members = Archive.of(zip).members();
    assertThat(reason(members.get(0))).isEqualTo(Reason.BROKEN);
    assertThat(reason(members.get(1))).isEqualTo(Reason.ENCRYPTED);
    assertThat(members.get(2).read()).asString().isEqualTo("in c.csv");
  }

  @Test
  void refusesAMemberThatClaimsToBeHuge() throws IOException, FileFault {
    byte[] zip = zip(StandardCharsets.UTF_8, "a.csv");
    zip[indexOf(zip, "PK\1\2", 0) + 27] = 0x7f;
    assertThat(reason(Archive.of(zip).members().get(0))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void readsOrRefusesDamagedZips() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, "a.csv", "sở/b.csv");
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      byte[] mutant = whole.clone();
      for (int flips = 0; flips < 3; flips++) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      assertThatNoException().isThrownBy(() -> readOrRefuse(mutant));
    }
  }

  private static void readOrRefuse(byte[] zip) {
    try {
      for (Archive.Member member : Archive.of(zip).members()) {
        assertThat(member.name()).isNotBlank();
        member.read();
      }
    } catch (FileFault refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Test
  void refusesWhatIsNoZip() {
    assertThatThrownBy(() -> Archive.of("PK\3\4".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(FileFault.class);
  }

  private static List<String> names(byte[] zip) throws FileFault {
    return Archive.of(zip).members().stream().map(Archive.Member::name).toList();
  }

  private static Reason reason(Archive.Member member) {
    try {
      member.read();
      throw new AssertionError("was read: " + member.name());
    } catch (FileFault fault) {
      return fault.reason();
    }
  }

  /** Stored members, so that a test finds their bytes. */
  private static byte[] zip(Charset charset, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.setLevel(0);
        zip.write(("in " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The same zip without the mark that its names are UTF-8. */
  private static byte[] unmarked(byte[] zip) {
    zip[indexOf(zip, "PK\1\2", 0) + 9] &= ~8;
    return zip;
  }

  private static void damage(byte[] zip, String text) {
    zip[indexOf(zip, text, 0)] ^= 1;
  }

  private static int indexOf(byte[] zip, String text, int from) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf(text, from);
  }
}
