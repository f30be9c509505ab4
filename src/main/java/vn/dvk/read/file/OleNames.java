package vn.dvk.read.file;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The names of the streams at the top of an OLE2 file, which tell what document is inside.
 *
 * @param names in lower case; {@code workbook}, {@code worddocument}, …
 */
public record OleNames(Set<String> names) {

  public OleNames {
    names = Set.copyOf(names);
  }

  /**
   * Reads the names.
   *
   * @throws FileFault BROKEN where the file's directory does not hold
   */
  public static OleNames of(byte[] content) throws FileFault {
    try (POIFSFileSystem files = OleFile.open(content)) {
      return new OleNames(
          files.getRoot().getEntryNames().stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new FileFault(FileFault.Reason.BROKEN, "OLE2 directory", e);
    }
  }

  /** Whether a password or a rights service guards the document inside. */
  public boolean encrypted() {
    return names.contains("encryptedpackage") || names.contains("\tdrmcontent");
  }

  FileKind kind() {
    if (encrypted()) {
      return FileKind.XLSX;
    }
    if (names.contains("workbook") || names.contains("book")) {
      return FileKind.XLS;
    }
    return names.contains("worddocument") ? FileKind.DOC : FileKind.OTHER;
  }
}
