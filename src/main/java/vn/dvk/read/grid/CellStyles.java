package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The cell formats of a workbook's styles part: number formats and fonts, nothing else. */
final class CellStyles {
  private final Map<Integer, NumberStyle> numberFormats = new HashMap<>();
  private final List<Dress> fonts = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();

  private CellStyles() {}

  /** Without a styles part every cell is plain. */
  static CellStyles none() {
    return new CellStyles();
  }

  static CellStyles of(XmlWalk xml) throws FileFault {
    CellStyles styles = new CellStyles();
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmts" -> styles.readNumberFormats(xml);
        case "fonts" -> styles.readFonts(xml);
        case "cellXfs" -> styles.readStyles(xml);
        case "cellStyleXfs", "dxfs", "borders", "fills", "extLst" -> xml.skip();
        default -> {}
      }
    }
    return styles;
  }

  /** The style of a number that a cell gives, empty where the workbook has no such style. */
  Optional<CellStyle> at(int index) {
    if (styles.isEmpty()) {
      return Optional.of(CellStyle.PLAIN);
    }
    return index < 0 || index >= styles.size() ? Optional.empty() : Optional.of(styles.get(index));
  }

  private void readNumberFormats(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      numberFormats.put(number(xml, "numFmtId"), NumberStyle.ofCode(xml.attribute("formatCode")));
      xml.skip();
    }
  }

  private void readFonts(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      fonts.add(RichText.dress(xml));
    }
  }

  private void readStyles(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      styles.add(new CellStyle(font(xml), numberFormat(xml)));
      xml.skip();
    }
  }

  private Dress font(XmlWalk xml) throws FileFault {
    int index = number(xml, "fontId");
    if (index >= fonts.size() && index > 0) {
      throw xml.broken("font " + index);
    }
    return fonts.isEmpty() ? Dress.PLAIN : fonts.get(index);
  }

  private NumberStyle numberFormat(XmlWalk xml) throws FileFault {
    int id = number(xml, "numFmtId");
    NumberStyle own = numberFormats.get(id);
    return own != null ? own : NumberStyle.ofBuiltIn(id);
  }

  private static int number(XmlWalk xml, String attribute) throws FileFault {
    String value = xml.attribute(attribute);
    int number = value.isEmpty() ? 0 : Digits.of(value);
    if (number < 0) {
      throw xml.broken(attribute + " " + value);
    }
    return number;
  }
}
