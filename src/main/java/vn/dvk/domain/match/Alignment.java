package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two names laid word by word beside each other at the least cost.
 *
 * @param cost of what differs, in {@link Word} weights
 * @param left words that only the first has
 * @param right words that only the second has
 * @param wordsAround how many other words the misspellings taken for such ask for, 0 for none
 */
record Alignment(int cost, List<Word> left, List<Word> right, int wordsAround) {
  private static final int NO_WAY = 1_000_000;
  private static final int ACCENTS = 3;
  private static final int OTHER_WRITING = 5;
  private static final int MOST_JOINED = 3;

  private static final Map<String, String> DIGITS =
      Map.of(
          "khong", "0", "mot", "1", "hai", "2", "ba", "3", "bon", "4", "sau", "6", "bay", "7",
          "tam", "8", "chin", "9", "muoi", "10");

  /** Lays two names beside each other; which of them is first makes no difference to the cost. */
  static Alignment of(List<Word> a, List<Word> b) {
    return new Table(a, b).alignment();
  }

  /** A step through both names: so many words of either at a cost, if so many others are there. */
  private record Step(int left, int right, int cost, int wordsAround) {}

  private static final class Table {
    private final List<Word> a;
    private final List<Word> b;
    private final int[][] cost;
    private final Step[][] step;

    Table(List<Word> a, List<Word> b) {
      this.a = a;
      this.b = b;
      this.cost = new int[a.size() + 1][b.size() + 1];
      this.step = new Step[a.size() + 1][b.size() + 1];
    }

    Alignment alignment() {
      for (int i = 0; i <= a.size(); i++) {
        for (int j = 0; j <= b.size(); j++) {
          fill(i, j);
        }
      }
      return traced();
    }

    private void fill(int i, int j) {
      cost[i][j] = i == 0 && j == 0 ? 0 : NO_WAY;
      if (i > 0 && j > 0) {
        takePairs(i, j);
        takeRuns(i, j);
      }
      if (i > 0) {
        take(i, j, new Step(1, 0, a.get(i - 1).weight(), 0));
      }
      if (j > 0) {
        take(i, j, new Step(0, 1, b.get(j - 1).weight(), 0));
      }
    }

    private void takePairs(int i, int j) {
      Word left = a.get(i - 1);
      Word right = b.get(j - 1);
      if (isSame(left, right)) {
        int accents = left.spelled().equals(right.spelled()) ? 0 : ACCENTS;
        take(i, j, new Step(1, 1, accents, 0));
        return;
      }
      Slip.between(left, right)
          .ifPresent(slip -> take(i, j, new Step(1, 1, slip.cost(), slip.wordsAround())));
    }

    /** One word against several: written as one, or as their initials. */
    private void takeRuns(int i, int j) {
      int left = runOf(b.get(j - 1), a, i);
      if (left > 0) {
        take(i, j, new Step(left, 1, OTHER_WRITING, 0));
      }
      int right = runOf(a.get(i - 1), b, j);
      if (right > 0) {
        take(i, j, new Step(1, right, OTHER_WRITING, 0));
      }
    }

    private void take(int i, int j, Step way) {
      int total = cost[i - way.left()][j - way.right()] + way.cost();
      if (total < cost[i][j]) {
        cost[i][j] = total;
        step[i][j] = way;
      }
    }

    private Alignment traced() {
      List<Word> left = new ArrayList<>();
      List<Word> right = new ArrayList<>();
      int around = 0;
      for (int i = a.size(), j = b.size(); i > 0 || j > 0; ) {
        Step way = step[i][j];
        if (way.right() == 0) {
          left.add(0, a.get(i - 1));
        }
        if (way.left() == 0) {
          right.add(0, b.get(j - 1));
        }
        around = Math.max(around, way.wordsAround());
        i -= way.left();
        j -= way.right();
      }
      return new Alignment(cost[a.size()][b.size()], left, right, around);
    }
  }

  /** Whether a word is a number written out: {@code hai không, ba có}. */
  static boolean isCount(Word word) {
    return DIGITS.containsKey(word.folded());
  }

  private static boolean isSame(Word left, Word right) {
    return left.folded().equals(right.folded())
        || left.folded().equals(DIGITS.get(right.folded()))
        || right.folded().equals(DIGITS.get(left.folded()));
  }

  /** How many words before {@code to} are the one in another writing, 0 where none are. */
  private static int runOf(Word word, List<Word> words, int to) {
    int before = to - word.folded().length();
    if (word.isShortForm() && before >= 0 && areInitials(word.folded(), words, before, to)) {
      return to - before;
    }
    for (int from = to - 2; from >= Math.max(0, to - MOST_JOINED) && !word.isCode(); from--) {
      if (areParts(word.folded(), words, from, to)) {
        return to - from;
      }
    }
    return 0;
  }

  private static boolean areInitials(String initials, List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).folded().charAt(0) != initials.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** Inside one word y and i are not yet told to be one. */
  private static boolean areParts(String joined, List<Word> words, int from, int to) {
    String whole = joined.replace('y', 'i');
    int at = 0;
    for (int i = from; i < to; i++) {
      String part = words.get(i).folded().replace('y', 'i');
      if (!whole.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at == whole.length();
  }
}
