package vn.dvk.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The names of the streams at the top of an OLE2 file, the box that Office used before 2007 and
 * still uses around a protected document.
 *
 * @param names as stored; {@code Workbook}, {@code WordDocument}, …
 */
public record OleNames(Set<String> names) {
  private static final long MAGIC = 0xD0CF11E0A1B11AE1L;

  public OleNames {
    names = Set.copyOf(names);
  }

  /** Whether a file is an OLE2 file. */
  public static boolean isOle(byte[] content) {
    if (content.length < Long.BYTES) {
      return false;
    }
    return java.nio.ByteBuffer.wrap(content).getLong() == MAGIC;
  }

  /**
   * Reads the names.
   *
   * @throws FileFault BROKEN where the file's directory does not hold
   */
  public static OleNames of(byte[] content) throws FileFault {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return new OleNames(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      throw new FileFault(FileFault.Reason.BROKEN, "OLE2 directory", e);
    }
  }

  /** Whether a password or a rights service guards the document inside. */
  public boolean encrypted() {
    return names.contains("EncryptedPackage") || names.contains("\tDRMContent");
  }

  FileKind kind() {
    if (encrypted()) {
      return FileKind.XLSX;
    }
    if (names.contains("Workbook")
        || names.contains("Book")
        || names.contains("WORKBOOK")
        || names.contains("BOOK")) {
      return FileKind.XLS;
    }
    return names.contains("WordDocument") ? FileKind.DOC : FileKind.OTHER;
  }
}
