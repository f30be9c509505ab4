package vn.dvk.read.grid;

import java.util.List;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.OleFile;
import vn.dvk.read.file.OleNames;

/**
 * Reads .xlsx and .xlsm, transitional and strict, as a stream of XML.
 *
 * <p>{@link Cell#raw()} of a number is its exact plain decimal with at most 15 significant digits,
 * all that a spreadsheet program has of it: what is stored as {@code 0.10000000000000001} is 0.1.
 */
public final class XlsxReader implements GridReader {

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    if (!OleFile.isOle(content)) {
      return WorkbookXml.sheets(OfficeParts.of(content));
    }
    if (OleNames.of(content).encrypted()) {
      throw new FileFault(Reason.ENCRYPTED, "password");
    }
    throw new FileFault(Reason.BROKEN, "no zip");
  }
}
