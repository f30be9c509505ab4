package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.domain.match.Word.Kind;

/**
 * Tells whether two names are one model's.
 *
 * <p>One name may be written with other case, diacritics, quotation marks and abbreviations, with a
 * leading "Mô hình", with slips of the pen, with a word more or less. Another number, another
 * proper name or another word of substance is another model: {@code "… giai đoạn 1"} and {@code "…
 * giai đoạn 2"}, {@code "… tại xã A"} and {@code "… tại xã B"}.
 */
public final class ModelNames {
  /** From here up two names are one model's, in hundredths. */
  static final int SAME = 80;

  /** From here up to {@link #SAME} a person must look. */
  static final int DOUBTFUL = 70;

  private static final int EQUAL = 100;
  private static final int NEARLY_EQUAL = 99;
  private static final int ONLY_LIGHT = 95;
  private static final int ONLY_A_YEAR = 90;
  private static final int DOUBT = 78;
  private static final int OTHER_MODEL = 40;
  private static final int MOVED = 20;

  /** A word and what comes and goes with it. */
  private static final int MOST_ALONE = Word.FULL + 5 * Word.LIGHT;

  private ModelNames() {}

  /**
   * How alike two names are.
   *
   * @return 1 for names of the same folded words, 0.8 or more for one model's, less for others; 0
   *     where a name has no words
   */
  public static double likeness(String a, String b) {
    return percent(NameWords.of(a), NameWords.of(b)) / 100.0;
  }

  /** Whether two names are one model's beyond reasonable doubt. */
  public static boolean same(String a, String b) {
    return percent(NameWords.of(a), NameWords.of(b)) >= SAME;
  }

  /** Whether a name itself may say where: {@code "… thôn 3"}, {@code "… Hùng Lô"}. */
  public static boolean holdsPlace(String name) {
    return NameWords.of(name).holdsPlace();
  }

  /** The likeness in hundredths; the order of the two makes no difference. */
  static int percent(NameWords a, NameWords b) {
    if (a.isBlank() || b.isBlank()) {
      return 0;
    }
    int order = a.key().compareTo(b.key());
    if (order == 0 || a.folded().equals(b.folded())) {
      return EQUAL;
    }
    return order < 0 ? ordered(a, b) : ordered(b, a);
  }

  private static int ordered(NameWords a, NameWords b) {
    int shared = a.sharedWeight(b);
    if (shared * 2 < Math.min(a.weight(), b.weight())) {
      return 0;
    }
    Alignment alignment = Alignment.of(a.words(), b.words());
    List<Word> left = new ArrayList<>(alignment.left());
    List<Word> right = new ArrayList<>(alignment.right());
    int cost = alignment.cost() - takeMoved(left, right);
    int bound = bound(a, b, alignment, left, right);
    if (shared >= Word.FULL && isLight(left, right, cost)) {
      return Math.min(bound, a.hasYear() == b.hasYear() ? ONLY_LIGHT : ONLY_A_YEAR);
    }
    int scale = Math.max(Word.FULL, Math.max(a.weight(), b.weight()));
    return Math.max(0, Math.min(EQUAL - cost * EQUAL / scale, bound));
  }

  /**
   * Whether light words and accents are all that differs, however many and in however short names.
   */
  private static boolean isLight(List<Word> left, List<Word> right, int cost) {
    int light =
        Stream.concat(left.stream(), right.stream())
            .mapToInt(word -> word.weight() == Word.LIGHT ? Word.LIGHT : 0)
            .sum();
    return cost - light < Slip.SURE.cost();
  }

  /** The most that names can be alike that differ in this way, however long they are. */
  private static int bound(
      NameWords a, NameWords b, Alignment alignment, List<Word> left, List<Word> right) {
    boolean years = a.hasYear() && b.hasYear();
    if (tellApart(left, years) || tellApart(right, years)) {
      return OTHER_MODEL;
    }
    if (isReplaced(alignment, hasSubstance(left), hasSubstance(right))) {
      return OTHER_MODEL;
    }
    int around = Math.min(a.words().size(), b.words().size()) - 1;
    boolean open = isMore(left) || isMore(right) || around < alignment.wordsAround();
    return open ? DOUBT : NEARLY_EQUAL;
  }

  /** A common word taken for a slip beside a word too many is rather two words put for one. */
  private static boolean isReplaced(Alignment alignment, boolean left, boolean right) {
    boolean common = alignment.wordsAround() >= Slip.REAL.wordsAround();
    return (left && right) || (common && (left || right));
  }

  private static boolean tellApart(List<Word> alone, boolean years) {
    return alone.stream()
        .anyMatch(
            word ->
                switch (word.kind()) {
                  case NUMBER, LETTER, TELLING -> true;
                  case YEAR -> years;
                  case PLAIN, NAME, ACRONYM, CONSONANTS -> false;
                });
  }

  private static boolean hasSubstance(List<Word> alone) {
    return hasName(alone) || alone.stream().anyMatch(word -> word.weight() > Word.LIGHT);
  }

  /** Whether a name says more than the other by a proper name or by several words. */
  private static boolean isMore(List<Word> alone) {
    return hasName(alone) || alone.stream().mapToInt(Word::weight).sum() > MOST_ALONE;
  }

  private static boolean hasName(List<Word> alone) {
    return alone.stream().anyMatch(word -> word.is(Kind.NAME));
  }

  /** Takes out the words that only stand elsewhere; returns what they cost too much. */
  private static int takeMoved(List<Word> left, List<Word> right) {
    int saved = 0;
    for (Iterator<Word> words = left.iterator(); words.hasNext(); ) {
      Word word = words.next();
      int at = word.isCode() || Alignment.isCount(word) ? -1 : indexOf(right, word);
      if (at >= 0) {
        int lost = word.weight() + right.remove(at).weight();
        saved += Math.max(0, lost - MOVED);
        words.remove();
      }
    }
    return saved;
  }

  private static int indexOf(List<Word> words, Word wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).folded().equals(wanted.folded())) {
        return i;
      }
    }
    return -1;
  }
}
