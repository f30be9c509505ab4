package vn.dvk.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts the non-blank cells of a csv, in which nothing stands more often than the separator. */
final class CsvCount {
  private CsvCount() {}

  static Map<String, Integer> of(byte[] content) {
    String text = text(content);
    List<List<String>> best = List.of();
    for (char separator : new char[] {'\t', ';', ','}) {
      List<List<String>> records = records(text, separator);
      best = size(records) > size(best) ? records : best;
    }
    return Map.of("-", (int) best.stream().flatMap(List::stream).filter(CellCount::isSeen).count());
  }

  private static int size(List<List<String>> records) {
    return records.stream().mapToInt(List::size).sum();
  }

  private static String text(byte[] content) {
    if (content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
      return new String(content, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, Charset.forName("windows-1258"));
    }
  }

  private static List<List<String>> records(String text, char separator) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        // The second of two quotes inside a quoted cell is a letter.
        boolean letter = !quoted && i > 0 && text.charAt(i - 1) == '"';
        cell.append(letter ? "\"" : "");
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n')) {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (!record.isEmpty() || cell.length() > 0) {
      record.add(cell.toString());
      records.add(record);
    }
    return records;
  }
}
