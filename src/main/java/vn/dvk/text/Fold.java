package vn.dvk.text;

import java.text.Normalizer;

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
    StringBuilder folded = new StringBuilder(text.length());
    String source = isSimple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
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
   * An identifier of lower-case ASCII with hyphens, as the contract asks for units outside the
   * roster.
   *
   * <p>Example: {@code "Đảng bộ Sở Y tế"} becomes {@code "dang-bo-so-y-te"}.
   */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    for (String word : of(text).split(" ")) {
      String ascii = word.replaceAll("[^a-z0-9]", "");
      if (ascii.isEmpty()) {
        continue;
      }
      if (slug.length() > 0) {
        slug.append('-');
      }
      slug.append(ascii);
    }
    return slug.toString();
  }

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

  /** Whether each letter folds to one letter by the table, so that nothing need be decomposed. */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isDashOrQuote(c) && letter(c) == MANY) {
        return false;
      }
    }
    return true;
  }

  /** Stands for characters that are decomposed with the whole text. */
  private static final char MANY = '\uffff';

  private static final char FIRST_LETTER = '\u00c0';
  private static final char LAST_LETTER = '\u1eff';

  /** The base of each precomposed letter, found when it is first met. */
  private static final char[] LETTERS = new char[LAST_LETTER + 1];

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
