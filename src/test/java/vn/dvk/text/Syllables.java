package vn.dvk.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All syllables that Vietnamese can write: every onset with every rime and every tone. */
public final class Syllables {
  private static final String[] ONSETS =
      " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ", -1);

  private static final String[] RIMES =
      ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em"
              + " en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên"
              + " iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oat oay oc oe oen oi om on ong"
              + " op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uây uc uê ui um un ung"
              + " uơ up ut uy uya uych uyên uyêt uynh uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu"
              + " ươc ươi ươm ươn ương ươp ươt ươu y yên yêu")
          .split(" ");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** In lower case and NFC, both tone placements where both are right. */
  public static final List<String> ALL = all();

  private Syllables() {}

  private static List<String> all() {
    Set<String> valid = new LinkedHashSet<>();
    for (String onset : ONSETS) {
      for (String rime : RIMES) {
        String bare = onset + rime;
        for (String word : toned(bare, onset.length())) {
          if (VietnameseSyllable.isValid(word)) {
            valid.add(word);
          }
        }
      }
    }
    return List.copyOf(valid);
  }

  /** The syllable without a tone, and with each tone on each letter of its rime. */
  private static List<String> toned(String bare, int from) {
    List<String> words = new ArrayList<>(List.of(bare));
    for (int at = from; at < bare.length(); at++) {
      for (char tone : TONES.toCharArray()) {
        String word = bare.substring(0, at + 1) + tone + bare.substring(at + 1);
        words.add(Normalizer.normalize(word, Normalizer.Form.NFC));
      }
    }
    return words;
  }
}
