package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dvk.domain.match.PhraseBook.Entry;
import vn.dvk.domain.match.Word.Kind;
import vn.dvk.text.Fold;

/**
 * A model's name as the words that tell it from others: without a leading "Mô hình", abbreviations
 * written out.
 *
 * @param folded the name as written, folded
 * @param words in the name's order
 * @param key the folded words; names with the same key are the same
 * @param weight of all words together
 * @param hasAcronym whether one of them may be a short form that no list explains
 * @param holdsPlace whether one of them may name a place or a body
 */
record NameWords(
    String folded,
    List<Word> words,
    String key,
    int weight,
    boolean hasAcronym,
    boolean holdsPlace) {
  private static final PhraseBook LEADING = PhraseBook.read("leading.txt");
  private static final PhraseBook ABBREVIATIONS = PhraseBook.read("abbreviations.tsv");
  private static final PhraseBook SYNONYMS = PhraseBook.read("synonyms.tsv");
  static final PhraseBook LIGHT = PhraseBook.read("light.txt");
  private static final PhraseBook TELLING = PhraseBook.read("telling.txt");

  private static final Pattern YEAR = Pattern.compile("19[9]\\d|20\\d\\d");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  /** Reads a name. */
  static NameWords of(String name) {
    List<Token> tokens = Token.of(name);
    boolean spelled = tokens.stream().anyMatch(Token::hasDiacritics);
    List<Token> plain = withoutLead(tokens, spelled);
    Casing casing = Casing.of(plain);
    plain = replaced(plain, ABBREVIATIONS, spelled);
    plain = replaced(plain, SYNONYMS, spelled);
    List<Token> counted = RomanNumber.replaced(plain, casing);
    List<Word> words = classified(counted, casing, spelled);
    return new NameWords(
        Fold.of(name),
        List.copyOf(words),
        words.stream().map(Word::folded).collect(Collectors.joining(" ")),
        words.stream().mapToInt(Word::weight).sum(),
        words.stream().anyMatch(Word::isShortForm),
        words.stream().anyMatch(word -> word.is(Kind.NAME))
            || PlaceWords.isAnyIn(counted, spelled));
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /** The weight of the words that are in both, wherever; initials may stand for any. */
  int sharedWeight(NameWords other) {
    if (hasAcronym || other.hasAcronym) {
      return weight;
    }
    int shared = 0;
    for (Word word : words) {
      shared += other.has(word) ? word.weight() : 0;
    }
    return shared;
  }

  private boolean has(Word wanted) {
    for (Word word : words) {
      if (word.folded().equals(wanted.folded())) {
        return true;
      }
    }
    return false;
  }

  boolean hasYear() {
    return words.stream().anyMatch(word -> word.is(Kind.YEAR));
  }

  /** A name that is nothing else but numbers keeps them: {@code Mô hình 1+3}. */
  private static List<Token> withoutLead(List<Token> tokens, boolean spelled) {
    List<Token> rest = tokens;
    while (!rest.isEmpty()) {
      int length = leadOf(rest, spelled);
      List<Token> behind = rest.subList(length, rest.size());
      if (length == 0 || behind.stream().allMatch(Token::isNumber)) {
        return rest;
      }
      rest = new ArrayList<>(behind);
      rest.set(0, rest.get(0).opening());
    }
    return rest;
  }

  /** Of a lead that is one only when set apart, a shorter one may be left. */
  private static int leadOf(List<Token> tokens, boolean spelled) {
    return LEADING.allAt(tokens, 0, spelled).stream()
        .filter(
            lead ->
                lead.meaning().isEmpty()
                    || (lead.length() < tokens.size() && tokens.get(lead.length()).opens()))
        .mapToInt(Entry::length)
        .max()
        .orElse(0);
  }

  private static List<Token> replaced(List<Token> tokens, PhraseBook book, boolean spelled) {
    List<Token> replaced = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); ) {
      Optional<Entry> entry = book.at(tokens, i, spelled);
      if (entry.isPresent()) {
        replaced.addAll(entry.get().meaning());
      } else {
        replaced.add(tokens.get(i));
      }
      i += entry.map(Entry::length).orElse(1);
    }
    return replaced;
  }

  private static List<Word> classified(List<Token> tokens, Casing casing, boolean spelled) {
    List<Word> words = new ArrayList<>(tokens.size());
    tokens.forEach(token -> words.add(Word.of(token, kind(token, casing))));
    PlaceWords places = new PlaceWords(tokens, words, casing);
    places.markCapitals();
    places.markBehind(spelled);
    places.markEnd(spelled);
    mark(tokens, TELLING, spelled, words, Kind.TELLING, Word.FULL);
    mark(tokens, LIGHT, spelled, words, Kind.PLAIN, Word.LIGHT);
    lightenYears(words);
    places.lightenEnd();
    return words;
  }

  private static Kind kind(Token token, Casing casing) {
    if (token.isNumber()) {
      return YEAR.matcher(token.folded()).matches() ? Kind.YEAR : Kind.NUMBER;
    }
    boolean capitals = casing.hasSmall() && token.isAllCapitals();
    if (token.folded().length() == 1) {
      boolean vowel = VOWEL.matcher(token.folded()).matches();
      return (capitals && !token.opens() && !token.folded().equals("y")) || !vowel
          ? Kind.LETTER
          : Kind.PLAIN;
    }
    if (capitals) {
      return Kind.ACRONYM;
    }
    if (!VOWEL.matcher(token.folded()).find()) {
      return Kind.CONSONANTS;
    }
    return Kind.PLAIN;
  }

  private static void mark(
      List<Token> tokens,
      PhraseBook book,
      boolean spelled,
      List<Word> words,
      Kind kind,
      int weight) {
    for (int i = 0; i < tokens.size(); ) {
      Optional<Entry> entry =
          kind == Kind.TELLING ? book.surelyAt(tokens, i, spelled) : book.at(tokens, i, spelled);
      int end = i + entry.map(Entry::length).orElse(0);
      for (int j = i; j < end; j++) {
        if (words.get(j).is(Kind.PLAIN)) {
          words.set(j, words.get(j).as(kind).weighing(weight));
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** "năm 2024" comes and goes: the form is of that year anyway. */
  private static void lightenYears(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).is(Kind.YEAR) && words.get(i - 1).folded().equals("nam")) {
        words.set(i - 1, words.get(i - 1).as(Kind.PLAIN).weighing(Word.LIGHT));
      }
    }
    words.replaceAll(word -> word.is(Kind.YEAR) ? word.weighing(Word.LIGHT) : word);
  }
}
