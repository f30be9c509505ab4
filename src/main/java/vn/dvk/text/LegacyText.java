package vn.dvk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Old Vietnamese text, in which Latin-1 characters stand for letters that only a special font
 * shows, told and turned into Unicode.
 *
 * <p>Example: {@code "§¶ng bé"} in {@code .VnTime} is {@code "Đảng bộ"}. Give the text as stored:
 * trimming, upper-casing or {@link CleanText} before would destroy it (ư in TCVN3 is the soft
 * hyphen). What is Unicode already is never changed.
 */
public final class LegacyText {
  /** Where Windows-1258 differs from Latin-1: old bytes read as that code page look like these. */
  private static final String WINDOWS_1258 = "ĂăĐđƠơƯư₫\u0300\u0309\u0303\u0301\u0323";

  private static final String SAME_BYTES =
      "\u00c3\u00e3\u00d0\u00f0\u00d5\u00f5\u00dd\u00fd\u00fe\u00cc\u00d2\u00de\u00ec\u00f2";

  /** Vietnamese letters of Unicode whose numbers no TCVN3 font uses. */
  private static final String NEVER_TCVN3 = "ÀÁÂÃàÙÚ";

  private LegacyText() {}

  /**
   * A text turned into Unicode.
   *
   * @param text in NFC
   * @param from what it was
   */
  public record Decoded(String text, LegacyEncoding from) {}

  /**
   * The encoding that a font asks for: {@code .VnTime}, {@code .VnArialH} → TCVN3, {@code
   * VNI-Times} → VNI.
   *
   * @param fontName as the file gives it, in any case; of a list of fonts the first counts
   * @return the encoding, or empty for a Unicode font
   */
  public static Optional<LegacyEncoding> byFont(String fontName) {
    String name = family(fontName).toLowerCase(Locale.ROOT);
    if (name.startsWith(".vn") && name.length() > 3) {
      return Optional.of(LegacyEncoding.TCVN3);
    }
    if (name.startsWith("vni-") && name.length() > 4) {
      return Optional.of(LegacyEncoding.VNI);
    }
    return Optional.empty();
  }

  /**
   * Decodes a text as its font shows it: a TCVN3 font whose name ends in H shows capitals.
   *
   * <p>A text that already has a letter from U+0100 up or a combining mark stays, and so does one
   * that is good Vietnamese and would not be after. Runs of one font that follow each other must
   * come joined: in VNI a letter and its tone are two characters.
   *
   * @param raw the text as stored
   * @param fontName the font of the cell or run
   * @return NFC where decoded, else {@code raw} itself
   */
  public static String decode(String raw, String fontName) {
    Optional<LegacyEncoding> encoding = byFont(fontName);
    if (encoding.isEmpty() || isUnicode(raw) || !isPlausible(raw, encoding.get())) {
      return raw;
    }
    String text = LegacyTable.of(encoding.get()).decoded(raw);
    return drawsCapitals(fontName) ? text.toUpperCase(Locale.ROOT) : text;
  }

  /**
   * Decodes a text without a font whose encoding is known by {@link #surveyed}.
   *
   * <p>A text that already is Unicode stays, unless that is old bytes read as Windows-1258.
   *
   * @param raw the text as stored
   * @param from the encoding of the texts it stands among
   * @return NFC where decoded, else {@code raw} itself
   */
  public static String decode(String raw, LegacyEncoding from) {
    String stored = beforeWindows1258(raw);
    if (isUnicode(stored) || !isPlausible(stored, from)) {
      return raw;
    }
    if (!stored.equals(raw) && !new LegacySurvey(from).read(raw, stored).isGain()) {
      return raw;
    }
    return LegacyTable.of(from).decoded(stored);
  }

  /**
   * Decodes a text without a font where its own words leave no doubt of the encoding.
   *
   * @param raw the text as stored
   * @return the text and what it was, or empty where it is good as it is or in doubt
   */
  public static Optional<Decoded> byStatistics(String raw) {
    return surveyed(List.of(raw)).map(from -> new Decoded(decode(raw, from), from));
  }

  /**
   * Tells the encoding of many texts that come from one hand, such as the cells of a CSV file:
   * short ones are rarely sure alone. Unicode texts among them don't count.
   *
   * @param texts as stored
   * @return the encoding that makes Vietnamese syllables of words that are none, or empty where
   *     there is none such or there is doubt
   */
  public static Optional<LegacyEncoding> surveyed(List<String> texts) {
    List<Stored> open = open(texts);
    Optional<LegacyEncoding> sure = Optional.empty();
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      if (!isSure(open, encoding)) {
        continue;
      }
      if (sure.isPresent()) {
        return Optional.empty();
      }
      sure = Optional.of(encoding);
    }
    return sure;
  }

  /** A text that may be of an old encoding, as shown and as Latin-1 characters. */
  private record Stored(String shown, String stored) {}

  private static List<Stored> open(List<String> texts) {
    List<Stored> open = new ArrayList<>();
    for (String raw : texts) {
      if (isOpen(raw)) {
        String stored = beforeWindows1258(raw);
        if (!isUnicode(stored)) {
          open.add(new Stored(raw, stored));
        }
      }
    }
    return open;
  }

  private static boolean isSure(List<Stored> texts, LegacyEncoding encoding) {
    LegacySurvey survey = new LegacySurvey(encoding);
    for (Stored text : texts) {
      survey.read(text.shown(), text.stored());
    }
    return survey.isSure();
  }

  /** Whether there is a letter above ASCII, and none that can only be Unicode. */
  private static boolean isOpen(String raw) {
    boolean open = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 0x100 && isUnicodeLetter(c) && WINDOWS_1258.indexOf(c) < 0) {
        return false;
      }
      open |= c > 0xa0;
    }
    return open;
  }

  private static boolean isPlausible(String raw, LegacyEncoding encoding) {
    if (encoding == LegacyEncoding.TCVN3 && hasAny(raw, NEVER_TCVN3)) {
      return false;
    }
    return !new LegacySurvey(encoding).read(raw, raw).isHarmful();
  }

  /** The Latin-1 characters of the same bytes, or the text itself where it can't come of them. */
  private static String beforeWindows1258(String raw) {
    if (!hasAny(raw, WINDOWS_1258)) {
      return raw;
    }
    StringBuilder stored = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      int at = WINDOWS_1258.indexOf(raw.charAt(i));
      stored.append(at < 0 ? raw.charAt(i) : SAME_BYTES.charAt(at));
    }
    return isUnicode(stored) ? raw : stored.toString();
  }

  private static boolean isUnicode(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnicodeLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnicodeLetter(int c) {
    return c >= 0x100
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && characters.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** All lower case, the name has lost its case, and its last letter may be the H. */
  private static boolean drawsCapitals(String fontName) {
    String name = family(fontName);
    return name.startsWith(".")
        && (name.endsWith("H")
            || (name.endsWith("h") && name.equals(name.toLowerCase(Locale.ROOT))));
  }

  /** Style sheets quote the name and list others after it. */
  private static String family(String fontName) {
    int comma = fontName.indexOf(',');
    String first = comma < 0 ? fontName : fontName.substring(0, comma);
    return first.replace("'", "").replace("\"", "").strip();
  }
}
