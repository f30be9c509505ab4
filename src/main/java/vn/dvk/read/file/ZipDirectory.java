package vn.dvk.read.file;

import java.nio.ByteBuffer;
import vn.dvk.read.file.FileFault.Reason;

/**
 * Where a zip's central directory lies.
 *
 * @param start offset of its first entry
 * @param end offset after its last entry
 * @param entries how many it declares
 * @param shift what to add to the offsets it holds, where other bytes stand before the zip
 */
record ZipDirectory(int start, int end, long entries, long shift) {
  private static final int END_RECORD = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ZIP64_LOCATOR = 0x07064b50;
  private static final int ZIP64_LOCATOR_LENGTH = 20;
  private static final int ZIP64_END_RECORD = 0x06064b50;
  private static final int ZIP64_END_LENGTH = 56;
  private static final int MAX_COMMENT = 0xFFFF;

  static ZipDirectory of(ByteBuffer zip) throws FileFault {
    int end = endRecord(zip);
    long entries = ZipParts.unsignedShort(zip, end + 10);
    long size = Integer.toUnsignedLong(zip.getInt(end + 12));
    long offset = Integer.toUnsignedLong(zip.getInt(end + 16));
    int directoryEnd = end;
    if (entries == 0xFFFF || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL) {
      int zip64 = zip64EndRecord(zip, end);
      if (zip64 >= 0) {
        entries = zip.getLong(zip64 + 32);
        size = zip.getLong(zip64 + 40);
        offset = zip.getLong(zip64 + 48);
        directoryEnd = zip64;
      }
    }
    return checked(entries, size, offset, directoryEnd);
  }

  private static ZipDirectory checked(long entries, long size, long offset, int end)
      throws FileFault {
    if (entries < 0 || size < 0 || size > end || offset < 0 || offset > end - size) {
      throw ZipParts.broken("zip directory");
    }
    if (entries > ZipParts.MAX_ENTRIES) {
      throw new FileFault(Reason.TOO_LARGE, entries + " zip entries");
    }
    int start = end - (int) size;
    return new ZipDirectory(start, end, entries, start - offset);
  }

  /** The record at the very end, before a comment of at most 65,535 bytes. */
  private static int endRecord(ByteBuffer zip) throws FileFault {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
      if (zip.getInt(at) == END_RECORD
          && at + END_LENGTH + ZipParts.unsignedShort(zip, at + 20) <= zip.limit()) {
        return at;
      }
    }
    throw ZipParts.broken("no zip directory");
  }

  private static int zip64EndRecord(ByteBuffer zip, int end) throws FileFault {
    int locator = end - ZIP64_LOCATOR_LENGTH;
    if (locator < 0 || zip.getInt(locator) != ZIP64_LOCATOR) {
      return -1;
    }
    int record = locator - ZIP64_END_LENGTH;
    if (record < 0 || zip.getInt(record) != ZIP64_END_RECORD) {
      throw ZipParts.broken("zip directory");
    }
    return record;
  }
}
