package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known phrases, some with what they stand for, as data: one a line, the meaning after a tab. */
final class PhraseBook {
  /** Folded words shorter than this are too many words in one to be known without diacritics. */
  private static final int TELLING_LENGTH = 5;

  /**
   * One line.
   *
   * @param phrase its words
   * @param meaning the words it stands for, none where the list gives none
   */
  record Entry(List<Token> phrase, List<Token> meaning) {
    int length() {
      return phrase.size();
    }

    private boolean isAt(List<Token> tokens, int at, boolean spelled) {
      if (at + phrase.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < phrase.size(); i++) {
        Token token = tokens.get(at + i);
        Token word = phrase.get(i);
        if (spelled
            ? !token.spelled().equals(word.spelled())
            : !token.folded().equals(word.folded())) {
          return false;
        }
      }
      return true;
    }

    private boolean isPlainWhenFolded() {
      return phrase.size() > 1 || phrase.get(0).folded().length() >= TELLING_LENGTH;
    }
  }

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private PhraseBook() {}

  /** Reads a list that lies beside this class. */
  static PhraseBook read(String name) {
    PhraseBook book = new PhraseBook();
    WordList.lines(name).forEach(book::add);
    return book;
  }

  /**
   * The longest phrase that stands at a place: by its spelling in a text with diacritics, by its
   * letters in one without.
   */
  Optional<Entry> at(List<Token> tokens, int at, boolean spelled) {
    Entry longest = null;
    for (Entry entry : allAt(tokens, at, spelled)) {
      if (longest == null || entry.length() > longest.length()) {
        longest = entry;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** All phrases that stand at a place. */
  List<Entry> allAt(List<Token> tokens, int at, boolean spelled) {
    return byFirstWord.getOrDefault(tokens.get(at).folded(), List.of()).stream()
        .filter(entry -> entry.isAt(tokens, at, spelled))
        .toList();
  }

  /** As {@link #at}, but without diacritics only phrases that are no other word's letters too. */
  Optional<Entry> surelyAt(List<Token> tokens, int at, boolean spelled) {
    return at(tokens, at, spelled).filter(entry -> spelled || entry.isPlainWhenFolded());
  }

  private void add(String line) {
    String[] parts = line.split("\t", 2);
    Entry entry = new Entry(Token.of(parts[0]), parts.length > 1 ? Token.of(parts[1]) : List.of());
    byFirstWord
        .computeIfAbsent(entry.phrase().get(0).folded(), key -> new ArrayList<>())
        .add(entry);
  }
}
