package vn.dvk.read.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;
import vn.dvk.read.file.OleFile;

/** Reads .xls of Excel 97 to 2003 to the same cells as the same workbook saved as .xlsx. */
public final class XlsReader implements GridReader {

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    if (!OleFile.isOle(content)) {
      throw old();
    }
    try (POIFSFileSystem files = open(content);
        HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
      return sheets(workbook);
    } catch (EncryptedDocumentException e) {
      throw new FileFault(Reason.ENCRYPTED, "password", e);
    } catch (OldExcelFormatException e) {
      throw old();
    } catch (IOException e) {
      throw new FileFault(Reason.BROKEN, "workbook stream", e);
    }
  }

  private static POIFSFileSystem open(byte[] content) throws FileFault, IOException {
    POIFSFileSystem files = OleFile.open(content);
    Optional<POIFSFileSystem> filled = XlsFilledRecords.of(files.getRoot());
    if (filled.isPresent()) {
      files.close();
    }
    return filled.orElse(files);
  }

  private static FileFault old() {
    return new FileFault(Reason.BROKEN, "Excel 5/95");
  }

  private static List<Sheet> sheets(HSSFWorkbook workbook) throws FileFault {
    if (workbook.getNumberOfSheets() != workbook.getInternalWorkbook().getNumSheets()) {
      throw new FileFault(Reason.BROKEN, "number of sheets");
    }
    XlsCells cells = new XlsCells(workbook);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      HSSFSheet sheet = workbook.getSheetAt(i);
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      sheets.add(XlsSheet.read(sheet, hidden, cells));
    }
    return cells.areMissing()
        ? MissingValues.filled(sheets, XlsFormulas.of(workbook, cells), cells.epoch())
        : sheets;
  }
}
