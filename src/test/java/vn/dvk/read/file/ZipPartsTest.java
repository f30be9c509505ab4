package vn.dvk.read.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dvk.read.file.FileFault.Reason;

class ZipPartsTest {
  private static final byte[] TEXT =
      "Mô hình dân vận khéo ".repeat(40).getBytes(StandardCharsets.UTF_8);
  private static final int DIRECTORY_HEADER = 0x02014b50;

  @Test
  void readsDeflatedAndStoredParts() throws Exception {
    ZipParts parts = ZipParts.of(zip("a/b.xml", "c.xml"));
    assertThat(parts.members()).extracting(ZipMember::name).containsExactly("a/b.xml", "c.xml");
    assertThat(parts.read("a/b.xml")).isEqualTo(TEXT);
    assertThat(parts.read("c.xml")).isEqualTo(TEXT);
    assertThat(parts.open("d.xml")).isEmpty();
    assertThat(parts.find("A/B.XML")).map(ZipMember::name).contains("a/b.xml");
  }

  @Test
  void readsZipsBehindOtherBytesAndBeforeAComment() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    byte[] shifted = new byte[zip.length + 7];
    System.arraycopy(zip, 0, shifted, 7, zip.length);
    assertThat(ZipParts.of(shifted).read("a.xml")).isEqualTo(TEXT);
    byte[] commented = Arrays.copyOf(zip, zip.length + 5);
    commented[zip.length - 2] = 5;
    assertThat(ZipParts.of(commented).read("a.xml")).isEqualTo(TEXT);
  }

  @Test
  void readsZip64() throws Exception {
    assertThat(ZipParts.of(zip64(zip("a.xml", "c.xml"))).read("c.xml")).isEqualTo(TEXT);
  }

  @Test
  void takesBackslashesForSlashes() throws Exception {
    assertThat(ZipParts.of(zip("xl\\a.xml", "/c.xml")).read("xl/a.xml")).isEqualTo(TEXT);
    assertThat(ZipParts.of(zip("xl\\a.xml", "/c.xml")).read("c.xml")).isEqualTo(TEXT);
  }

  @Test
  void keepsTheBytesOfNames() throws Exception {
    ZipMember member = ZipParts.of(zip("Mô hình.xlsx", "c.xml")).members().get(0);
    assertThat(member.utf8()).isTrue();
    assertThat(member.nameBytes()).isEqualTo("Mô hình.xlsx".getBytes(StandardCharsets.UTF_8));
  }

  /** Whatever byte is damaged, each part is as it was, or refused, or gone with its name. */
  @Test
  void neverGivesOtherBytes() throws Exception {
    byte[] whole = zip("a.xml", "c.xml");
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 4_000; i++) {
      byte[] mutant = whole.clone();
      mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        ZipParts parts = ZipParts.of(mutant);
        for (ZipMember member : parts.members()) {
          assertThat(parts.read(member)).isEqualTo(TEXT);
        }
      } catch (FileFault fault) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(1_000);
  }

  @Test
  void refusesAFlippedByte() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    int stored = indexOf(zip, "Mô hình".getBytes(StandardCharsets.UTF_8));
    zip[stored]++;
    assertFault(Reason.BROKEN, () -> ZipParts.of(zip).read("c.xml"));
  }

  @Test
  void refusesTruncatedZips() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    assertFault(Reason.BROKEN, () -> ZipParts.of(Arrays.copyOf(zip, zip.length - 3)));
    assertFault(Reason.BROKEN, () -> ZipParts.of(new byte[0]));
  }

  @Test
  void refusesNamesGivenTwice() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    for (int at = 0; at < zip.length; at++) {
      zip[at] = startsAt(zip, at, "c.xml") ? (byte) 'a' : zip[at];
    }
    assertFault(Reason.BROKEN, () -> ZipParts.of(zip));
  }

  @Test
  void refusesProtectedParts() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    for (int at = 0; at + 46 < zip.length; at++) {
      if (buffer(zip).getInt(at) == DIRECTORY_HEADER) {
        zip[at + 8] |= 1;
      }
    }
    assertFault(Reason.ENCRYPTED, () -> ZipParts.of(zip).read("a.xml"));
  }

  @Test
  void refusesPartsAndNumbersOverTheBounds() throws Exception {
    byte[] zip = zip("a.xml", "c.xml");
    for (int at = 0; at + 46 < zip.length; at++) {
      if (buffer(zip).getInt(at) == DIRECTORY_HEADER) {
        buffer(zip).putInt(at + 24, (int) (ZipParts.MAX_PART + 1));
      }
    }
    assertFault(Reason.TOO_LARGE, () -> ZipParts.of(zip).read("a.xml"));
    byte[] many = zip("a.xml", "c.xml");
    buffer(many).putShort(many.length - 12, (short) (ZipParts.MAX_ENTRIES + 1));
    assertFault(Reason.TOO_LARGE, () -> ZipParts.of(many));
  }

  /** A deflated part and a stored one. */
  private static byte[] zip(String deflated, String stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(deflated));
      zip.write(TEXT);
      zip.closeEntry();
      ZipEntry entry = new ZipEntry(stored);
      CRC32 crc = new CRC32();
      crc.update(TEXT);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(TEXT.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(TEXT);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** The same zip with the records that zips over 4 GB have. */
  private static byte[] zip64(byte[] zip) {
    int end = zip.length - 22;
    ByteBuffer source = buffer(zip);
    ByteBuffer large = ByteBuffer.allocate(zip.length + 76).order(ByteOrder.LITTLE_ENDIAN);
    large.put(zip, 0, end);
    large.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
    large.putInt(0).putInt(0).putLong(source.getShort(end + 8)).putLong(source.getShort(end + 10));
    large.putLong(source.getInt(end + 12)).putLong(source.getInt(end + 16));
    large.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    large.put(zip, end, 8).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
    return large.array();
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static boolean startsAt(byte[] bytes, int at, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    return at + wanted.length <= bytes.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
      at++;
    }
    return at;
  }

  private interface Reading {
    Object read() throws FileFault;
  }

  private static void assertFault(Reason reason, Reading reading) {
    assertThatThrownBy(reading::read)
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }
}
