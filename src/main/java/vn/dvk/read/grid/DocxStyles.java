package vn.dvk.read.grid;

import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The styles of a Word document, as far as they say how text reads. */
final class DocxStyles {
  private static final String PARAGRAPH = "paragraph/";
  private static final String CHARACTER = "character/";

  private final StyleSheet styles = new StyleSheet();
  private Dress defaults = Dress.PLAIN;
  private String defaultParagraph = "";

  /** Reads the part {@code styles.xml}. */
  void read(XmlWalk xml) throws FileFault {
    while (xml.next()) {
      if (xml.isStart("rPrDefault")) {
        defaults = readRun(xml, "rPrDefault").on(Dress.PLAIN);
      } else if (xml.isStart("style")) {
        readStyle(xml);
      }
    }
  }

  /** How the text of a paragraph is dressed; an empty style is the default one. */
  Dress paragraph(String style) {
    return styles.lay(PARAGRAPH + (style.isEmpty() ? defaultParagraph : style), defaults);
  }

  /**
   * Reads the properties of a run, whose element begins here, to their end.
   *
   * @param paragraph the dress of the paragraph
   * @return the dress of the run
   */
  Dress run(XmlWalk xml, Dress paragraph) throws FileFault {
    StyleSheet.Style own = readRun(xml, "rPr");
    return own.on(styles.lay(own.parent(), paragraph));
  }

  private void readStyle(XmlWalk xml) throws FileFault {
    String kind = xml.attribute("type") + '/';
    String id = xml.attribute("styleId");
    boolean isDefault = XmlWalk.isYes(xml.attribute("default"));
    StyleSheet.Style style = StyleSheet.Style.SILENT;
    String parent = "";
    while (xml.next() && !xml.isEnd("style")) {
      if (xml.isStart("basedOn")) {
        parent = kind + xml.attribute("val");
      } else if (xml.isStart("pPr") || xml.isStart("tblStylePr")) {
        xml.skip();
      } else if (xml.isStart("rPr")) {
        style = readRun(xml, "rPr");
      }
    }
    styles.put(
        kind + id, new StyleSheet.Style(parent, style.font(), style.struck(), style.hidden()));
    defaultParagraph = isDefault && kind.equals(PARAGRAPH) ? id : defaultParagraph;
  }

  /** Reads to the end of an element; the parent is the character style that it names. */
  private static StyleSheet.Style readRun(XmlWalk xml, String end) throws FileFault {
    String parent = "";
    String font = "";
    Optional<Boolean> struck = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    while (xml.next() && !xml.isEnd(end)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "rStyle" -> parent = CHARACTER + xml.attribute("val");
        case "rFonts" -> font = font(xml);
        case "strike", "dstrike" -> struck = Optional.of(isOn(xml) || struck.orElse(false));
        case "vanish" -> hidden = Optional.of(isOn(xml));
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
    return new StyleSheet.Style(parent, font, struck, hidden);
  }

  /** Letters above ASCII, which the legacy encodings are made of, are shown in {@code hAnsi}. */
  private static String font(XmlWalk xml) {
    String font = xml.attribute("hAnsi");
    return font.isEmpty() ? xml.attribute("ascii") : font;
  }

  /** Whether the switch that begins here is on, which it is without a value. */
  static boolean isOn(XmlWalk xml) {
    String value = xml.attribute("val");
    return value.isEmpty() || XmlWalk.isYes(value);
  }
}
