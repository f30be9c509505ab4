package vn.dvk.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dvk.read.file.Archive;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.file.FileSniffer;

/**
 * Counts the non-blank cells of a file without any of dvk's readers: in the XML of .xlsx, .ods,
 * .docx and SpreadsheetML, by POI's cells in .xls, by the marks in .doc, by jsoup's in HTML, by
 * quotes and separators in csv. Only what the files in a zip are called is dvk's word, for their
 * names are in any charset.
 *
 * <p>A cell is blank where nobody sees anything in it: no text but white space and signs without
 * width. Struck-out text, a formula without a value and what lies under a merged cell are no
 * blanks.
 */
public final class CellCount {
  private CellCount() {}

  /**
   * Counts the cells of a file, or of the files in a zip.
   *
   * @param file its name in the report
   * @return by {@code file [sheet]}; a sheet without a name is {@code -}
   */
  public static SortedMap<String, Integer> of(String file, byte[] content) throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    add(file, content, counts);
    return counts;
  }

  private static void add(String file, byte[] content, Map<String, Integer> counts)
      throws IOException {
    FileKind kind = kind(file, content);
    if (kind == FileKind.ZIP) {
      List<byte[]> contents = List.copyOf(members(content).values());
      List<String> names = names(file, content);
      for (int i = 0; i < contents.size(); i++) {
        add(file + "!/" + names.get(i), contents.get(i), counts);
      }
      return;
    }
    Map<String, Integer> sheets =
        switch (kind) {
          case XLSX -> XlsxCount.of(members(content));
          case XLS -> XlsCount.of(content);
          case ODS -> MarkupCount.ods(members(content).get("content.xml"));
          case DOCX -> MarkupCount.docx(members(content).get("word/document.xml"));
          case DOC -> DocCount.of(content);
          case SPREADSHEETML -> MarkupCount.spreadsheetMl(content);
          case HTML -> MarkupCount.html(content);
          case CSV -> CsvCount.of(content);
          default -> throw new IllegalArgumentException(file + " is " + kind);
        };
    sheets.forEach((sheet, cells) -> counts.merge(file + " [" + sheet + "]", cells, Integer::sum));
  }

  private static FileKind kind(String file, byte[] content) throws IOException {
    try {
      return FileSniffer.kindOf(content, file);
    } catch (FileFault fault) {
      throw new IOException(file, fault);
    }
  }

  private static List<String> names(String file, byte[] content) throws IOException {
    try {
      return Archive.of(content).members().stream().map(Archive.Member::name).toList();
    } catch (FileFault fault) {
      throw new IOException(file, fault);
    }
  }

  /** In a charset that has a letter for every byte; names in UTF-8 say so themselves. */
  private static Map<String, byte[]> members(byte[] content) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          members.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return members;
  }

  /** Whether anybody sees anything in a text. */
  static boolean isSeen(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.CONTROL);
  }
}
