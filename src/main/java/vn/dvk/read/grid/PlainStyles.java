package vn.dvk.read.grid;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.XmlBytes.NotPlain;

/**
 * Reads the part of cell formats as nearly all programs write it, straight from its bytes. It gives
 * what {@link CellStyles} makes of the walk over the part, or gives up.
 */
final class PlainStyles {
  /** Bytes of one part, beyond which the other reader is asked. */
  private static final int LARGEST = 1 << 20;

  /** How many beginnings are remembered, and of how many bytes at most. */
  private static final int MOST_KNOWN = 128;

  private static final int LONGEST_KNOWN = 1 << 16;

  /**
   * The beginnings of other files' parts, up to the end of their cell formats: a form that went out
   * to all units comes back with the same formats, and mostly other names of styles behind them.
   */
  private static final List<Known> KNOWN = new CopyOnWriteArrayList<>();

  private record Known(XmlBytes.Beginning beginning, CellStyles styles) {}

  private final XmlBytes xml;
  private CellStyles styles = CellStyles.none();

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
    try (XmlBytes xml = new XmlBytes(in, part)) {
      PlainStyles plain = new PlainStyles(xml);
      plain.read();
      return Optional.of(plain.styles);
    } catch (NotPlain notPlain) {
      return Optional.empty();
    }
  }

  private void read() throws FileFault, NotPlain {
    if (!xml.takeWhole(LARGEST)) {
      throw XmlBytes.notPlain();
    }
    if (!takeKnown()) {
      readFormats();
      XmlBytes.Beginning beginning = xml.beginning();
      if (KNOWN.size() < MOST_KNOWN && beginning.bytes().length <= LONGEST_KNOWN) {
        KNOWN.add(new Known(beginning, styles));
      }
    }
    while (!end("styleSheet")) {
      passGroup();
    }
    xml.finish();
  }

  private boolean takeKnown() {
    for (Known known : KNOWN) {
      if (xml.take(known.beginning())) {
        styles = known.styles();
        return true;
      }
    }
    return false;
  }

  /** Reads to the end of the cell formats, behind which nothing is asked for. */
  private void readFormats() throws FileFault, NotPlain {
    xml.skipProlog();
    if (!xml.takeStart("styleSheet") || !begin()) {
      throw XmlBytes.notPlain();
    }
    xml.skipSpace();
    while (!xml.takeStart("cellXfs")) {
      group();
      xml.skipSpace();
    }
    for (boolean within = begin(); within && !end("cellXfs"); ) {
      style();
    }
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
