package vn.dvk.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a page as text with separators. */
final class CsvFile {
  private CsvFile() {}

  static byte[] utf8(Page page, char separator) {
    return text(page, separator).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] withMark(Page page, char separator, Charset charset) {
    return ("\ufeff" + text(page, separator)).getBytes(charset);
  }

  /** Windows-1258 holds tones apart from their letters. */
  static byte[] windows1258(Page page) {
    return apart(text(page, ',')).getBytes(Charset.forName("windows-1258"));
  }

  /** A text in letters that Windows-1258 has. */
  static String apart(String text) {
    StringBuilder apart = new StringBuilder();
    text.chars().forEach(c -> apart.append(apart((char) c)));
    return apart.toString();
  }

  private static String apart(char c) {
    Charset charset = Charset.forName("windows-1258");
    if (charset.newEncoder().canEncode(c)) {
      return String.valueOf(c);
    }
    String tones = "\u0300\u0301\u0303\u0309\u0323";
    String all = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
    StringBuilder base = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    all.chars().forEach(p -> (tones.indexOf(p) < 0 ? base : tone).append((char) p));
    return java.text.Normalizer.normalize(base, java.text.Normalizer.Form.NFC) + tone;
  }

  private static String text(Page page, char separator) {
    StringBuilder text = new StringBuilder();
    int last = page.lastColumn();
    for (int row = 1; row <= page.lastRow(); row++) {
      for (int column = 1; column <= last; column++) {
        Ink ink = page.rows.containsKey(row) ? page.rows.get(row).get(column) : null;
        text.append(ink == null ? "" : quoted(ink.text(), separator));
        text.append(column < last ? separator : '\n');
      }
    }
    return text.toString();
  }

  private static String quoted(String text, char separator) {
    boolean plain = text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
