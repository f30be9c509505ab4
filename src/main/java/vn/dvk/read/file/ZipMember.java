package vn.dvk.read.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One entry of a zip's directory.
 *
 * @param name with {@code /} and without a leading one; decoded as UTF-8, so right for OOXML and
 *     for zips that say so
 * @param nameBytes the name as stored, for legacy code pages
 * @param unicodeName the name in Unicode that some programs add to one in a code page
 * @param utf8 whether the zip says that the name is UTF-8
 * @param folder whether it is a folder, which has no content
 * @param encrypted whether its content is protected by a password
 * @param method how it is packed: 0 stored, 8 deflated
 * @param crc CRC-32 of the unpacked bytes
 * @param packedSize in bytes
 * @param size unpacked, in bytes
 * @param headerOffset of its local header
 * @param headerLength of its entry in the directory, in bytes
 */
public record ZipMember(
    String name,
    byte[] nameBytes,
    Optional<String> unicodeName,
    boolean utf8,
    boolean folder,
    boolean encrypted,
    int method,
    long crc,
    long packedSize,
    long size,
    long headerOffset,
    int headerLength) {
  private static final int FIXED = 46;
  private static final int FLAG_ENCRYPTED = 1;
  private static final int FLAG_UTF8 = 1 << 11;
  private static final int ZIP64_EXTRA = 1;
  private static final int UNICODE_NAME_EXTRA = 0x7075;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  /** The stored name, a copy. */
  @Override
  public byte[] nameBytes() {
    return nameBytes.clone();
  }

  static ZipMember at(ByteBuffer zip, int at, int end) throws FileFault {
    int flags = ZipParts.unsignedShort(zip, at + 8);
    int nameLength = ZipParts.unsignedShort(zip, at + 28);
    int extraLength = ZipParts.unsignedShort(zip, at + 30);
    int length = FIXED + nameLength + extraLength + ZipParts.unsignedShort(zip, at + 32);
    if (at + length > end) {
      throw ZipParts.broken("zip directory");
    }
    byte[] nameBytes = new byte[nameLength];
    zip.get(at + FIXED, nameBytes);
    String name = partName(ZipParts.decodedName(nameBytes));
    int extra = at + FIXED + nameLength;
    long[] sizes = sizes(zip, at, extra, extraLength);
    return new ZipMember(
        name,
        nameBytes,
        unicodeName(zip, extra, extra + extraLength, nameBytes),
        (flags & FLAG_UTF8) != 0,
        name.endsWith("/") || name.isEmpty(),
        (flags & FLAG_ENCRYPTED) != 0,
        ZipParts.unsignedShort(zip, at + 10),
        Integer.toUnsignedLong(zip.getInt(at + 16)),
        sizes[1],
        sizes[0],
        sizes[2],
        length);
  }

  private static String partName(String stored) {
    String name = stored.indexOf('\\') < 0 ? stored : stored.replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** Unpacked size, packed size and header offset; those that read -1 stand in the zip64 extra. */
  private static long[] sizes(ByteBuffer zip, int at, int extra, int extraLength) throws FileFault {
    long[] sizes = {
      Integer.toUnsignedLong(zip.getInt(at + 24)),
      Integer.toUnsignedLong(zip.getInt(at + 20)),
      Integer.toUnsignedLong(zip.getInt(at + 42))
    };
    int end = extra + extraLength;
    for (int field = extra; field + 4 <= end; ) {
      int fieldEnd = field + 4 + ZipParts.unsignedShort(zip, field + 2);
      if (ZipParts.unsignedShort(zip, field) == ZIP64_EXTRA && fieldEnd <= end) {
        fillFromZip64(zip, field + 4, fieldEnd, sizes);
      }
      field = fieldEnd;
    }
    for (long size : sizes) {
      if (size < 0) {
        throw ZipParts.broken("zip directory");
      }
    }
    return sizes;
  }

  /** It counts only for the very name it was made for, whose checksum it bears. */
  private static Optional<String> unicodeName(ByteBuffer zip, int extra, int end, byte[] name) {
    CRC32 crc = new CRC32();
    crc.update(name);
    for (int field = extra; field + 4 <= end; ) {
      int fieldEnd = field + 4 + ZipParts.unsignedShort(zip, field + 2);
      boolean named = ZipParts.unsignedShort(zip, field) == UNICODE_NAME_EXTRA;
      if (named
          && fieldEnd <= end
          && fieldEnd - field >= 9
          && zip.getInt(field + 5) == (int) crc.getValue()) {
        byte[] unicode = new byte[fieldEnd - field - 9];
        zip.get(field + 9, unicode);
        return Optional.of(new String(unicode, StandardCharsets.UTF_8));
      }
      field = fieldEnd;
    }
    return Optional.empty();
  }

  private static void fillFromZip64(ByteBuffer zip, int from, int end, long[] sizes) {
    int at = from;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] == IN_ZIP64 && at + 8 <= end) {
        sizes[i] = zip.getLong(at);
        at += 8;
      }
    }
  }
}
