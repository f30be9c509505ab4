package vn.dvk.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a form as a spreadsheet program exports it: UTF-8 with a mark, commas. */
final class CsvFile {
  private CsvFile() {}

  static byte[] of(FormSheet form) {
    StringBuilder text = new StringBuilder("\ufeff");
    int written = 0;
    for (TypedRow row : form.rows()) {
      for (written++; written < row.number(); written++) {
        line(new String[0], text);
      }
      String[] texts = new String[FormSheet.COLUMNS];
      row.cells().forEach(cell -> texts[cell.column() - 1] = cell.text());
      line(texts, text);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(String[] texts, StringBuilder out) {
    String[] all = Arrays.copyOf(texts, FormSheet.COLUMNS);
    for (int i = 0; i < all.length; i++) {
      out.append(i == 0 ? "" : ",").append(all[i] == null ? "" : quoted(all[i]));
    }
    out.append("\r\n");
  }

  private static String quoted(String text) {
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
