package vn.dvk.domain.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dvk.domain.match.PhraseBook.Entry;
import vn.dvk.domain.match.Word.Kind;

/** Marks the names of places and bodies in a model's name: {@code tại xã Kim Sơn}. */
final class PlaceWords {
  private static final PhraseBook PLACES = PhraseBook.read("places.txt");
  private static final PhraseBook CAPITALS = PhraseBook.read("capitals.txt");

  /** Where capitals don't tell: so many words of a place's name there are at most, as a rule. */
  private static final int NAME_LENGTH = 2;

  /** So many words a place at the end has at most, with the one before it. */
  private static final int END_LENGTH = 4;

  private static final Set<String> AT = Set.of("tai", "o", "thuoc");

  private static final Set<String> BEFORE_PLACE =
      Set.of("tai", "o", "cua", "thuoc", "tren", "trong");

  private final List<Token> tokens;
  private final List<Word> words;
  private final Casing casing;
  private final boolean[] place;

  /**
   * A name to mark.
   *
   * @param tokens of the name
   * @param words of the same, changed by the marking
   * @param casing what capitals tell in it
   */
  PlaceWords(List<Token> tokens, List<Word> words, Casing casing) {
    this.tokens = tokens;
    this.words = words;
    this.casing = casing;
    this.place = new boolean[words.size()];
  }

  /** Whether a word such as {@code xã} is among these. */
  static boolean isAnyIn(List<Token> tokens, boolean spelled) {
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> PLACES.at(tokens, i, spelled).isPresent());
  }

  /**
   * Marks names told by their capitals: at least two in a row, for a single one may be of honour.
   */
  void markCapitals() {
    for (int i = 1; i < words.size(); i++) {
      if (isCapital(i - 1) && isCapital(i)) {
        setName(i - 1);
        setName(i);
      }
    }
  }

  private boolean isCapital(int i) {
    Token token = tokens.get(i);
    return casing.tellsNames()
        && token.hasCapital()
        && !token.opens()
        && CAPITALS.at(List.of(token), 0, true).isEmpty();
  }

  /** Marks the names behind words such as {@code xã}. */
  void markBehind(boolean spelled) {
    for (int i = 0; i < words.size(); ) {
      Optional<Entry> entry = PLACES.at(tokens, i, spelled);
      int end = i + entry.map(Entry::length).orElse(1);
      for (int j = i; j < end; j++) {
        place[j] = entry.isPresent() || words.get(j).is(Kind.NAME);
      }
      if (entry.isPresent() && (isAlways(entry.get()) || casing.tellsNames() || isIntroduced(i))) {
        markNameFrom(end, spelled);
      }
      i = end;
    }
  }

  /** Where capitals don't tell, what stands at the end behind {@code tại} is a place as a rule. */
  void markEnd(boolean spelled) {
    int start = words.size() - 1;
    while (start >= 0 && !AT.contains(words.get(start).folded())) {
      start--;
    }
    boolean told = start < 0 || casing.tellsNames();
    if (told || words.size() - start > END_LENGTH || isLightPhrase(start, spelled)) {
      return;
    }
    for (int i = start + 1; i < words.size(); i++) {
      setName(i);
    }
  }

  /** "tại cơ quan" names no place. */
  private boolean isLightPhrase(int at, boolean spelled) {
    return NameWords.LIGHT.at(tokens, at, spelled).filter(light -> light.length() > 1).isPresent();
  }

  /** Of a word such as {@code trường} a name need not follow. */
  private static boolean isAlways(Entry place) {
    return place.meaning().isEmpty();
  }

  private boolean isIntroduced(int i) {
    return i > 0 && BEFORE_PLACE.contains(words.get(i - 1).folded());
  }

  private void markNameFrom(int from, boolean spelled) {
    for (int i = from; i < words.size() && isOfName(i, from, spelled); i++) {
      setName(i);
    }
  }

  private boolean isOfName(int i, int from, boolean spelled) {
    if (casing.tellsNames()) {
      return tokens.get(i).hasCapital();
    }
    return i < from + NAME_LENGTH
        && NameWords.LIGHT
            .surelyAt(tokens, i, spelled)
            .filter(light -> light.length() == 1)
            .isEmpty();
  }

  private void setName(int i) {
    if (words.get(i).is(Kind.PLAIN)) {
      words.set(i, words.get(i).as(Kind.NAME));
    }
  }

  /** Weighs a place at the name's end less: "… tại xã Kim Sơn" only adds where. */
  void lightenEnd() {
    int start = words.size();
    while (start > 0 && isOfPlace(start - 1)) {
      start--;
    }
    if (start == 0 || start == words.size()) {
      return;
    }
    boolean introduced = BEFORE_PLACE.contains(words.get(start).folded());
    if (!introduced && !place[start]) {
      return;
    }
    for (int i = start; i < words.size(); i++) {
      int weight = Math.min(words.get(i).weight(), Word.PLACE);
      words.set(i, words.get(i).weighing(weight));
    }
  }

  private boolean isOfPlace(int i) {
    Word word = words.get(i);
    return place[i]
        || word.is(Kind.NAME)
        || word.is(Kind.NUMBER)
        || (word.weight() == Word.LIGHT && BEFORE_PLACE.contains(word.folded()));
  }
}
