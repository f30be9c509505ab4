package vn.dvk.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the different words that one legacy encoding would change: which become Vietnamese
 * syllables that they were not, which were syllables before, and which become none.
 */
final class LegacySurvey {
  /** Three different words right by chance and none wrong: not seen in any good text. */
  private static final int ENOUGH = 3;

  private static final int WRONG_ALLOWED_IN = 10;

  /** Letters of a word that is remembered, as shown and as stored together. */
  private static final int LONGEST_KEPT = 64;

  /** What decoding does to a word. */
  private enum Effect {
    NONE,
    GAINED,
    KEPT,
    SPOILT,
    SENSELESS
  }

  /**
   * A word that was looked at.
   *
   * @param both as shown and as stored
   * @param decoded in lower case
   */
  private record Word(String both, String decoded, Effect effect) {}

  /**
   * The last words of all files, for each encoding: forms say the same ones. A thread may overwrite
   * what another just kept; that loses nothing.
   */
  private static final Map<LegacyEncoding, Word[]> RECENT = recentWords();

  private final LegacyTable table;
  private final Word[] recent;

  /** The words that were seen, as shown and as stored: most words come again and again. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> gained = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> spoilt = new HashSet<>();
  private final Set<String> senseless = new HashSet<>();

  LegacySurvey(LegacyEncoding encoding) {
    this.table = LegacyTable.of(encoding);
    this.recent = RECENT.get(encoding);
  }

  private static Map<LegacyEncoding, Word[]> recentWords() {
    Map<LegacyEncoding, Word[]> words = new EnumMap<>(LegacyEncoding.class);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      words.put(encoding, new Word[1 << 10]);
    }
    return words;
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
    if (!hasHighCharacter(stored) || !hasLetter(stored)) {
      return;
    }
    String both = shown + stored;
    if (!words.add(both)) {
      return;
    }
    Word word = known(both, shown, stored);
    switch (word.effect) {
      case NONE -> {}
      case GAINED -> gained.add(word.decoded);
      case KEPT -> kept.add(word.decoded);
      case SPOILT -> spoilt.add(word.decoded);
      case SENSELESS -> senseless.add(word.decoded);
      default -> throw new IllegalStateException("no effect: " + word.effect);
    }
  }

  private Word known(String both, String shown, String stored) {
    if (both.length() > LONGEST_KEPT) {
      return word(both, shown, stored);
    }
    int slot = both.hashCode() & (recent.length - 1);
    Word known = recent[slot];
    if (known == null || !known.both.equals(both)) {
      known = word(both, shown, stored);
      recent[slot] = known;
    }
    return known;
  }

  private Word word(String both, String shown, String stored) {
    String decoded = table.decoded(stored);
    if (decoded.equals(stored)) {
      return new Word(both, decoded, Effect.NONE);
    }
    boolean before = VietnameseSyllable.isValid(shown);
    boolean after = VietnameseSyllable.isValid(decoded);
    return new Word(both, decoded.toLowerCase(Locale.ROOT), effect(before, after));
  }

  private static Effect effect(boolean before, boolean after) {
    if (after) {
      return before ? Effect.KEPT : Effect.GAINED;
    }
    return before ? Effect.SPOILT : Effect.SENSELESS;
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
