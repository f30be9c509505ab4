package vn.dvk.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folded phrases that are looked for in words, each perhaps with what it stands for. */
final class Phrases {
  private static final String MEANS = " = ";

  private final Map<String, List<Word>> meanings = new HashMap<>();

  /** The length of the longest phrase of each first letter, so that most words need no look-up. */
  private final int[] longest = new int[64];

  /**
   * Adds a phrase, {@code short = long} where it stands for another; {@code #} is any number.
   *
   * @param line as in the resource
   * @param noise words that are left out of names before phrases are looked for
   */
  void add(String line, Set<String> noise) {
    int end = line.indexOf(MEANS);
    String written = end < 0 ? line : line.substring(0, end);
    List<Word> phrase = Word.without(noise, Word.of(written.replace('#', '0')));
    String tight = Word.tight(phrase);
    if (!tight.isEmpty()) {
      int slot = slot(tight);
      longest[slot] = Math.max(longest[slot], tight.length());
    }
    boolean standsForItself = end < 0 && written.indexOf('#') < 0;
    meanings.put(
        tight,
        standsForItself
            ? phrase
            : Word.without(noise, Word.of(line.substring(end < 0 ? 0 : end + MEANS.length()))));
  }

  /** The phrases of one word. */
  Set<String> words() {
    return Collections.unmodifiableSet(meanings.keySet());
  }

  /** Whether one word is a phrase of its own. */
  boolean has(String word) {
    return meanings.containsKey(word);
  }

  /** How many words the longest phrase at a place has; 0 where none begins there. */
  int longestAt(List<Word> words, int from) {
    int found = 0;
    String tight = "";
    for (int to = from; to < words.size(); to++) {
      String word = words.get(to).text();
      tight = to == from ? word : tight.concat(word);
      if (tight.length() > longest[slot(tight)]) {
        break;
      }
      if (meanings.containsKey(tight)) {
        found = to + 1 - from;
      }
    }
    return found;
  }

  /** Letters that share a slot share the longer length, which only has more looked up. */
  private static int slot(String text) {
    return text.charAt(0) & 63;
  }

  /** Puts in place of the longest phrase at a place what it stands for. */
  List<Word> replacedAt(List<Word> words, int from) {
    List<Word> replaced = new ArrayList<>(words.subList(0, from));
    int rest = from + replaceOne(words, from, replaced);
    replaced.addAll(words.subList(rest, words.size()));
    return replaced;
  }

  /**
   * Puts in place of every phrase what it stands for, from the left, the longest first.
   *
   * @return the same list where there is none
   */
  List<Word> replacedEverywhere(List<Word> words) {
    List<Word> replaced = new ArrayList<>(words.size());
    boolean found = false;
    for (int from = 0; from < words.size(); ) {
      int length = replaceOne(words, from, replaced);
      if (length == 0) {
        replaced.add(words.get(from));
      }
      found |= length > 0;
      from += Math.max(1, length);
    }
    return found ? replaced : words;
  }

  private int replaceOne(List<Word> words, int from, List<Word> replaced) {
    int length = longestAt(words, from);
    if (length > 0) {
      List<Word> written = words.subList(from, from + length);
      for (Word word : meanings.get(Word.tight(written))) {
        replaced.add(new Word(word.text(), written.get(0).from(), written.get(length - 1).to()));
      }
    }
    return length;
  }
}
