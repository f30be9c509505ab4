package vn.dvk.read.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/**
 * Tells names of organisations by their first words. Words that are written with diacritics must be
 * the same letters, in either tone placement: {@code "Số điện thoại"} is no {@code "Sở …"}, {@code
 * "So Y te"} may be one.
 */
final class OrganisationNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 160;

  private final List<Beginning> beginnings;

  /** The words that a name begins with: as written, and folded. */
  private record Beginning(String written, String folded) {
    /** Most names begin in the very letters; then nothing need be taken apart. */
    boolean isWrittenIn(String text) {
      return text.regionMatches(true, 0, written, 0, written.length());
    }
  }

  OrganisationNames(List<String> phrases) {
    this.beginnings =
        phrases.stream().map(phrase -> new Beginning(phrase, Fold.of(phrase))).toList();
  }

  /** Whether a text begins as names of organisations do. */
  boolean isOne(String text) {
    String folded = Fold.of(text);
    if (folded.length() >= LONGEST) {
      return false;
    }
    for (Beginning beginning : beginnings) {
      if (Vocabulary.startsWithWords(folded, beginning.folded())
          && (beginning.isWrittenIn(text)
              || isSpelt(letters(text), letters(beginning.written())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpelt(List<String> words, List<String> beginning) {
    for (int i = 0; i < beginning.size() && i < words.size(); i++) {
      String word = words.get(i);
      if (!word.equals(beginning.get(i)) && !word.equals(Fold.of(word))) {
        return false;
      }
    }
    return true;
  }

  /** A word without diacritics as it is; another as its letters and marks in a fixed order. */
  private static List<String> letters(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Arrays.stream(BETWEEN_WORDS.split(apart))
        .filter(word -> !word.isEmpty())
        .map(OrganisationNames::inFixedOrder)
        .toList();
  }

  private static String inFixedOrder(String word) {
    if (word.equals(Fold.of(word))) {
      return word;
    }
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
