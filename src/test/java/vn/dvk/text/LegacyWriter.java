package vn.dvk.text;

import java.util.Map;
import java.util.TreeMap;

/** Writes Vietnamese as old programs stored it: made by rule, not from the tables under test. */
public final class LegacyWriter {
  private static final String TCVN3_LETTERS =
      "áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ";
  private static final String TCVN3_CODES =
      "\u00b8\u00b5\u00b6\u00b7\u00b9\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00ae"
          + "\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6\u00dd\u00d7\u00d8\u00dc\u00de"
          + "\u00e3\u00df\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee"
          + "\u00f3\u00ef\u00f1\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9\u00fd\u00fa\u00fb\u00fc\u00fe"
          + "\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6";

  private static final Map<String, String> VNI = vniLetters();

  private LegacyWriter() {}

  /** A text in one of the encodings. */
  public static String of(String text, LegacyEncoding encoding) {
    return encoding == LegacyEncoding.TCVN3 ? tcvn3(text) : vni(text);
  }

  /** A text in TCVN3; capital letters with a tone become small, as no code is there for them. */
  public static String tcvn3(String text) {
    StringBuilder stored = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = TCVN3_LETTERS.indexOf(c);
      int small = at < 0 ? TCVN3_LETTERS.indexOf(Character.toLowerCase(c)) : at;
      stored.append(small < 0 ? c : TCVN3_CODES.charAt(small));
    }
    return stored.toString();
  }

  /** A text in VNI. */
  public static String vni(String text) {
    StringBuilder stored = new StringBuilder();
    for (String c : text.split("")) {
      stored.append(VNI.getOrDefault(c, c));
    }
    return stored.toString();
  }

  private static Map<String, String> vniLetters() {
    Map<String, String> codes = new TreeMap<>();
    tones(codes, "aáàảãạ", "a", "ùøûõï");
    tones(codes, "âấầẩẫậ", "aâ", "a", "áàåãä");
    tones(codes, "ăắằẳẵặ", "aê", "a", "éèúüë");
    tones(codes, "eéèẻẽẹ", "e", "ùøûõï");
    tones(codes, "êếềểễệ", "eâ", "e", "áàåãä");
    tones(codes, "oóòỏõọ", "o", "ùøûõï");
    tones(codes, "ôốồổỗộ", "oâ", "o", "áàåãä");
    tones(codes, "ơớờởỡợ", "ô", "ùøûõï");
    tones(codes, "uúùủũụ", "u", "ùøûõï");
    tones(codes, "ưứừửữự", "ö", "ùøûõï");
    tones(codes, "yýỳỷỹ", "y", "ùøûõ");
    letters(codes, "đíìỉĩịỵ", "ñíìæóòî");
    return codes;
  }

  private static void tones(Map<String, String> codes, String letters, String base, String tones) {
    tones(codes, letters, base, base, tones);
  }

  private static void tones(
      Map<String, String> codes, String letters, String plain, String base, String tones) {
    put(codes, letters.substring(0, 1), plain);
    for (int i = 0; i < tones.length(); i++) {
      put(codes, letters.substring(i + 1, i + 2), base + tones.charAt(i));
    }
  }

  private static void letters(Map<String, String> codes, String letters, String stored) {
    for (int i = 0; i < stored.length(); i++) {
      put(codes, letters.substring(i, i + 1), stored.substring(i, i + 1));
    }
  }

  private static void put(Map<String, String> codes, String letter, String stored) {
    codes.put(letter, stored);
    codes.put(letter.toUpperCase(java.util.Locale.ROOT), stored.toUpperCase(java.util.Locale.ROOT));
  }
}
