package vn.dvk.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of a Vietnamese dictionary, word by word: first the letters (a ă â b c d đ e ê …), then
 * the tone (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by their value, before letters.
 *
 * <p>Example: {@code Chi bộ 2}, {@code Chi bộ 10}, {@code Chi bộ An}, {@code Chi bộ Ấn}, {@code
 * Đảng bộ}. Case, punctuation and tone placement decide only between texts that are otherwise
 * equal, by code points: so the order is total, and only equal texts compare as 0.
 */
public final class VietnameseOrder implements Comparator<String> {
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Signs of a key, from the least: so a word sorts before the words that it begins. */
  private static final char WORD_END = 1;

  private static final char LETTERS_END = 2;
  private static final char FIRST_TONE = 3;
  private static final char NUMBER = 0x10;
  private static final char FIRST_LETTER = 0x20;

  @Override
  public int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int order = key(a).compareTo(key(b));
    return order != 0 ? order : byCodePoints(a, b);
  }

  private static int byCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  /** Words as signs whose plain order is the dictionary's. */
  private static String key(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(letters.length() * 2);
    for (int start = 0; start < letters.length(); ) {
      int end = endOfWord(letters, start);
      if (end > start) {
        addWord(key, letters.substring(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return key.toString();
  }

  /** A word is a run of letters with their marks, or of digits. */
  private static int endOfWord(String text, int start) {
    boolean number = isDigit(text.charAt(start));
    int end = start;
    while (end < text.length()
        && isOfWord(text.charAt(end))
        && isDigit(text.charAt(end)) == number) {
      end++;
    }
    return end;
  }

  private static void addWord(StringBuilder key, String word) {
    if (isDigit(word.charAt(0))) {
      addNumber(key, word);
    } else {
      addLetters(key, word);
    }
    key.append(WORD_END);
  }

  private static void addNumber(StringBuilder key, String digits) {
    String value = digits.replaceFirst("^0+(?=.)", "");
    key.append(NUMBER).append((char) value.length()).append(value);
  }

  private static void addLetters(StringBuilder key, String word) {
    StringBuilder tones = new StringBuilder(1);
    for (char c : toneless(word, tones).toCharArray()) {
      int rank = ALPHABET.indexOf(c);
      // Letters outside the alphabet are from U+0080 up, above all ranks.
      key.append(rank < 0 ? c : (char) (FIRST_LETTER + rank));
    }
    key.append(LETTERS_END).append(tones);
  }

  private static String toneless(String word, StringBuilder tones) {
    StringBuilder letters = new StringBuilder(word.length());
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      int tone = TONES.indexOf(c);
      if (tone < 0) {
        letters.append(c);
      } else {
        tones.append((char) (FIRST_TONE + tone));
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
