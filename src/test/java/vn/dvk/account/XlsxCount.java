package vn.dvk.account;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Counts the non-blank cells of an .xlsx in the XML of its sheets. */
final class XlsxCount {
  private final List<String> shared;

  private XlsxCount(List<String> shared) {
    this.shared = shared;
  }

  /** The cells of each sheet by its name. */
  static Map<String, Integer> of(Map<String, byte[]> parts) throws IOException {
    XlsxCount count = new XlsxCount(shared(parts));
    Map<String, String> targets = new HashMap<>();
    for (Element one : Xml.all(Xml.root(parts.get("xl/_rels/workbook.xml.rels")), "Relationship")) {
      targets.put(Xml.attribute(one, "Id"), Xml.attribute(one, "Target"));
    }
    Map<String, Integer> sheets = new LinkedHashMap<>();
    for (Element sheet : Xml.all(Xml.root(parts.get("xl/workbook.xml")), "sheet")) {
      String target = targets.get(Xml.attribute(sheet, "id")).replaceFirst("^/xl/", "");
      sheets.put(Xml.attribute(sheet, "name"), count.cells(parts.get("xl/" + target)));
    }
    return sheets;
  }

  private static List<String> shared(Map<String, byte[]> parts) throws IOException {
    byte[] part = parts.get("xl/sharedStrings.xml");
    return part == null
        ? List.of()
        : Xml.all(Xml.root(part), "si").stream().map(XlsxCount::withoutReading).toList();
  }

  /** Japanese cells have a reading aid beside their text. */
  private static String withoutReading(Element text) {
    return Xml.all(text, "t").stream()
        .filter(t -> !t.getParentNode().getLocalName().equals("rPh"))
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  private int cells(byte[] sheet) throws IOException {
    return (int) Xml.all(Xml.root(sheet), "c").stream().filter(this::isSeen).count();
  }

  private boolean isSeen(Element cell) {
    List<Element> values = Xml.all(cell, "v");
    if (values.isEmpty()) {
      return !Xml.all(cell, "f").isEmpty() || CellCount.isSeen(withoutReading(cell));
    }
    String value = values.get(0).getTextContent();
    return CellCount.isSeen(
        Xml.attribute(cell, "t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
  }
}
