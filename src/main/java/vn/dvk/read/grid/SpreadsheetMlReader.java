package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.read.file.FileFault;

/** Reads SpreadsheetML 2003, the XML that Excel and reporting tools save under the name .xls. */
public final class SpreadsheetMlReader implements GridReader {

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    XmlWalk xml = XmlWalk.over(content, "XML");
    SpreadsheetMlStyles styles = new SpreadsheetMlStyles();
    List<Sheet> sheets = new ArrayList<>();
    List<SheetFormulas> formulas = new ArrayList<>();
    boolean isWorkbook = false;
    while (xml.next()) {
      isWorkbook |= xml.isStart("Workbook");
      if (xml.isStart("Styles")) {
        styles.read(xml);
      } else if (xml.isStart("Worksheet")) {
        SpreadsheetMlSheet sheet = new SpreadsheetMlSheet(xml, styles);
        sheets.add(sheet.read());
        formulas.add(sheet.formulas());
      }
    }
    if (!isWorkbook) {
      throw new FileFault(FileFault.Reason.BROKEN, "no workbook");
    }
    return MissingValues.filled(sheets, formulas, NumberText.Epoch.FROM_1900);
  }
}
