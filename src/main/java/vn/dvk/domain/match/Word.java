package vn.dvk.domain.match;

import vn.dvk.text.VietnameseSyllable;

/**
 * One word of a name and what it tells.
 *
 * @param token the word itself
 * @param standing how usual a word it is
 * @param kind what it tells
 * @param weight how much is lost with it, {@link #FULL} for a word of substance
 */
record Word(Token token, Standing standing, Kind kind, int weight) {
  static final int FULL = 100;
  static final int PLACE = 30;
  static final int LIGHT = 10;

  /** How usual a word is. */
  enum Standing {
    /** Vietnamese writing does not allow it: a slip or a foreign word. */
    NO_SYLLABLE,
    /** It could be a word, but hardly ever is. */
    RARE,
    /** One of the common words. */
    COMMON;

    static Standing of(Token token) {
      if (WordList.COMMON.holds(token)) {
        return COMMON;
      }
      boolean syllable =
          token.hasDiacritics()
              ? VietnameseSyllable.isValid(token.written())
              : VietnameseSyllable.isValidFolded(token.folded());
      return syllable ? RARE : NO_SYLLABLE;
    }
  }

  /** What a word tells. */
  enum Kind {
    /** A word like any other. */
    PLAIN,
    /** A proper name, or a part of one. */
    NAME,
    /** A short form of initials, told by its capitals, that no list explains. */
    ACRONYM,
    /** Letters without a vowel: such a short form in a name whose case tells nothing, or a slip. */
    CONSONANTS,
    /** A number in digits, Roman or Arabic. */
    NUMBER,
    /** A calendar year. */
    YEAR,
    /** A single letter: {@code tổ A}. */
    LETTER,
    /** A word that makes another model: {@code không}, {@code nữ}, {@code kiểu mẫu}. */
    TELLING
  }

  static Word of(Token token, Kind kind) {
    return new Word(token, Standing.of(token), kind, FULL);
  }

  String folded() {
    return token.folded();
  }

  String spelled() {
    return token.spelled();
  }

  boolean is(Kind asked) {
    return kind == asked;
  }

  /** Whether it stands for a thing that typing errors don't turn into another. */
  boolean isCode() {
    return switch (kind) {
      case NUMBER, YEAR, LETTER, ACRONYM -> true;
      case PLAIN, NAME, CONSONANTS, TELLING -> false;
    };
  }

  /** Whether its letters may be initials. */
  boolean isShortForm() {
    return kind == Kind.ACRONYM || kind == Kind.CONSONANTS;
  }

  Word weighing(int other) {
    return new Word(token, standing, kind, other);
  }

  Word as(Kind other) {
    return new Word(token, standing, other, weight);
  }
}
