package vn.dvk.write.xlsx;

import java.util.Arrays;

/**
 * The texts of a workbook, each once, numbered in order of their first use. Texts inside the cells
 * would be simpler, but previews on phones leave such cells blank.
 *
 * <p>A map of its own: a {@code LinkedHashMap} holds four times as much for each text.
 */
final class StringTable {
  private static final byte[] ITEM = ByteText.ascii("<si><t xml:space=\"preserve\">");
  private static final byte[] ITEM_END = ByteText.ascii("</t></si>");

  private String[] texts = new String[1 << 10];
  private int[] hashes = new int[texts.length];
  private int size;
  private long uses;

  /** A text's number plus 1 in the first free place from its hash on, 0 where none is. */
  private int[] places = new int[texts.length * 2];

  /** The text that each column had last, of the first columns: many say one thing row by row. */
  private final String[] lastTexts = new String[1 << 6];

  private final int[] lastNumbers = new int[lastTexts.length];

  /** The number of a text in a 1-based column. */
  int number(String text, int column) {
    int last = column & (lastTexts.length - 1);
    // Whether it is the very same text is told at once, whether it is an equal one is not.
    if (lastTexts[last] == text) {
      uses++;
      return lastNumbers[last];
    }
    lastTexts[last] = text;
    lastNumbers[last] = number(text);
    return lastNumbers[last];
  }

  /** The number of a text. */
  int number(String text) {
    uses++;
    int hash = spread(text.hashCode());
    int mask = places.length - 1;
    int place = hash & mask;
    while (places[place] > 0) {
      int known = places[place] - 1;
      if (hashes[known] == hash && texts[known].equals(text)) {
        return known;
      }
      place = (place + 1) & mask;
    }
    if (size == texts.length) {
      grow();
      place = freePlace(hash);
    }
    texts[size] = text;
    hashes[size] = hash;
    size++;
    places[place] = size;
    return size - 1;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }

  private void grow() {
    texts = Arrays.copyOf(texts, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    places = new int[size * 4];
    for (int i = 0; i < size; i++) {
      places[freePlace(hashes[i])] = i + 1;
    }
  }

  private int freePlace(int hash) {
    int place = hash & (places.length - 1);
    while (places[place] > 0) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  /** Writes the part {@code xl/sharedStrings.xml}. */
  void write(Parts parts) {
    parts.begin("xl/sharedStrings.xml");
    ByteText xml = parts.text();
    xml.put("<sst xmlns=\"" + Names.MAIN + "\" count=\"" + uses + "\" uniqueCount=\"");
    xml.put(size + "\">");
    for (int i = 0; i < size; i++) {
      xml.put(ITEM).escaped(texts[i]).put(ITEM_END);
      parts.flushFull();
    }
    xml.put("</sst>");
    parts.end();
  }
}
