package vn.dvk.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;

/** Counts the non-blank cells of formats that are one piece of markup. */
final class MarkupCount {
  private MarkupCount() {}

  /** A cell or row that says how often it is repeated counts as often. */
  static Map<String, Integer> ods(byte[] content) throws IOException {
    Map<String, Integer> sheets = new LinkedHashMap<>();
    for (Element table : Xml.all(Xml.root(content), "table")) {
      int cells = 0;
      for (Element row : Xml.all(table, "table-row")) {
        int inRow = 0;
        for (Element cell : Xml.children(row)) {
          inRow += isSeenInOds(cell) ? times(cell, "number-columns-repeated") : 0;
        }
        cells += inRow * times(row, "number-rows-repeated");
      }
      sheets.put(Xml.attribute(table, "name"), cells);
    }
    return sheets;
  }

  private static boolean isSeenInOds(Element cell) {
    return CellCount.isSeen(Xml.text(cell, "p"))
        || CellCount.isSeen(Xml.attribute(cell, "value"))
        || (!Xml.attribute(cell, "formula").isEmpty()
            && Xml.attribute(cell, "value-type").isEmpty());
  }

  private static int times(Element element, String attribute) {
    String times = Xml.attribute(element, attribute);
    return times.isEmpty() ? 1 : Integer.parseInt(times);
  }

  static Map<String, Integer> docx(byte[] document) throws IOException {
    Map<String, Integer> tables = new LinkedHashMap<>();
    for (Element table : Xml.all(Xml.root(document), "tbl")) {
      long cells =
          Xml.all(table, "tc").stream().filter(tc -> CellCount.isSeen(Xml.text(tc, "t"))).count();
      tables.put("table " + (tables.size() + 1), (int) cells);
    }
    return tables;
  }

  static Map<String, Integer> spreadsheetMl(byte[] content) throws IOException {
    Map<String, Integer> sheets = new LinkedHashMap<>();
    for (Element sheet : Xml.all(Xml.root(content), "Worksheet")) {
      long cells =
          Xml.all(sheet, "Cell").stream()
              .filter(cell -> isFormula(cell) || CellCount.isSeen(Xml.text(cell, "Data")))
              .count();
      sheets.put(Xml.attribute(sheet, "Name"), (int) cells);
    }
    return sheets;
  }

  private static boolean isFormula(Element cell) {
    return !Xml.attribute(cell, "Formula").isEmpty();
  }

  static Map<String, Integer> html(byte[] content) {
    List<String> cells =
        Jsoup.parse(new String(content, StandardCharsets.UTF_8)).select("td, th").eachText();
    return Map.of("-", (int) cells.stream().filter(CellCount::isSeen).count());
  }
}
