package vn.dvk.bench.corpus;

/**
 * A clerk's styles: what the form needs, and what copying from other workbooks left behind. No two
 * clerks' are alike, so that nobody gains by reading those of one file for another.
 */
final class BookStyles {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String[] LEFTOVERS = {"Arial", "Calibri", "VNI-Times", ".VnTime", "Tahoma"};
  private static final int UNUSED_FORMATS = 180;
  private static final int UNUSED_STYLES = 36;

  private final int clerk;
  private final StringBuilder xml = new StringBuilder(Xml.HEAD);

  private BookStyles(int clerk) {
    this.clerk = clerk;
  }

  static String xml(int clerk) {
    return new BookStyles(clerk).written();
  }

  private String written() {
    xml.append("<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"3\">");
    xml.append("<numFmt numFmtId=\"164\" formatCode=\"_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-\"/>");
    xml.append("<numFmt numFmtId=\"165\" formatCode=\"_-* #,##0.00_-;\\-* #,##0.00_-\"/>");
    xml.append(
        "<numFmt numFmtId=\"166\" formatCode=\"_(* #,##0_);_(* \\(#,##0\\);_(@_)\"/></numFmts>");
    fonts();
    xml.append("<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>");
    xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/>");
    xml.append("<bgColor indexed=\"64\"/></patternFill></fill><fill><patternFill");
    xml.append(" patternType=\"solid\"><fgColor theme=\"0\"/><bgColor indexed=\"64\"/>");
    xml.append("</patternFill></fill></fills><borders count=\"5\">");
    xml.append("<border><left/><right/><top/><bottom/><diagonal/></border>");
    for (String line : new String[] {"thin", "hair", "medium", "dotted"}) {
      xml.append("<border>");
      for (String side : new String[] {"left", "right", "top", "bottom"}) {
        xml.append("<" + side + " style=\"" + line + "\"><color indexed=\"64\"/></" + side + ">");
      }
      xml.append("<diagonal/></border>");
    }
    xml.append("</borders><cellStyleXfs count=\"" + (1 + UNUSED_STYLES) + "\">");
    for (int i = 0; i <= UNUSED_STYLES; i++) {
      xml.append("<xf numFmtId=\"" + i * 3 % 12 + "\" fontId=\"" + i * 5 % 19 + "\" fillId=\"");
      xml.append(i * i % 4 + "\" borderId=\"0\"" + (i % 3 == 1 ? " applyBorder=\"0\"" : ""));
      xml.append(i % 4 == 3 ? " applyAlignment=\"0\" applyProtection=\"0\"/>" : "/>");
    }
    xml.append("</cellStyleXfs>");
    formats();
    xml.append("<cellStyles count=\"" + (1 + UNUSED_STYLES) + "\">");
    xml.append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    for (int i = 1; i <= UNUSED_STYLES; i++) {
      String name = i % 3 == 0 ? "Comma " : i % 3 == 1 ? "Normal_Bieu " : "Style ";
      xml.append("<cellStyle name=\"" + name + (clerk + i * 7) + "\" xfId=\"" + i + "\"/>");
    }
    xml.append("</cellStyles><dxfs count=\"0\"/><tableStyles count=\"0\"/></styleSheet>");
    return xml.toString();
  }

  private void fonts() {
    xml.append("<fonts count=\"" + (14 + LEFTOVERS.length) + "\">");
    for (int i = 0; i < 14; i++) {
      xml.append("<font>").append(i % 2 == 1 ? "<b/>" : "").append(i % 5 == 4 ? "<i/>" : "");
      xml.append("<sz val=\"" + (i < 6 ? 12 + i / 2 : 11) + "\"/><color theme=\"1\"/>");
      xml.append("<name val=\"Times New Roman\"/><family val=\"1\"/>");
      xml.append(i > 9 ? "<charset val=\"163\"/></font>" : "</font>");
    }
    for (String name : LEFTOVERS) {
      xml.append("<font><sz val=\"12\"/><name val=\"" + name + "\"/><family val=\"2\"/></font>");
    }
    xml.append("</fonts>");
  }

  private void formats() {
    xml.append("<cellXfs count=\"" + (Look.values().length + UNUSED_FORMATS) + "\">");
    for (Look look : Look.values()) {
      format(font(look), bordered(look) ? 1 : 0, alignment(look), 0);
    }
    for (int i = 0; i < UNUSED_FORMATS; i++) {
      int some = i + clerk % 97;
      String alignment = i % 3 == 0 ? "horizontal=\"center\"" : "vertical=\"center\"";
      int number = some % 4 == 0 ? 164 + some % 3 : some * some * 5 % 12;
      format(some * some * 7 % 19, some * some % 5, alignment, number);
    }
    xml.append("</cellXfs>");
  }

  private void format(int font, int border, String alignment, int number) {
    xml.append("<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"");
    xml.append(border + "\" xfId=\"0\"" + (number > 0 ? " applyNumberFormat=\"1\"" : ""));
    xml.append(" applyFont=\"1\"" + (border > 0 ? " applyBorder=\"1\"" : ""));
    xml.append(" applyAlignment=\"1\"><alignment " + alignment + " wrapText=\"1\"/></xf>");
  }

  private static int font(Look look) {
    return switch (look) {
      case TITLE -> 5;
      case UNIT, APPENDIX, SIGNATURE, FOOTER_HEAD -> 3;
      case HEADING, TOTAL, TOTAL_NUMBER, SECTION, SECTION_MARK, GROUP, GROUP_MARK -> 1;
      case COLUMN_NUMBER -> 4;
      default -> 0;
    };
  }

  private static boolean bordered(Look look) {
    return switch (look) {
      case PLAIN, UNIT, APPENDIX, TITLE, FOOTER_HEAD, FOOTER, SIGNATURE -> false;
      default -> true;
    };
  }

  private static String alignment(Look look) {
    return switch (look) {
      case PLAIN, UNIT, FOOTER, FOOTER_HEAD -> "vertical=\"center\"";
      case MODEL, SECTION, GROUP, TOTAL -> "horizontal=\"left\" vertical=\"center\"";
      default -> "horizontal=\"center\" vertical=\"center\"";
    };
  }
}
