package vn.dvk.write.xlsx;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of a workbook, numbered in order of their first use; {@link Style#TEXT} is 0. */
final class StyleTable {
  /** The first number that a format of one's own may have. */
  private static final int FIRST_FORMAT = 164;

  private static final String THIN_BORDER =
      "<border><left style=\"thin\"><color auto=\"1\"/></left>"
          + "<right style=\"thin\"><color auto=\"1\"/></right>"
          + "<top style=\"thin\"><color auto=\"1\"/></top>"
          + "<bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>";

  private final Map<Style, Look> styles = new LinkedHashMap<>();

  /** The same for each style that was asked for, found without comparing what styles say. */
  private final Map<Style, Look> found = new IdentityHashMap<>();

  /** What was asked for last: neighbouring cells mostly look alike. */
  private Style lastStyle = Style.TEXT;

  private Look lastLook;

  private final Map<String, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  StyleTable() {
    lastLook = add(Style.TEXT);
  }

  /** How this workbook's cells name a style. */
  Look look(Style style) {
    if (style != lastStyle) {
      lastLook = find(style);
      lastStyle = style;
    }
    return lastLook;
  }

  private Look find(Style style) {
    Look look = found.get(style);
    if (look == null) {
      look = styles.containsKey(style) ? styles.get(style) : add(style);
      found.put(style, look);
    }
    return look;
  }

  private Look add(Style style) {
    fonts.putIfAbsent(font(style), fonts.size());
    if (!style.format().isEmpty()) {
      formats.putIfAbsent(style.format(), FIRST_FORMAT + formats.size());
    }
    Look look = new Look(style, styles.size());
    styles.put(style, look);
    return look;
  }

  /** The part {@code xl/styles.xml}. */
  String xml() {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<styleSheet xmlns=\"").append(Names.MAIN).append("\">");
    appendFormats(xml);
    xml.append("<fonts count=\"").append(fonts.size()).append("\">");
    fonts.keySet().forEach(xml::append);
    xml.append("</fonts>");
    appendFills(xml);
    xml.append("<borders count=\"2\">")
        .append("<border><left/><right/><top/><bottom/><diagonal/></border>")
        .append(THIN_BORDER)
        .append("</borders><cellStyleXfs count=\"1\">")
        .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
    xml.append("<cellXfs count=\"").append(styles.size()).append("\">");
    styles.keySet().forEach(style -> appendStyle(xml, style));
    return xml.append("</cellXfs><cellStyles count=\"1\">")
        .append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
        .append("</styleSheet>")
        .toString();
  }

  private void appendFormats(StringBuilder xml) {
    if (formats.isEmpty()) {
      return;
    }
    xml.append("<numFmts count=\"").append(formats.size()).append("\">");
    formats.forEach(
        (code, id) ->
            xml.append("<numFmt numFmtId=\"")
                .append(id)
                .append("\" formatCode=\"")
                .append(XmlText.of(code))
                .append("\"/>"));
    xml.append("</numFmts>");
  }

  /** The first two fills are the programs' own; ours follow. */
  private static void appendFills(StringBuilder xml) {
    Style.Fill[] fills = Style.Fill.values();
    xml.append("<fills count=\"").append(fills.length + 1).append("\">");
    xml.append("<fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>");
    for (int i = 1; i < fills.length; i++) {
      xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
          .append(fills[i].argb())
          .append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }
    xml.append("</fills>");
  }

  private void appendStyle(StringBuilder xml, Style style) {
    int format = style.format().isEmpty() ? 0 : formats.get(style.format());
    int fill = style.fill() == Style.Fill.NONE ? 0 : style.fill().ordinal() + 1;
    xml.append("<xf numFmtId=\"").append(format);
    xml.append("\" fontId=\"").append(fonts.get(font(style)));
    xml.append("\" fillId=\"").append(fill);
    xml.append("\" borderId=\"").append(style.border() ? 1 : 0).append("\" xfId=\"0\"");
    xml.append(style.quoted() ? " quotePrefix=\"1\"" : "");
    xml.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"")
        .append(" applyAlignment=\"1\"><alignment");
    if (style.horizontal() != Style.Horizontal.GENERAL) {
      xml.append(" horizontal=\"").append(Names.of(style.horizontal())).append('"');
    }
    xml.append(" vertical=\"center\"").append(style.wrap() ? " wrapText=\"1\"" : "");
    xml.append("/></xf>");
  }

  private static String font(Style style) {
    boolean link = style.ink() == Style.Ink.LINK;
    return "<font>"
        + (style.bold() ? "<b/>" : "")
        + (style.italic() ? "<i/>" : "")
        + (link ? "<u/>" : "")
        + "<sz val=\""
        + style.size()
        + "\"/><color rgb=\""
        + (link ? "FF0563C1" : "FF000000")
        + "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
  }
}
