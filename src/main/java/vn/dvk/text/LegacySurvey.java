package vn.dvk.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Counts the different words that one legacy encoding would change: which become Vietnamese
 * syllables that they were not, which were syllables before, and which become none.
 */
final class LegacySurvey {
  /** Three different words right by chance and none wrong: not seen in any good text. */
  private static final int ENOUGH = 3;

  private static final int WRONG_ALLOWED_IN = 10;

  private final LegacyTable table;

  /** The words that were seen, as shown and as stored: most words come again and again. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> gained = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> spoilt = new HashSet<>();
  private final Set<String> senseless = new HashSet<>();

  LegacySurvey(LegacyEncoding encoding) {
    this.table = LegacyTable.of(encoding);
  }

  /**
   * Takes in the words of one text.
   *
   * @param shown the text as it was read
   * @param stored the same, character by character, as Latin-1 characters
   */
  LegacySurvey read(String shown, String stored) {
    int start = 0;
    for (int i = 0; i <= stored.length(); i++) {
      if (i < stored.length() && !isBetweenWords(stored.charAt(i))) {
        continue;
      }
      if (i > start) {
        take(shown.substring(start, i), stored.substring(start, i));
      }
      start = i + 1;
    }
    return this;
  }

  /** Whether the words leave no doubt that the text is of the encoding. */
  boolean isSure() {
    int wrong = spoilt.size() + senseless.size();
    int all = gained.size() + kept.size() + wrong;
    return gained.size() >= ENOUGH
        && gained.size() >= kept.size()
        && wrong * WRONG_ALLOWED_IN <= all;
  }

  /** Whether decoding would only do harm: good syllables lost and none gained. */
  boolean isHarmful() {
    return gained.isEmpty() && !spoilt.isEmpty();
  }

  /** Whether decoding makes syllables of other words and harms none. */
  boolean isGain() {
    return !gained.isEmpty() && spoilt.isEmpty();
  }

  /** Words without an ASCII letter prove nothing: "©", "3×4" and "½" are in good texts too. */
  private void take(String shown, String stored) {
    if (!hasHighCharacter(stored) || !hasLetter(stored) || !words.add(shown + stored)) {
      return;
    }
    String decoded = table.decoded(stored);
    if (decoded.equals(stored)) {
      return;
    }
    boolean before = VietnameseSyllable.isValid(shown);
    boolean after = VietnameseSyllable.isValid(decoded);
    kind(before, after).add(decoded.toLowerCase(Locale.ROOT));
  }

  private Set<String> kind(boolean before, boolean after) {
    if (after) {
      return before ? kept : gained;
    }
    return before ? spoilt : senseless;
  }

  private static boolean isBetweenWords(char c) {
    if (c < 0x80) {
      return !isAsciiLetter(c);
    }
    return c <= 0xa0 || c > 0xff;
  }

  private static boolean hasHighCharacter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0xa0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isAsciiLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
