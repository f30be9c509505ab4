package vn.dvk.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words left as they were typed, because the keyboard's Telex did not take them: {@code dduwowngf}
 * for {@code đường}.
 */
public final class Telex {
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final String TONE_KEYS = "fsrxj";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** What is typed for a letter; the longer first. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"uow", "ươ"},
          new String[] {"dd", "đ"},
          new String[] {"aa", "â"},
          new String[] {"aw", "ă"},
          new String[] {"ee", "ê"},
          new String[] {"oo", "ô"},
          new String[] {"ow", "ơ"},
          new String[] {"uw", "ư"});

  private Telex() {}

  /**
   * The syllable that was meant.
   *
   * @param word one word, wholly or partly left as typed, in any case
   * @return empty where it is a syllable already or none comes out
   */
  public static Optional<String> decoded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!hasKeys(lower) || isSyllable(lower)) {
      return Optional.empty();
    }
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    char tone = 0;
    for (char c : parts.toCharArray()) {
      if (TONES.indexOf(c) < 0) {
        letters.append(c);
      } else {
        tone = c;
      }
    }
    return decoded(Normalizer.normalize(letters, Normalizer.Form.NFC), tone)
        .filter(syllable -> !syllable.equals(lower))
        .map(syllable -> inCase(syllable, word));
  }

  /** A tone's key inside a word is one only beside other keys: {@code axnh} is a slip. */
  private static Optional<String> decoded(String letters, char tone) {
    int key = tone == 0 ? toneKey(letters) : -1;
    String rest = key < 0 ? letters : letters.substring(0, key) + letters.substring(key + 1);
    String decoded = rest;
    for (String[] letter : LETTERS) {
      decoded = decoded.replace(letter[0], letter[1]);
    }
    char typed = key < 0 ? tone : TONES.charAt(TONE_KEYS.indexOf(letters.charAt(key)));
    boolean told = key == letters.length() - 1 || !decoded.equals(rest);
    return told ? withTone(decoded, typed) : Optional.empty();
  }

  /** The letter behind a vowel that no syllable has there. */
  private static int toneKey(String letters) {
    boolean vowel = false;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      vowel |= VOWELS.indexOf(c) >= 0;
      if (vowel && TONE_KEYS.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> withTone(String letters, char tone) {
    if (tone == 0) {
      return Optional.of(letters).filter(VietnameseSyllable::isValid);
    }
    int first = letters.startsWith("qu") ? 3 : 1;
    for (int i = first; i <= letters.length(); i++) {
      String toned = letters.substring(0, i) + tone + letters.substring(i);
      String syllable = Normalizer.normalize(toned, Normalizer.Form.NFC);
      if (VOWELS.indexOf(letters.charAt(i - 1)) >= 0 && VietnameseSyllable.isValid(syllable)) {
        return Optional.of(syllable);
      }
    }
    return Optional.empty();
  }

  /** Cheap to ask, and false of nearly all words. */
  private static boolean hasKeys(String lower) {
    for (int i = 1; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == 'w' || c == lower.charAt(i - 1) || TONE_KEYS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSyllable(String lower) {
    return VietnameseSyllable.isValid(lower)
        || (lower.equals(Fold.of(lower)) && VietnameseSyllable.isValidFolded(lower));
  }

  private static String inCase(String syllable, String word) {
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return syllable.toUpperCase(Locale.ROOT);
    }
    int first = syllable.offsetByCodePoints(0, 1);
    return Character.isUpperCase(word.charAt(0))
        ? syllable.substring(0, first).toUpperCase(Locale.ROOT) + syllable.substring(first)
        : syllable;
  }
}
