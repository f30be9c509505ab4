package vn.dvk.read.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.dvk.read.file.FileFault.Reason;

/** Tells what a file is by its content; its name only helps between kinds of text. */
public final class FileSniffer {
  private FileSniffer() {}

  /**
   * Tells the kind of one file from its first bytes, or a zip's directory.
   *
   * @param content the file's bytes
   * @param name its name, for text that could be several kinds
   * @return the kind; a password-protected workbook is {@link FileKind#XLSX} and its reader says so
   * @throws FileFault EMPTY without any byte, BROKEN where a zip or OLE2 file has no readable
   *     directory
   */
  public static FileKind kindOf(byte[] content, String name) throws FileFault {
    if (content.length == 0) {
      throw new FileFault(Reason.EMPTY, "0 bytes");
    }
    if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6)) {
      return zipKind(ZipParts.ofFiles(content));
    }
    if (OleFile.isOle(content)) {
      return OleNames.of(content).kind();
    }
    if (isBareBiff(content)) {
      return FileKind.XLS;
    }
    return TextSniffer.kindOf(content, name.toLowerCase(Locale.ROOT));
  }

  private static FileKind zipKind(ZipParts parts) throws FileFault {
    if (parts.find("[Content_Types].xml").isPresent()) {
      return officeKind(parts);
    }
    if (parts.find("mimetype").isPresent()) {
      return openDocumentKind(text(parts, "mimetype"));
    }
    if (parts.find("content.xml").isPresent() && parts.find("META-INF/manifest.xml").isPresent()) {
      return openDocumentKind(text(parts, "META-INF/manifest.xml"));
    }
    return FileKind.ZIP;
  }

  private static FileKind officeKind(ZipParts parts) throws FileFault {
    if (parts.find("xl/workbook.xml").isPresent()) {
      return FileKind.XLSX;
    }
    if (parts.find("word/document.xml").isPresent()) {
      return FileKind.DOCX;
    }
    String types = text(parts, "[Content_Types].xml");
    if (types.contains("spreadsheetml.") && types.contains(".main+xml")
        || types.contains("ms-excel.sheet.macroEnabled.main+xml")) {
      return FileKind.XLSX;
    }
    if (types.contains("wordprocessingml.document.main+xml")
        || types.contains("ms-word.document.macroEnabled.main+xml")) {
      return FileKind.DOCX;
    }
    return FileKind.OTHER;
  }

  private static FileKind openDocumentKind(String mimetype) {
    if (mimetype.contains("application/vnd.oasis.opendocument.spreadsheet")
        || mimetype.contains("application/vnd.sun.xml.calc")) {
      return FileKind.ODS;
    }
    return FileKind.OTHER;
  }

  private static String text(ZipParts parts, String name) throws FileFault {
    Optional<ZipMember> member = parts.find(name);
    if (member.isEmpty() || member.get().size() > 1 << 20) {
      return "";
    }
    return new String(parts.read(member.get()), StandardCharsets.UTF_8);
  }

  /**
   * A workbook of Excel 2 to 4, or of some program, that lies in no OLE2 file: its first record
   * says so.
   */
  private static boolean isBareBiff(byte[] content) {
    return startsWith(content, 9, 0, 4, 0)
        || startsWith(content, 9, 2, 6, 0)
        || startsWith(content, 9, 4, 6, 0)
        || startsWith(content, 9, 8, 8, 0)
        || startsWith(content, 9, 8, 16, 0);
  }

  static boolean startsWith(byte[] content, int... magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
