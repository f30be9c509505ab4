package vn.dvk.write.xlsx;

import java.util.HashSet;
import java.util.List;

/**
 * A list that the spreadsheet program knows as a table: named, filtered, its headings in the first
 * row of its area.
 *
 * @param name as formulas call it: letters and digits
 * @param area with the headings
 * @param headings of all columns, no two the same
 */
public record Table(String name, Area area, List<String> headings) {
  public Table {
    headings = List.copyOf(headings);
    if (new HashSet<>(headings).size() != headings.size()) {
      throw new IllegalArgumentException("a heading twice in " + headings);
    }
  }

  /** The table's part. */
  String xml(int id) {
    StringBuilder xml = new StringBuilder(1024);
    xml.append("<table xmlns=\"").append(Names.MAIN).append("\" id=\"").append(id);
    xml.append("\" name=\"").append(name).append("\" displayName=\"").append(name);
    xml.append("\" ref=\"").append(area.name()).append("\" totalsRowShown=\"0\">");
    xml.append("<autoFilter ref=\"").append(area.name()).append("\"/>");
    xml.append("<tableColumns count=\"").append(headings.size()).append("\">");
    for (int i = 0; i < headings.size(); i++) {
      xml.append("<tableColumn id=\"").append(i + 1).append("\" name=\"");
      XmlText.append(xml, headings.get(i));
      xml.append("\"/>");
    }
    return xml.append("</tableColumns><tableStyleInfo name=\"TableStyleLight1\"")
        .append(" showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"1\"")
        .append(" showColumnStripes=\"0\"/></table>")
        .toString();
  }
}
