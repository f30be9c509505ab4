package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.ZipMember;
import vn.dvk.read.file.ZipParts;

/**
 * Reads OpenDocument spreadsheets as a stream.
 *
 * <p>The libraries for the format either expand the million blank rows that spreadsheet programs
 * write for a formatted sheet, or leave out strike-through, fonts, merges and hidden rows.
 */
public final class OdsReader implements GridReader {
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String STYLES = "styles.xml";
  private static final String CONTENT = "content.xml";

  /** A copy of another file's sheet, kept for formulas that refer to it. */
  private static final Pattern CACHE = Pattern.compile("'[a-z]+:.*'#.*");

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    ZipParts parts = ZipParts.of(content);
    checkOpen(parts);
    OdsStyles styles = new OdsStyles();
    if (parts.find(STYLES).isPresent()) {
      readStyles(walk(parts, STYLES), styles);
    }
    return sheets(walk(parts, CONTENT), styles);
  }

  private static void checkOpen(ZipParts parts) throws FileFault {
    if (parts.find(MANIFEST).isEmpty()) {
      return;
    }
    XmlWalk manifest = walk(parts, MANIFEST);
    while (manifest.next()) {
      if (manifest.isStart("encryption-data")) {
        throw new FileFault(Reason.ENCRYPTED, CONTENT);
      }
    }
  }

  private static void readStyles(XmlWalk xml, OdsStyles styles) throws FileFault {
    while (xml.next()) {
      if (xml.isStart()) {
        styles.take(xml);
      }
    }
  }

  private static List<Sheet> sheets(XmlWalk xml, OdsStyles styles) throws FileFault {
    List<Sheet> sheets = new ArrayList<>();
    List<SheetFormulas> formulas = new ArrayList<>();
    boolean isSpreadsheet = false;
    while (xml.next()) {
      isSpreadsheet |= xml.isStart("spreadsheet");
      if (xml.isStart("tracked-changes")) {
        xml.skip();
      } else if (xml.isStart("table")) {
        readTable(xml, styles, sheets, formulas);
      } else if (xml.isStart()) {
        styles.take(xml);
      }
    }
    if (!isSpreadsheet) {
      throw new FileFault(Reason.BROKEN, "no spreadsheet in " + CONTENT);
    }
    return MissingValues.filled(sheets, formulas, NumberText.Epoch.FROM_1900);
  }

  private static void readTable(
      XmlWalk xml, OdsStyles styles, List<Sheet> sheets, List<SheetFormulas> formulas)
      throws FileFault {
    if (CACHE.matcher(xml.attribute("name")).matches()) {
      xml.skip();
    } else {
      OdsTable table = new OdsTable(xml, styles);
      sheets.add(table.read());
      formulas.add(table.formulas());
    }
  }

  private static XmlWalk walk(ZipParts parts, String name) throws FileFault {
    ZipMember member =
        parts.find(name).orElseThrow(() -> new FileFault(Reason.BROKEN, "missing " + name));
    return XmlWalk.over(parts.open(member), name);
  }
}
