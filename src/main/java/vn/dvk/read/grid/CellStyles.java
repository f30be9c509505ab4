package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The cell formats of a workbook's styles part: number formats and fonts, nothing else. */
final class CellStyles {
  private static final Optional<CellStyle> PLAIN = Optional.of(CellStyle.PLAIN);

  private final Map<Integer, NumberStyle> numberFormats = new HashMap<>();
  private final List<Dress> fonts = new ArrayList<>();
  private final List<Optional<CellStyle>> styles = new ArrayList<>();

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

  /**
   * Reads the part that holds them.
   *
   * @throws FileFault where it is missing, damaged, or names a font that it has not
   */
  static CellStyles of(OfficeParts parts, String part) throws FileFault {
    Optional<CellStyles> plain = PlainStyles.of(parts.bytes(part), part);
    return plain.isPresent() ? plain.get() : of(parts.open(part));
  }

  /** The style of a number that a cell gives, empty where the workbook has no such style. */
  Optional<CellStyle> at(int index) {
    if (styles.isEmpty()) {
      return PLAIN;
    }
    return index < 0 || index >= styles.size() ? Optional.empty() : styles.get(index);
  }

  private void readNumberFormats(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      addNumberFormat(number(xml, "numFmtId"), xml.attribute("formatCode"));
      xml.skip();
    }
  }

  private void readFonts(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      addFont(RichText.dress(xml));
    }
  }

  private void readStyles(XmlWalk xml) throws FileFault {
    while (xml.nextChild()) {
      addStyle(font(xml), number(xml, "numFmtId"));
      xml.skip();
    }
  }

  private int font(XmlWalk xml) throws FileFault {
    int index = number(xml, "fontId");
    if (!hasFont(index)) {
      throw xml.broken("font " + index);
    }
    return index;
  }

  /** Takes the next number format of the file's own. */
  void addNumberFormat(int id, String code) {
    numberFormats.put(id, NumberStyle.ofCode(code));
  }

  /** Takes the next font. */
  void addFont(Dress font) {
    fonts.add(font);
  }

  /** Whether there is a font of that number; without any, the first is a plain one. */
  boolean hasFont(int index) {
    return index < fonts.size() || index == 0;
  }

  /** Takes the next cell format. */
  void addStyle(int font, int numberFormat) {
    Dress dress = fonts.isEmpty() ? Dress.PLAIN : fonts.get(font);
    NumberStyle own = numberFormats.get(numberFormat);
    NumberStyle number = own != null ? own : NumberStyle.ofBuiltIn(numberFormat);
    styles.add(Optional.of(new CellStyle(dress, number)));
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
