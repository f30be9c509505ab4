package vn.dvk.domain.match;

import java.util.Optional;
import vn.dvk.domain.match.Word.Kind;
import vn.dvk.domain.match.Word.Standing;
import vn.dvk.text.Distance;

/**
 * Tells a slip of the pen from another word, and how sure that is.
 *
 * <p>A word that Vietnamese writing does not allow and that is one error away from the other is a
 * slip: {@code trườg}. Between two common words, what stands around must be long; and two kinds of
 * things ({@code rừng} and {@code gừng}) or two proper names are never one.
 */
enum Slip {
  /** One of the two is no word. */
  SURE(30, 0),
  /** One of the two is a word that is hardly ever met: {@code đườn} for {@code đường}. */
  LIKELY(35, 3),
  /** Two common words one error apart, or such as sound alike: {@code xanh} and {@code sanh}. */
  REAL(60, 4);

  private static final int SHORTEST = 3;
  private static final int SHORTEST_FOREIGN_NAME = 5;

  private final int cost;
  private final int wordsAround;

  Slip(int cost, int wordsAround) {
    this.cost = cost;
    this.wordsAround = wordsAround;
  }

  /** What it takes from the likeness of two names, in {@link Word} weights. */
  int cost() {
    return cost;
  }

  /** How many other words the names must have for it to be beyond doubt. */
  int wordsAround() {
    return wordsAround;
  }

  /**
   * Whether one word is the other's misspelling.
   *
   * @return empty where they are two words
   */
  static Optional<Slip> between(Word a, Word b) {
    int shorter = Math.min(length(a), length(b));
    if (shorter == 1) {
      return isBeginningOrEnd(a, b) || isBeginningOrEnd(b, a)
          ? Optional.of(LIKELY)
          : Optional.empty();
    }
    if (a.isCode() || b.isCode() || !touch(a.folded(), b.folded())) {
      return Optional.empty();
    }
    boolean near = Distance.between(a.token().written(), b.token().written(), 1) <= 1;
    if (isSyllable(a) && isSyllable(b)) {
      return betweenSyllables(a, b, near);
    }
    boolean foreign = !isSyllable(a) && !isSyllable(b);
    int shortest = a.is(Kind.NAME) || b.is(Kind.NAME) ? SHORTEST_FOREIGN_NAME : SHORTEST;
    return near && (!foreign || shorter >= shortest) ? Optional.of(SURE) : Optional.empty();
  }

  /** A letter lost of a word of two: {@code kinh t}. A capital may name a thing: {@code tổ A}. */
  private static boolean isBeginningOrEnd(Word letter, Word word) {
    return length(letter) == 1
        && length(word) == 2
        && !letter.token().hasCapital()
        && !letter.token().isNumber()
        && (word.is(Kind.PLAIN) || word.is(Kind.TELLING))
        && word.folded().contains(letter.folded());
  }

  /** Cheap to ask, and true of all words that one slip lies between. */
  private static boolean touch(String a, String b) {
    char lastOfA = a.charAt(a.length() - 1);
    char lastOfB = b.charAt(b.length() - 1);
    boolean swapped = a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    return Math.abs(a.length() - b.length()) <= 2
        && (lastOfA == lastOfB || a.charAt(0) == b.charAt(0) || swapped);
  }

  private static boolean isSyllable(Word word) {
    return word.standing() != Standing.NO_SYLLABLE;
  }

  private static Optional<Slip> betweenSyllables(Word a, Word b, boolean near) {
    boolean alike = near || sound(a.folded()).equals(sound(b.folded()));
    boolean kinds = WordList.KINDS.holds(a.token()) && WordList.KINDS.holds(b.token());
    if (!alike || kinds || a.is(Kind.NAME) || b.is(Kind.NAME)) {
      return Optional.empty();
    }
    if (a.standing() != b.standing()) {
      return Optional.of(LIKELY);
    }
    return a.is(Kind.TELLING) || b.is(Kind.TELLING) ? Optional.empty() : Optional.of(REAL);
  }

  /**
   * What many speakers write alike: tr and ch, s and x, d, gi and r, l and n; n and ng, c and t.
   */
  private static String sound(String folded) {
    return end(start(folded));
  }

  private static String start(String folded) {
    if (folded.startsWith("tr")) {
      return "ch" + folded.substring(2);
    }
    if (folded.startsWith("gi") && folded.length() > 2) {
      return "d" + folded.substring(2);
    }
    String rest = folded.substring(1);
    return switch (folded.charAt(0)) {
      case 's' -> "x" + rest;
      case 'r' -> "d" + rest;
      case 'n' -> rest.startsWith("g") || rest.startsWith("h") ? folded : "l" + rest;
      default -> folded;
    };
  }

  private static String end(String folded) {
    if (folded.endsWith("ng")) {
      return folded.substring(0, folded.length() - 1);
    }
    return folded.endsWith("c") ? folded.substring(0, folded.length() - 1) + 't' : folded;
  }

  private static int length(Word word) {
    return word.folded().length();
  }
}
