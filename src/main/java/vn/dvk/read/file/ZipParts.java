package vn.dvk.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.dvk.read.file.FileFault.Reason;

/**
 * The parts of a zip held in memory, found by its central directory and checked as they are read:
 * length and CRC must be what the directory says.
 *
 * <p>All bounds are absolute sizes, never ratios: a blank styled sheet packs 100 to 1 in all
 * innocence. Nothing is allocated from a number that the zip merely declares.
 */
public final class ZipParts {
  /** Bytes of one part unpacked; the largest met in practice has 57 MB. */
  public static final long MAX_PART = 512L << 20;

  /** Entries of one zip; the most met in practice are 1,033. */
  public static final int MAX_ENTRIES = 20_000;

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer zip;
  private final ZipDirectory directory;
  private final List<ZipMember> members = new ArrayList<>();
  private final Map<String, ZipMember> byName = new HashMap<>();
  private Map<String, ZipMember> byFoldedName = Map.of();
  private Optional<String> twice = Optional.empty();

  private ZipParts(byte[] content) throws FileFault {
    this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.directory = ZipDirectory.of(zip);
    readMembers();
  }

  /**
   * Reads the directory of a zip; no part is unpacked yet.
   *
   * @param content the zip's bytes, which must not be changed afterwards
   * @return its parts
   * @throws FileFault BROKEN where the directory does not hold or names a part twice, TOO_LARGE
   *     over {@link #MAX_ENTRIES}
   */
  public static ZipParts of(byte[] content) throws FileFault {
    ZipParts parts = new ZipParts(content);
    if (parts.twice.isPresent()) {
      throw broken("two parts " + parts.twice.get());
    }
    return parts;
  }

  /** Reads the directory of a zip that may hold several files of one name; else as {@link #of}. */
  static ZipParts ofFiles(byte[] content) throws FileFault {
    return new ZipParts(content);
  }

  /** All members in the order of the directory, folders among them. */
  public List<ZipMember> members() {
    return List.copyOf(members);
  }

  /**
   * Finds a part by its name with {@code /}, without a leading one; where no name is equal, case is
   * ignored, as the packaging standard has it.
   */
  public Optional<ZipMember> find(String name) {
    ZipMember member = byName.get(name);
    if (member != null) {
      return Optional.of(member);
    }
    if (byFoldedName.isEmpty()) {
      byFoldedName = folded();
    }
    return Optional.ofNullable(byFoldedName.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Opens a part.
   *
   * @param name as in {@link #find}
   * @return the unpacked bytes, or empty where there is no such part; reading throws {@link
   *     ZipDamage} where the part is damaged, at the latest at its end
   * @throws FileFault ENCRYPTED, TOO_LARGE over {@link #MAX_PART}, BROKEN
   */
  public Optional<InputStream> open(String name) throws FileFault {
    Optional<ZipMember> member = find(name);
    return member.isEmpty() ? Optional.empty() : Optional.of(open(member.get()));
  }

  /**
   * A member as it is packed.
   *
   * @throws FileFault as {@link #open(String)}; that its bytes are sound is not said
   */
  public PackedPart packed(ZipMember member) throws FileFault {
    int start = checkedStart(member);
    return new PackedPart(member, zip.array(), start, (int) member.packedSize());
  }

  private int checkedStart(ZipMember member) throws FileFault {
    if (member.encrypted()) {
      throw new FileFault(Reason.ENCRYPTED, member.name());
    }
    if (member.size() > MAX_PART) {
      throw new FileFault(Reason.TOO_LARGE, member.name() + ": " + member.size() + " bytes");
    }
    int start = dataStart(member);
    if (member.packedSize() > zip.limit() - start) {
      throw broken("length of " + member.name());
    }
    return start;
  }

  /** Opens a member; see {@link #open(String)}. */
  public InputStream open(ZipMember member) throws FileFault {
    int start = checkedStart(member);
    int length = (int) member.packedSize();
    return switch (member.method()) {
      case STORED -> stored(member, start, length);
      case DEFLATED -> new InflatedPart(member, zip.array(), start, length);
      default -> throw broken("packing method " + member.method() + " of " + member.name());
    };
  }

  /**
   * Reads a whole part.
   *
   * @throws FileFault as {@link #open(String)}, and BROKEN where there is no such part
   */
  public byte[] read(String name) throws FileFault {
    Optional<ZipMember> member = find(name);
    if (member.isEmpty()) {
      throw broken("missing " + name);
    }
    return read(member.get());
  }

  /** Reads a whole member; see {@link #open(String)}. */
  public byte[] read(ZipMember member) throws FileFault {
    try (InputStream in = open(member)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new FileFault(Reason.BROKEN, e.getMessage(), e);
    }
  }

  private void readMembers() throws FileFault {
    int at = directory.start();
    for (long i = 0; i < directory.entries(); i++) {
      if (at + 46 > directory.end() || zip.getInt(at) != DIRECTORY_HEADER) {
        throw broken("zip directory");
      }
      ZipMember member = ZipMember.at(zip, at, directory.end());
      at += member.headerLength();
      add(member);
    }
  }

  private void add(ZipMember member) {
    members.add(member);
    if (!member.folder() && byName.put(member.name(), member) != null) {
      twice = Optional.of(member.name());
    }
  }

  private Map<String, ZipMember> folded() {
    Map<String, ZipMember> folded = new HashMap<>();
    for (ZipMember member : members) {
      folded.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member);
    }
    return folded;
  }

  /** The local header's own names and sizes are not needed: only its length is. */
  private int dataStart(ZipMember member) throws FileFault {
    long header = member.headerOffset() + directory.shift();
    if (header < 0 || header + 30 > zip.limit() || zip.getInt((int) header) != LOCAL_HEADER) {
      throw broken("header of " + member.name());
    }
    int at = (int) header;
    long start =
        header + 30 + Short.toUnsignedInt(zip.getShort(at + 26)) + unsignedShort(zip, at + 28);
    if (start > zip.limit()) {
      throw broken("header of " + member.name());
    }
    return (int) start;
  }

  private InputStream stored(ZipMember member, int start, int length) throws FileFault {
    CRC32 crc = new CRC32();
    crc.update(zip.array(), start, length);
    if (length != member.size() || crc.getValue() != member.crc()) {
      throw broken("checksum of " + member.name());
    }
    return new ByteArrayInputStream(zip.array(), start, length);
  }

  static int unsignedShort(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  static String decodedName(byte[] raw) {
    return new String(raw, StandardCharsets.UTF_8);
  }

  static FileFault broken(String detail) {
    return new FileFault(Reason.BROKEN, detail);
  }
}
