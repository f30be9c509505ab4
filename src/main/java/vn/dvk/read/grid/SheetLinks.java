package vn.dvk.read.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dvk.domain.Spot;
import vn.dvk.read.file.FileFault;

/** The links of a sheet's cells to files, which no reader of forms needs. */
public final class SheetLinks {
  private SheetLinks() {}

  /**
   * Reads the links of one sheet.
   *
   * @param content the bytes of an .xlsx workbook
   * @param sheet the sheet's name
   * @return what the links lead to as the file writes it, by their cells in the sheet's order; none
   *     where there is no such sheet
   * @throws FileFault where the workbook is broken
   */
  public static Map<Spot, String> of(byte[] content, String sheet) throws FileFault {
    OfficeParts parts = OfficeParts.of(content);
    Optional<String> part = parts.sheetPart(sheet);
    return part.isEmpty() ? Map.of() : links(parts, part.get());
  }

  private static Map<Spot, String> links(OfficeParts parts, String part) throws FileFault {
    Map<String, String> targets = parts.outside(part);
    Map<Spot, String> links = new LinkedHashMap<>();
    XmlWalk xml = parts.open(part);
    while (xml.nextElement()) {
      if (xml.isStart("hyperlink")) {
        String target = targets.get(xml.attribute("id"));
        Optional<Merge> cells = CellReference.range(xml.attribute("ref"));
        if (target != null && cells.isPresent()) {
          links.put(new Spot(cells.get().firstColumn(), cells.get().firstRow()), target);
        }
      }
    }
    return links;
  }
}
