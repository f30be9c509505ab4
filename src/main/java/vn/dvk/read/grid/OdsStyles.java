package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.read.file.FileFault;

/** The styles of an OpenDocument spreadsheet, as far as they say how text reads. */
final class OdsStyles {
  private static final String CELL = "table-cell";

  private final StyleSheet styles = new StyleSheet();
  private final Map<String, String> fonts = new HashMap<>();
  private final Set<String> unseenTables = new HashSet<>();
  private final Set<String> unseenRows = new HashSet<>();
  private final Set<String> unseenColumns = new HashSet<>();

  /** Takes the style or font that begins here; everything else is left to the caller. */
  void take(XmlWalk xml) throws FileFault {
    switch (xml.name()) {
      case "font-face" -> fonts.put(xml.attribute("name"), xml.attribute("font-family"));
      case "style", "default-style" -> readStyle(xml);
      default -> {}
    }
  }

  /** How the text of a cell of a style is dressed. */
  Dress cell(String style) {
    return styles.lay(key(CELL, style), styles.lay(key(CELL, ""), Dress.PLAIN));
  }

  /** How a paragraph's text is dressed in a cell. */
  Dress paragraph(String style, Dress cell) {
    return style.isEmpty() ? cell : styles.lay(key("paragraph", style), cell);
  }

  /** How a span's text is dressed in its paragraph. */
  Dress span(String style, Dress paragraph) {
    return style.isEmpty() ? paragraph : styles.lay(key("text", style), paragraph);
  }

  boolean hidesTable(String style) {
    return unseenTables.contains(style);
  }

  /** Whether rows of a style have no height. */
  boolean hidesRow(String style) {
    return unseenRows.contains(style);
  }

  /** Whether columns of a style have no width. */
  boolean hidesColumn(String style) {
    return unseenColumns.contains(style);
  }

  private void readStyle(XmlWalk xml) throws FileFault {
    String end = xml.name();
    String family = xml.attribute("family");
    String name = xml.attribute("name");
    String parent = xml.attribute("parent-style-name");
    StyleSheet.Style style = new StyleSheet.Style(parentKey(family, parent), "", Optional.empty());
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("text-properties")) {
        style = new StyleSheet.Style(style.parent(), font(xml), struck(xml));
      } else if (xml.isStart()) {
        noteUnseen(xml, name);
      }
    }
    styles.put(key(family, name), style);
  }

  private void noteUnseen(XmlWalk properties, String style) {
    switch (properties.name()) {
      case "table-properties" -> {
        if (properties.attribute("display").equals("false")) {
          unseenTables.add(style);
        }
      }
      case "table-row-properties" -> {
        if (Lengths.isZeroOfUnit(properties.attribute("row-height"))) {
          unseenRows.add(style);
        }
      }
      case "table-column-properties" -> {
        if (Lengths.isZeroOfUnit(properties.attribute("column-width"))) {
          unseenColumns.add(style);
        }
      }
      default -> {}
    }
  }

  private String font(XmlWalk xml) {
    String name = xml.attribute("font-name");
    return name.isEmpty() ? xml.attribute("font-family") : fonts.getOrDefault(name, name);
  }

  private static Optional<Boolean> struck(XmlWalk xml) {
    String line =
        xml.attribute("text-line-through-style") + xml.attribute("text-line-through-type");
    return line.isEmpty() ? Optional.empty() : Optional.of(!line.startsWith("none"));
  }

  private static String parentKey(String family, String parent) {
    return parent.isEmpty() ? "" : key(family, parent);
  }

  private static String key(String family, String name) {
    return family + '/' + name;
  }
}
