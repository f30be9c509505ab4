package vn.dvk.bench.corpus;

import java.util.List;

/**
 * The parts of a clerk's workbook that hold no data and are the same for all: theme, properties.
 * Their sizes are those of an ordinary workbook, so that a reader that takes them whole pays what
 * it would pay.
 */
final class BookParts {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** All of them, each compressed once. */
  static final List<Part> ALL =
      List.of(
          Part.of("[Content_Types].xml", contentTypes()),
          Part.of("_rels/.rels", packageRelations()),
          Part.of("xl/_rels/workbook.xml.rels", bookRelations()),
          Part.of("xl/workbook.xml", workbook()),
          Part.of("xl/theme/theme1.xml", theme()),
          Part.of("xl/worksheets/_rels/sheet1.xml.rels", sheetRelations()),
          Part.of("xl/printerSettings/printerSettings1.bin", printer()),
          Part.of("docProps/core.xml", core()),
          Part.of("docProps/app.xml", app()));

  private BookParts() {}

  private static String contentTypes() {
    return Xml.HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"bin\" ContentType=\""
        + TYPES
        + "printerSettings\"/>"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("xl/workbook.xml", TYPES + "sheet.main+xml")
        + override("xl/worksheets/sheet1.xml", TYPES + "worksheet+xml")
        + override("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
        + override("xl/styles.xml", TYPES + "styles+xml")
        + override("xl/sharedStrings.xml", TYPES + "sharedStrings+xml")
        + override(
            "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + override(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String... relations) {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String packageRelations() {
    return relations(
        relation("rId3", OFFICE + "/extended-properties", "docProps/app.xml"),
        relation(
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"),
        relation("rId1", OFFICE + "/officeDocument", "xl/workbook.xml"));
  }

  private static String bookRelations() {
    return relations(
        relation("rId3", OFFICE + "/styles", "styles.xml"),
        relation("rId2", OFFICE + "/theme", "theme/theme1.xml"),
        relation("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml"),
        relation("rId4", OFFICE + "/sharedStrings", "sharedStrings.xml"));
  }

  private static String sheetRelations() {
    return relations(
        relation("rId1", OFFICE + "/printerSettings", "../printerSettings/printerSettings1.bin"));
  }

  private static String workbook() {
    return Xml.HEAD
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "\">"
        + "<fileVersion appName=\"xl\" lastEdited=\"6\" lowestEdited=\"5\" rupBuild=\"14420\"/>"
        + "<workbookPr defaultThemeVersion=\"124226\"/>"
        + "<bookViews><workbookView xWindow=\"240\" yWindow=\"75\" windowWidth=\"19935\""
        + " windowHeight=\"7935\"/></bookViews>"
        + "<sheets><sheet name=\"PL1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
        + "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
        + "'PL1'!$4:$6</definedName></definedNames><calcPr calcId=\"144525\"/></workbook>";
  }

  private static String core() {
    return Xml.HEAD
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Văn phòng</dc:creator>"
        + "<cp:lastModifiedBy>Văn phòng</cp:lastModifiedBy>"
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-03-18T02:10:44Z</dcterms:created>"
        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2024-04-10T08:31:07Z</dcterms:modified>"
        + "</cp:coreProperties>";
  }

  private static String app() {
    return Xml.HEAD
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\""
        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
        + "<Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity>"
        + "<ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size=\"2\" baseType=\"variant\">"
        + "<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4>"
        + "</vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size=\"1\""
        + " baseType=\"lpstr\"><vt:lpstr>PL1</vt:lpstr></vt:vector></TitlesOfParts>"
        + "<AppVersion>14.0300</AppVersion></Properties>";
  }

  /** As many bytes as a printer driver leaves, mostly zero. */
  private static byte[] printer() {
    byte[] settings = new byte[2_884];
    for (int i = 0; i < 400; i++) {
      settings[i * 7] = (byte) (i * 37);
    }
    return settings;
  }

  private static String theme() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<a:theme xmlns:a=\"" + DRAWING + "\" name=\"Biểu mẫu\"><a:themeElements>");
    xml.append("<a:clrScheme name=\"Biểu mẫu\">");
    xml.append("<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>");
    xml.append("<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>");
    String[] names = {
      "dk2",
      "lt2",
      "accent1",
      "accent2",
      "accent3",
      "accent4",
      "accent5",
      "accent6",
      "hlink",
      "folHlink"
    };
    for (int i = 0; i < names.length; i++) {
      String colour = "%06X".formatted(0x18365C + i * 0x172B1D);
      xml.append("<a:" + names[i] + "><a:srgbClr val=\"" + colour + "\"/></a:" + names[i] + ">");
    }
    xml.append("</a:clrScheme><a:fontScheme name=\"Biểu mẫu\">");
    fonts("majorFont", xml);
    fonts("minorFont", xml);
    xml.append("</a:fontScheme><a:fmtScheme name=\"Biểu mẫu\"><a:fillStyleLst>");
    fills(50_000, xml);
    xml.append("</a:fillStyleLst><a:lnStyleLst>");
    for (int width = 9_525; width < 45_000; width += 14_300) {
      xml.append("<a:ln w=\"" + width + "\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\"><a:solidFill>");
      xml.append("<a:schemeClr val=\"phClr\"><a:shade val=\"95000\"/><a:satMod val=\"105000\"/>");
      xml.append("</a:schemeClr></a:solidFill><a:prstDash val=\"solid\"/></a:ln>");
    }
    xml.append("</a:lnStyleLst><a:effectStyleLst>");
    for (int i = 0; i < 3; i++) {
      xml.append("<a:effectStyle><a:effectLst><a:outerShdw blurRad=\"40000\" dist=\"2" + i);
      xml.append("000\" dir=\"5400000\" rotWithShape=\"0\"><a:srgbClr val=\"000000\"><a:alpha");
      xml.append(
          " val=\"3" + i + "000\"/></a:srgbClr></a:outerShdw></a:effectLst></a:effectStyle>");
    }
    xml.append("</a:effectStyleLst><a:bgFillStyleLst>");
    fills(40_000, xml);
    xml.append("</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/>");
    return xml.append("<a:extraClrSchemeLst/></a:theme>").toString();
  }

  private static void fonts(String which, StringBuilder xml) {
    xml.append("<a:" + which + "><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/>");
    xml.append("<a:cs typeface=\"\"/>");
    String scripts =
        "Jpan Hang Hans Hant Arab Hebr Thai Ethi Beng Gujr Khmr Knda Guru Cans Cher Yiii Tibt"
            + " Thaa Deva Telu Taml Syrc Orya Mlym Laoo Sinh Mong Viet Uigh Geor";
    for (String script : scripts.split(" ")) {
      // Real themes name another face for each script.
      String face = Integer.toString(script.hashCode() & 0xfffffff, 36);
      xml.append("<a:font script=\"" + script + "\" typeface=\"Noto " + face + "\"/>");
    }
    xml.append("</a:" + which + ">");
  }

  private static void fills(int tint, StringBuilder xml) {
    xml.append("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
    for (int i = 1; i <= 2; i++) {
      xml.append("<a:gradFill rotWithShape=\"1\"><a:gsLst>");
      for (int stop = 0; stop <= 100_000; stop += 50_000) {
        xml.append("<a:gs pos=\"" + stop + "\"><a:schemeClr val=\"phClr\"><a:tint val=\"");
        xml.append((tint + stop / 5) + "\"/><a:satMod val=\"" + (i * 150_000 + stop) + "\"/>");
        xml.append("</a:schemeClr></a:gs>");
      }
      xml.append("</a:gsLst><a:lin ang=\"16200000\" scaled=\"" + (i - 1) + "\"/></a:gradFill>");
    }
  }
}
