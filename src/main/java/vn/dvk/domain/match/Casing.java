package vn.dvk.domain.match;

import java.util.List;

/** What the capital letters of a name tell. */
enum Casing {
  /** Capitals mark proper names and short forms. */
  SENTENCE,
  /** Every Word Begins With One: short forms alone can be told. */
  TITLE,
  /** NO SMALL LETTERS, or no capitals: nothing is told. */
  NONE;

  private static final int TITLE_WORDS = 3;

  static Casing of(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(token -> !token.isNumber()).toList();
    long capitals = words.stream().filter(Token::hasCapital).count();
    if (capitals == 0 || words.stream().allMatch(Token::isAllCapitals)) {
      return NONE;
    }
    boolean title = words.size() >= TITLE_WORDS && capitals * 4 > words.size() * 3L;
    return title ? TITLE : SENTENCE;
  }

  boolean hasSmall() {
    return this != NONE;
  }

  boolean tellsNames() {
    return this == SENTENCE;
  }
}
