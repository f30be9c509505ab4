package vn.dvk.domain.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of single words, as data beside this class. */
final class WordList {
  /** The common words. */
  static final WordList COMMON = new WordList(lines("common-words.txt"));

  /** Names of kinds of things: crops, animals, people, numbers. */
  static final WordList KINDS = new WordList(lines("kinds.txt"));

  private final Set<String> spelled = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  private WordList(List<String> lines) {
    for (String line : lines) {
      for (Token token : Token.of(line)) {
        spelled.add(token.spelled());
        folded.add(token.folded());
      }
    }
  }

  /** Whether a word is one of them; without diacritics, any of them. */
  boolean holds(Token word) {
    return word.hasDiacritics() ? spelled.contains(word.spelled()) : folded.contains(word.folded());
  }

  /** The lines of a list that lies beside this class, those with {@code #} left out. */
  static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
