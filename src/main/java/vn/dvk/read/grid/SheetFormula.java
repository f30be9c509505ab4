package vn.dvk.read.grid;

import java.util.Optional;
import vn.dvk.domain.Spot;
import vn.dvk.read.file.FileFault;

/** The formula behind one cell, whose result is all that readers of forms need. */
public final class SheetFormula {
  private SheetFormula() {}

  /**
   * Reads the formula of a cell.
   *
   * @param content the bytes of an .xlsx workbook
   * @param sheet the sheet's name
   * @param spot the cell
   * @return the formula without its equals sign; empty where the cell has none of its own
   * @throws FileFault where the workbook is broken
   */
  public static Optional<String> at(byte[] content, String sheet, Spot spot) throws FileFault {
    OfficeParts parts = OfficeParts.of(content);
    Optional<String> part = parts.sheetPart(sheet);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    XmlWalk xml = parts.open(part.get());
    while (xml.nextElement()) {
      if (xml.isStart("c") && xml.attribute("r").equals(spot.name())) {
        return formula(xml);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> formula(XmlWalk cell) throws FileFault {
    while (cell.nextChild()) {
      if (cell.isStart("f")) {
        return Optional.of(cell.content()).filter(formula -> !formula.isEmpty());
      }
      cell.skip();
    }
    return Optional.empty();
  }
}
