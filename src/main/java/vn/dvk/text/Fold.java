package vn.dvk.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * Text folded for comparison: lower case, without diacritics, punctuation as single spaces.
 *
 * <p>Example: {@code "ĐẢNG UỶ Sở GD&ĐT – tỉnh"} and {@code "Đảng ủy sở GD & ĐT tỉnh"} both become
 * {@code "dang uy so gd dt tinh"}. As tone marks go, both tone placements fold to one text. Folding
 * is idempotent.
 */
public final class Fold {
  private Fold() {}

  /**
   * Folds one text to words.
   *
   * @param text any text, not null
   * @return words of {@code [a-z0-9]} and of letters outside Latin, joined by single spaces
   */
  public static String of(String text) {
    if (text.length() > LONGEST_KEPT) {
      return folded(text);
    }
    int slot = text.hashCode() & (RECENT.length - 1);
    Folded recent = RECENT[slot];
    if (recent == null || !recent.text.equals(text)) {
      recent = new Folded(text, folded(text));
      RECENT[slot] = recent;
    }
    return recent.folded;
  }

  /** Most texts are of letters that the table has, and fold to one ASCII letter each. */
  private static String folded(String text) {
    byte[] folded = new byte[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = simple(text.charAt(i));
      if (c == MANY) {
        return decomposedAndFolded(text);
      }
      if (c == ' ') {
        gap = true;
        continue;
      }
      if (gap && length > 0) {
        folded[length++] = ' ';
      }
      gap = false;
      folded[length++] = (byte) c;
    }
    return new String(folded, 0, length, StandardCharsets.ISO_8859_1);
  }

  /**
   * What a character folds to by itself, or {@link #MANY} where the whole text is to be looked at.
   */
  private static char simple(char c) {
    if (c > LAST_LETTER) {
      return isDashOrQuote(c) ? ' ' : MANY;
    }
    char known = SIMPLE[c];
    if (known == NOTHING) {
      known = c < 0x80 ? base(c) : lowerCase(letter(c));
      SIMPLE[c] = known;
    }
    return known;
  }

  private static char lowerCase(char letter) {
    return letter == MANY ? MANY : Character.toLowerCase(letter);
  }

  private static String decomposedAndFolded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String source = Normalizer.normalize(text, Normalizer.Form.NFKD);
    boolean gap = false;
    for (int i = 0; i < source.length(); i++) {
      char c = base(source.charAt(i));
      if (c == NOTHING) {
        continue;
      }
      if (c == ' ') {
        gap = true;
        continue;
      }
      if (gap && folded.length() > 0) {
        folded.append(' ');
      }
      gap = false;
      folded.append(c);
    }
    return folded.toString();
  }

  /**
   * Folds one text to its letters and digits alone, for spellings that differ by spaces and dashes.
   *
   * <p>Example: {@code "VH - XH"} and {@code "VHXH."} both become {@code "vhxh"}.
   */
  public static String tight(String text) {
    return of(text).replace(" ", "");
  }

  /**
   * Whether words stand in a text as whole words.
   *
   * @param folded a folded text
   * @param words folded words; none of them stand nowhere
   */
  public static boolean hasWords(String folded, String words) {
    if (words.isEmpty()) {
      return false;
    }
    int at = folded.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || folded.charAt(at - 1) == ' ';
      boolean ends = end == folded.length() || folded.charAt(end) == ' ';
      if (begins && ends) {
        return true;
      }
      at = folded.indexOf(words, at + 1);
    }
    return false;
  }

  /**
   * An identifier of lower-case ASCII with hyphens, as the contract asks for units outside the
   * roster.
   *
   * <p>Example: {@code "Đảng bộ Sở Y tế"} becomes {@code "dang-bo-so-y-te"}.
   */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String folded = of(text);
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == ' ') {
        gap = slug.length() > 0;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap) {
          slug.append('-');
          gap = false;
        }
        slug.append(c);
      }
    }
    return slug.toString();
  }

  /**
   * The last texts folded: a run asks for the same ones over and over, headings in each file, a
   * model's name by each rule. A thread may overwrite what another just kept; that loses nothing.
   */
  private static final Folded[] RECENT = new Folded[1 << 12];

  private static final int LONGEST_KEPT = 200;

  private record Folded(String text, String folded) {}

  private static final char NOTHING = '\0';

  private static char base(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    if (c < 0x80) {
      return ' ';
    }
    char letter = letter(c);
    if (letter != MANY) {
      return Character.toLowerCase(letter);
    }
    if (CleanText.isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return NOTHING;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
  }

  /** Stands for characters that are decomposed with the whole text. */
  private static final char MANY = '\uffff';

  private static final char FIRST_LETTER = '\u00c0';
  private static final char LAST_LETTER = '\u1eff';

  /** The base of each precomposed letter; those outside Vietnamese are found when first met. */
  private static final char[] LETTERS = vietnameseLetters();

  /** What each character folds to by itself, found when it is first met. */
  private static final char[] SIMPLE = new char[LAST_LETTER + 1];

  /** Written out, so that a run over ordinary forms need not load the tables of Unicode. */
  private static char[] vietnameseLetters() {
    char[] letters = new char[LAST_LETTER + 1];
    for (String row :
        List.of(
            "aàáảãạăằắẳẵặâầấẩẫậ",
            "eèéẻẽẹêềếểễệ",
            "iìíỉĩị",
            "oòóỏõọôồốổỗộơờớởỡợ",
            "uùúủũụưừứửữự",
            "yỳýỷỹỵ",
            "dđ")) {
      for (int i = 1; i < row.length(); i++) {
        letters[row.charAt(i)] = row.charAt(0);
        letters[Character.toUpperCase(row.charAt(i))] = row.charAt(0);
      }
    }
    return letters;
  }

  /** The base letter of a precomposed Latin letter, or {@link #MANY}. */
  private static char letter(char c) {
    if (c < FIRST_LETTER || c > LAST_LETTER) {
      return MANY;
    }
    char known = LETTERS[c];
    if (known == 0) {
      known = decomposed(c);
      LETTERS[c] = known;
    }
    return known;
  }

  private static boolean isDashOrQuote(char c) {
    return c >= '\u2010' && c <= '\u201f';
  }

  /** The letter đ has no decomposition; ð is what some fonts show for it. */
  private static char decomposed(char c) {
    if (c == 'đ' || c == 'Đ' || c == 'ð' || c == 'Ð') {
      return 'd';
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    boolean marksFollow =
        parts.chars().skip(1).allMatch(p -> Character.getType(p) == Character.NON_SPACING_MARK);
    char first = parts.charAt(0);
    return marksFollow && Character.isLetter(first) && first < 0x80 ? first : MANY;
  }
}
