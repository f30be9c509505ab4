package vn.dvk.read.grid;

import java.util.List;
import java.util.Locale;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;

/** Reads the sheets of a file whose kind is known. */
public final class Grids {
  private Grids() {}

  /**
   * Reads all sheets of one file.
   *
   * @param kind what the content is
   * @param content the file's bytes; they are not changed
   * @return its sheets in the file's order
   * @throws FileFault where the file cannot be read whole, for whatever reason
   * @throws IllegalArgumentException where files of that kind have no grid
   */
  public static List<Sheet> read(FileKind kind, byte[] content) throws FileFault {
    GridReader reader = reader(kind);
    if (content.length == 0) {
      throw new FileFault(FileFault.Reason.EMPTY, "no bytes");
    }
    try {
      return reader.read(content);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      // Libraries meet damaged files with any of these; one file must not stop the others.
      throw new FileFault(
          FileFault.Reason.BROKEN,
          "structure of the " + kind.name().toLowerCase(Locale.ROOT),
          broken);
    }
  }

  private static GridReader reader(FileKind kind) {
    return switch (kind) {
      case CSV -> new CsvReader();
      case HTML -> new HtmlReader();
      case SPREADSHEETML -> new SpreadsheetMlReader();
      case ODS -> new OdsReader();
      case DOCX -> new DocxReader();
      case XLSX -> new XlsxReader();
      case XLS -> new XlsReader();
      case DOC -> new DocReader();
      case ZIP, OTHER -> throw new IllegalArgumentException("no grid in " + kind);
    };
  }
}
