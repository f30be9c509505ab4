package vn.dvk.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what can be a written Vietnamese syllable: onset, rime and tone that go together, the tone
 * on a letter that bears it.
 *
 * <p>Example: {@code "nghiêm"} and {@code "thuý"} can, {@code "kà"}, {@code "hơtel"} and {@code
 * "gỏt"} cannot.
 */
public final class VietnameseSyllable {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String HIGH_TONES = "\u0301\u0323";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** Longer onsets first, the empty one last. */
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                  + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                  + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                  + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt"
                  + " oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt"
                  + " ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut"
                  + " uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt"
                  + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
                  + " y ych yêm yên yêng yêt yêu ynh yt")
              .split(" "));

  private static final Set<String> FOLDED_RIMES =
      RIMES.stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());

  private VietnameseSyllable() {}

  /**
   * Tells whether a word can be one syllable.
   *
   * @param word one word in any case and any normal form
   */
  public static boolean isValid(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    char tone = 0;
    int toned = -1;
    String lower = word.toLowerCase(Locale.ROOT);
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      if (TONES.indexOf(c) < 0) {
        letters.append(c);
        continue;
      }
      if (tone != 0) {
        return false;
      }
      tone = c;
      toned = bareLength(letters) - 1;
    }
    return isValid(Normalizer.normalize(letters, Normalizer.Form.NFC), tone, toned);
  }

  /**
   * Tells whether a word can be one syllable written without diacritics.
   *
   * <p>Example: {@code "duong"} can (đường, dương), {@code "duogn"} cannot.
   *
   * @param folded one word as {@link Fold} gives it
   */
  public static boolean isValidFolded(String folded) {
    for (String onset : ONSETS) {
      String bare = Fold.of(onset);
      String rime = folded.startsWith(bare) ? folded.substring(bare.length()) : "";
      if (FOLDED_RIMES.contains(rime) && goTogether(bare, rime.charAt(0), rime)) {
        return true;
      }
    }
    return false;
  }

  private static int bareLength(CharSequence letters) {
    return (int)
        letters.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  private static boolean isValid(String letters, char tone, int toned) {
    for (String onset : ONSETS) {
      if (letters.startsWith(onset)
          && isValid(onset, letters.substring(onset.length()), tone, toned - onset.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValid(String onset, String rime, char tone, int toned) {
    return RIMES.contains(rime)
        && goTogether(onset, rime.charAt(0), rime)
        && (tone == 0 ? !isStopped(rime) : bearsTone(onset, rime, toned))
        && (!isStopped(rime) || HIGH_TONES.indexOf(tone) >= 0);
  }

  private static boolean goTogether(String onset, char first, String rime) {
    boolean front = "eêiy".indexOf(first) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front;
      case "c", "ng" -> !front;
      case "g" -> !front || first == 'i';
      case "gi" -> first != 'i' && first != 'y';
      case "qu" -> "uư".indexOf(first) < 0;
      case "" -> !rime.startsWith("iê");
      default -> !rime.startsWith("y") || rime.equals("y");
    };
  }

  private static boolean isStopped(String rime) {
    char last = rime.charAt(rime.length() - 1);
    return last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
  }

  /** Both placements on oa, oe, uy are right; the tone on the u of qu is a common slip. */
  private static boolean bearsTone(String onset, String rime, int toned) {
    String vowels = vowels(rime);
    int marked = lastOf(vowels, "ăâêôơ");
    if (marked >= 0) {
      return toned == marked;
    }
    if (vowels.startsWith("oa")
        || vowels.startsWith("oe")
        || vowels.startsWith("oo")
        || vowels.startsWith("uy")) {
      return toned == 0 || toned == 1;
    }
    return toned == 0 || (toned == -1 && onset.equals("qu"));
  }

  private static String vowels(String rime) {
    int end = 0;
    while (end < rime.length() && VOWELS.indexOf(rime.charAt(end)) >= 0) {
      end++;
    }
    return rime.substring(0, end);
  }

  private static int lastOf(String text, String letters) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
