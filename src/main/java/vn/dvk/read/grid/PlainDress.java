package vn.dvk.read.grid;

import vn.dvk.read.file.FileFault;
import vn.dvk.read.grid.XmlBytes.NotPlain;

/** Reads what a font element says, as {@link RichText#dress} does, or gives up. */
final class PlainDress {
  private PlainDress() {}

  /**
   * The dress of an element whose start tag was read; goes past its end.
   *
   * @param element its name, {@code font} or {@code rPr}
   */
  static Dress of(XmlBytes xml, String element) throws FileFault, NotPlain {
    String font = "";
    boolean struck = false;
    xml.skipSpace();
    while (!xml.takeEnd(element)) {
      if (xml.takeStart("name") || xml.takeStart("rFont")) {
        font = val(xml, "");
      } else if (xml.takeStart("strike")) {
        struck = XmlWalk.isYes(val(xml, "1"));
      } else {
        xml.passStart();
        if (!xml.isUnprefixed()) {
          throw XmlBytes.notPlain();
        }
        xml.skipAttributes();
      }
      if (!xml.isEmptyElement()) {
        throw XmlBytes.notPlain();
      }
      xml.skipSpace();
    }
    return new Dress(font, struck);
  }

  private static String val(XmlBytes xml, String otherwise) throws FileFault, NotPlain {
    String val = otherwise;
    while (xml.nextAttribute()) {
      if (xml.isAttribute("val")) {
        val = xml.attributeValue();
      }
    }
    return val;
  }
}
