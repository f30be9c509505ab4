package vn.dvk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/**
 * One folded word of a name, with the written words that it comes from.
 *
 * @param text lower-case letters and digits
 * @param from the first written word, 0-based
 * @param to the one after the last written word
 */
record Word(String text, int from, int to) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** The words of a text. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (String word : Fold.of(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(new Word(word, words.size(), words.size() + 1));
      }
    }
    return words;
  }

  /** The words written without a space between, for comparison. */
  static String tight(List<Word> words) {
    StringBuilder tight = new StringBuilder();
    for (Word word : words) {
      tight.append(word.text);
    }
    return tight.toString();
  }

  /** The words that are none of some others. */
  static List<Word> without(Set<String> others, List<Word> words) {
    List<Word> rest = new ArrayList<>(words.size());
    for (Word word : words) {
      if (!others.contains(word.text)) {
        rest.add(word);
      }
    }
    return rest;
  }

  /** The same words with every number as one {@code 0}. */
  static List<Word> withoutDigits(List<Word> words) {
    return words.stream()
        .map(word -> new Word(DIGITS.matcher(word.text).replaceAll("0"), word.from, word.to))
        .toList();
  }
}
