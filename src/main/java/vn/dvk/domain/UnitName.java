package vn.dvk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.text.CleanText;

/**
 * A unit's name taken apart: what type its first words tell, and the name without them.
 *
 * <p>Example: {@code "ĐU Sở GD&ĐT"} is a grassroots committee with the core {@code so giao duc dao
 * tao}; {@code "CĐVC tỉnh"} is a mass organisation whose core is the whole {@code cong doan vien
 * chuc tinh}, for these have no name without their first words.
 *
 * @param bare the name as written, clean, without a form's label, dotted leaders and quotes round
 *     it
 * @param type what its first words tell
 * @param core its folded words without the type before it, abbreviations written out
 */
record UnitName(String bare, Optional<UnitType> type, List<Word> core) {
  private static final UnitWords WORDS = UnitWords.KNOWN;
  private static final Pattern EDGE =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", Pattern.UNICODE_CHARACTER_CLASS);

  UnitName {
    core = List.copyOf(core);
  }

  /** Takes a written name apart. */
  static UnitName of(String written) {
    String bare = withoutLabel(withoutEdges(CleanText.of(written)));
    return ofWords(bare, Word.of(bare));
  }

  /** Most names begin and end in a letter or digit, and need not be searched. */
  private static String withoutEdges(String text) {
    boolean isBare =
        !text.isEmpty()
            && Character.isLetterOrDigit(text.charAt(0))
            && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return isBare ? text : EDGE.matcher(text).replaceAll("");
  }

  /** Takes written words apart. */
  static UnitName ofWords(String bare, List<Word> written) {
    List<Word> words = withoutOrgan(WORDS.withoutNoise(written));
    int prefix = WORDS.prefixLength(words, 0);
    if (prefix == 0 || prefix == words.size()) {
      return ofExpanded(bare, WORDS.expanded(words));
    }
    return new UnitName(bare, WORDS.prefix(words, 0), WORDS.expanded(rest(words, prefix)));
  }

  /** A name of a type's words alone is no name of that type. */
  private static UnitName ofExpanded(String bare, List<Word> words) {
    int prefix = WORDS.prefixLength(words, 0);
    return prefix > 0 && prefix == words.size()
        ? new UnitName(bare, Optional.empty(), words)
        : new UnitName(bare, WORDS.typeAt(words, 0), rest(words, prefix));
  }

  /** The written name for exact comparison: in lower case, as heads are often in capitals. */
  String exact() {
    return bare.toLowerCase(Locale.ROOT);
  }

  /** The core without spaces, for comparison. */
  String coreKey() {
    return Word.tight(core);
  }

  /** What a mass organisation's name says besides: {@code so y te} of {@code cong doan so y te}. */
  Optional<String> coreKeyWithoutLead() {
    int lead = WORDS.leadLength(core, 0);
    return lead == 0 ? Optional.empty() : Optional.of(Word.tight(rest(core, lead)));
  }

  /** Whether there is no letter or digit in it. */
  boolean isEmpty() {
    return core.isEmpty();
  }

  /**
   * The core without what is often left out at its end: {@code … tỉnh Yên Bái} gives {@code … tỉnh}
   * and {@code …}, {@code … tỉnh} gives {@code …}.
   *
   * @param provinces what may follow the tail word; names end in them
   */
  List<String> shorterCoreKeys(Set<String> provinces) {
    for (int i = core.size() - 1; i >= 2; i--) {
      if (!WORDS.isTail(core.get(i))) {
        continue;
      }
      List<Word> after = core.subList(i + 1, core.size());
      if (after.isEmpty()) {
        return List.of(Word.tight(core.subList(0, i)));
      }
      return provinces.contains(Word.tight(after))
          ? List.of(Word.tight(core.subList(0, i + 1)), Word.tight(core.subList(0, i)))
          : List.of();
    }
    return List.of();
  }

  /**
   * What a province's name could be: the last one to three words, where no tail word is in them.
   */
  List<String> endings() {
    List<String> endings = new ArrayList<>();
    for (int i = core.size() - 1; i > 0 && i >= core.size() - 3; i--) {
      if (WORDS.isTail(core.get(i))) {
        break;
      }
      endings.add(Word.tight(core.subList(i, core.size())));
    }
    return endings;
  }

  private static List<Word> rest(List<Word> words, int from) {
    return words.subList(from, words.size());
  }

  /** "BTV Đoàn Khối" is Đoàn Khối, but "Ban Thường vụ Tỉnh ủy" is no unit's other name. */
  private static List<Word> withoutOrgan(List<Word> words) {
    int organ = WORDS.organLength(words, 0);
    List<Word> rest = rest(words, organ);
    boolean named =
        WORDS.prefix(rest, 0).isPresent() || WORDS.leadLength(WORDS.expanded(rest), 0) > 0;
    return organ > 0 && named ? rest : words;
  }

  /** A label that is a common word by itself counts only before a colon or a dotted leader. */
  private static String withoutLabel(String name) {
    List<Word> words = Word.of(name);
    int label = WORDS.labelLength(words);
    if (label == 0) {
      return name;
    }
    int end = endOfWord(name, label);
    String after = name.substring(end).strip();
    boolean sure = words.get(0).text().equals("ten") || after.matches("(?s)[:.…_].*");
    return sure && !after.isEmpty() ? withoutEdges(after) : name;
  }

  /** Where the written word of a number ends. */
  private static int endOfWord(String name, int number) {
    int seen = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean last = i + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(i + 1));
      if (Character.isLetterOrDigit(name.charAt(i)) && last && ++seen == number) {
        return i + 1;
      }
    }
    return name.length();
  }
}
