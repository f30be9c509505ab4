package vn.dvk.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands around a name in a file's name: words about the form, types and organs, or words that
 * may make it another name. "Hội CCB" before "PL1" is the province's, before "Khối" it is not.
 */
final class Surroundings {
  private static final UnitWords WORDS = UnitWords.KNOWN;

  private static final int LONGEST_PROVINCE = 3;

  private final List<Word> written;
  private final boolean[] aside;

  Surroundings(List<Word> written, UnitIndex index) {
    this.written = written;
    this.aside = new boolean[written.size()];
    List<Word> withoutDigits = Word.withoutDigits(written);
    for (int at = 0; at < written.size(); at++) {
      int length = WORDS.fileWordLength(withoutDigits, at);
      mark(at, Math.max(length, WORDS.asideLength(written, at)));
      mark(at, isNumber(written.get(at)) ? 1 : 0);
      mark(at, WORDS.isTail(written.get(at)) ? 1 + provinceLength(at + 1, index) : 0);
    }
  }

  private void mark(int from, int length) {
    for (int i = from; i < from + length; i++) {
      aside[i] = true;
    }
  }

  private static boolean isNumber(Word word) {
    return word.text().chars().allMatch(Character::isDigit);
  }

  private int provinceLength(int from, UnitIndex index) {
    for (int to = Math.min(written.size(), from + LONGEST_PROVINCE); to > from; to--) {
      if (index.isProvince(Word.tight(written.subList(from, to)))) {
        return to - from;
      }
    }
    return 0;
  }

  /** Takes further words as being no part of any name but their own. */
  void claim(int from, int to) {
    mark(from, to - from);
  }

  /** Whether the word before a name could not be a part of it. */
  boolean isClearBefore(int from) {
    return from == 0 || aside[from - 1];
  }

  /** Whether the word after a name could not be a part of it. */
  boolean isClearAfter(int to) {
    return to == aside.length || aside[to];
  }

  /** Whether the words before a name make it a part of that body: {@code Văn phòng Sở Xây dựng}. */
  boolean isPartOf(int from) {
    return IntStream.range(0, from)
        .anyMatch(at -> WORDS.partLength(written, at) == from - at && from > at);
  }
}
