package vn.dvk.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dvk.read.file.FileFault.Reason;

/**
 * OLE2 files, the box that Office used before 2007 and still uses around a protected document;
 * opened in memory, so that nothing can be written back.
 */
public final class OleFile {
  private static final long MAGIC = 0xD0CF11E0A1B11AE1L;
  private static final int HEADER = 512;
  private static final int SECTOR_SHIFT = 30;
  private static final int TABLE_SECTORS = 44;

  private OleFile() {}

  /** Whether a file is an OLE2 file. */
  public static boolean isOle(byte[] content) {
    return content.length >= Long.BYTES && ByteBuffer.wrap(content).getLong() == MAGIC;
  }

  /**
   * Opens a file.
   *
   * @param content its bytes; they are not changed
   * @return its streams
   * @throws FileFault BROKEN where it is none or its directory does not hold
   */
  public static POIFSFileSystem open(byte[] content) throws FileFault {
    if (!isOle(content) || !declaresItsSize(content)) {
      throw new FileFault(Reason.BROKEN, "OLE2 directory");
    }
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(content));
    } catch (IOException | RuntimeException e) {
      throw new FileFault(Reason.BROKEN, "OLE2 directory", e);
    }
  }

  /** POI allocates what the header says there is; a false number would take all memory. */
  private static boolean declaresItsSize(byte[] content) {
    if (content.length < HEADER) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int shift = header.getShort(SECTOR_SHIFT);
    if (shift != 9 && shift != 12) {
      return false;
    }
    long sectors = (content.length >> shift) + 1L;
    long sectorsOfOneTable = (1L << shift) / Integer.BYTES;
    long tables = Integer.toUnsignedLong(header.getInt(TABLE_SECTORS));
    return tables <= 2 * (sectors / sectorsOfOneTable + 1);
  }
}
