package vn.dvk.write.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The texts of a workbook, each once, numbered in order of their first use. Texts inside the cells
 * would be simpler, but previews on phones leave such cells blank.
 */
final class StringTable {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private long uses;

  /** The number of a text. */
  int number(String text) {
    uses++;
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  /** Hands out the part {@code xl/sharedStrings.xml} piece by piece. */
  void write(Consumer<CharSequence> out) {
    out.accept("<sst xmlns=\"" + Names.MAIN + "\" count=\"" + uses + "\" uniqueCount=\"");
    out.accept(texts.size() + "\">");
    texts.keySet().forEach(text -> out.accept(item(text)));
    out.accept("</sst>");
  }

  private static CharSequence item(String text) {
    StringBuilder item = new StringBuilder(text.length() + 48);
    item.append("<si><t xml:space=\"preserve\">");
    XmlText.append(item, text);
    return item.append("</t></si>");
  }
}
