package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.Optional;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.XmlBytes.NotPlain;

/**
 * Reads the part of cell formats as nearly all programs write it, straight from its bytes. It gives
 * what {@link CellStyles} makes of the walk over the part, or gives up.
 */
final class PlainStyles {
  private final XmlBytes xml;
  private final CellStyles styles = CellStyles.none();

  private PlainStyles(XmlBytes xml) {
    this.xml = xml;
  }

  /**
   * Reads the part to its end.
   *
   * @return empty where the part is not plain
   * @throws FileFault where it is damaged
   */
  static Optional<CellStyles> of(InputStream in, String part) throws FileFault {
    PlainStyles plain = new PlainStyles(new XmlBytes(in, part));
    try {
      plain.read();
      return Optional.of(plain.styles);
    } catch (NotPlain notPlain) {
      return Optional.empty();
    }
  }

  private void read() throws FileFault, NotPlain {
    xml.skipProlog();
    if (!xml.takeStart("styleSheet")) {
      throw XmlBytes.notPlain();
    }
    for (boolean within = begin(); within && !end("styleSheet"); ) {
      group();
    }
    xml.finish();
  }

  private void group() throws FileFault, NotPlain {
    if (xml.takeStart("numFmts")) {
      for (boolean within = begin(); within && !end("numFmts"); ) {
        numberFormat();
      }
    } else if (xml.takeStart("fonts")) {
      for (boolean within = begin(); within && !end("fonts"); ) {
        font();
      }
    } else if (xml.takeStart("cellXfs")) {
      for (boolean within = begin(); within && !end("cellXfs"); ) {
        style();
      }
    } else {
      passGroup();
    }
  }

  private void numberFormat() throws FileFault, NotPlain {
    if (!xml.takeStart("numFmt")) {
      throw XmlBytes.notPlain();
    }
    int id = 0;
    String code = "";
    while (xml.nextAttribute()) {
      if (xml.isAttribute("numFmtId")) {
        id = xml.number();
      } else if (xml.isAttribute("formatCode")) {
        code = xml.attributeValue();
      }
    }
    styles.addNumberFormat(id, code);
    if (!xml.isEmptyElement()) {
      xml.passOver("numFmt");
    }
  }

  private void font() throws FileFault, NotPlain {
    if (!xml.takeStart("font")) {
      throw XmlBytes.notPlain();
    }
    xml.skipAttributes();
    styles.addFont(xml.isEmptyElement() ? Dress.PLAIN : PlainDress.of(xml, "font"));
  }

  private void style() throws FileFault, NotPlain {
    if (!xml.takeStart("xf")) {
      throw XmlBytes.notPlain();
    }
    int font = 0;
    int numberFormat = 0;
    while (xml.nextAttribute()) {
      if (xml.isAttribute("fontId")) {
        font = xml.number();
      } else if (xml.isAttribute("numFmtId")) {
        numberFormat = xml.number();
      }
    }
    if (!styles.hasFont(font)) {
      throw XmlBytes.notPlain();
    }
    styles.addStyle(font, numberFormat);
    if (!xml.isEmptyElement()) {
      xml.passOver("xf");
    }
  }

  /** Other groups hold nothing that is asked for, at least those whose names are known. */
  private void passGroup() throws FileFault, NotPlain {
    xml.passStart();
    String name = xml.tagName();
    switch (name) {
      case "fills",
          "borders",
          "cellStyleXfs",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "colors",
          "extLst" -> {}
      default -> throw XmlBytes.notPlain();
    }
    xml.skipAttributes();
    if (!xml.isEmptyElement()) {
      xml.passOver(name);
    }
  }

  /** Goes past the attributes of a start tag, whose name was read; false for an empty element. */
  private boolean begin() throws FileFault, NotPlain {
    xml.skipAttributes();
    return !xml.isEmptyElement();
  }

  /** Whether the element ends here, past white space. */
  private boolean end(String name) throws FileFault {
    xml.skipSpace();
    return xml.takeEnd(name);
  }
}
