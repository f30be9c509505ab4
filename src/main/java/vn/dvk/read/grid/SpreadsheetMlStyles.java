package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.Map;
import vn.dvk.read.file.FileFault;

/** The styles of a SpreadsheetML workbook by their ids, as far as they say how a value reads. */
final class SpreadsheetMlStyles {
  /**
   * One style.
   *
   * @param dress font and strike-through
   * @param format the number format as written, {@code General} where none is
   */
  record Style(Dress dress, String format) {
    static final Style PLAIN = new Style(Dress.PLAIN, "General");

    /** What the format changes about a number; some formats are given by their English names. */
    NumberStyle number() {
      return switch (format) {
        case "Percent" -> NumberStyle.ofCode("0.00%");
        case "General Date", "Long Date", "Medium Date", "Short Date" ->
            NumberStyle.ofCode("dd/mm/yyyy");
        case "Long Time", "Medium Time", "Short Time" -> NumberStyle.ofCode("hh:mm");
        case "Currency",
            "Euro Currency",
            "Fixed",
            "Standard",
            "Scientific",
            "Yes/No",
            "True/False",
            "On/Off" ->
            NumberStyle.PLAIN;
        default -> NumberStyle.ofCode(format);
      };
    }
  }

  private final Map<String, Style> styles = new HashMap<>();

  /** The style of an id; an unknown id has the workbook's default. */
  Style of(String id) {
    return styles.getOrDefault(id, styles.getOrDefault("Default", Style.PLAIN));
  }

  /** Reads the element {@code Styles} that begins here. */
  void read(XmlWalk xml) throws FileFault {
    while (xml.next() && !xml.isEnd("Styles")) {
      if (xml.isStart("Style")) {
        String id = xml.attribute("ID");
        styles.put(id, style(xml, of(xml.attribute("Parent"))));
      }
    }
  }

  private static Style style(XmlWalk xml, Style parent) throws FileFault {
    Style style = parent;
    while (xml.next() && !xml.isEnd("Style")) {
      if (xml.isStart("Font")) {
        style = new Style(font(xml, style.dress), style.format);
      } else if (xml.isStart("NumberFormat") && xml.has("Format")) {
        style = new Style(style.dress, xml.attribute("Format"));
      }
    }
    return style;
  }

  private static Dress font(XmlWalk xml, Dress dress) {
    Dress font = dress.in(xml.attribute("FontName"));
    return xml.attribute("StrikeThrough").equals("1") ? font.asStruck() : font;
  }
}
