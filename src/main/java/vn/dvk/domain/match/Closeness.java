package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.dvk.domain.match.Matches.Doubt;
import vn.dvk.domain.match.Matches.Pair;

/**
 * How alike all names of two lists are, in hundredths, and what follows: the assignment with the
 * greatest sum, less what could be otherwise for nearly the same sum.
 */
final class Closeness {
  /** Two readings whose sums differ by less than this, in hundredths, are both possible. */
  private static final int NEARLY = 5;

  private final List<NameWords> rows;
  private final List<NameWords> columns;
  private final int[][] percent;
  private final int[] columnOf;
  private final int[] rowOf;

  private Closeness(List<NameWords> rows, List<NameWords> columns) {
    this.rows = rows;
    this.columns = columns;
    this.percent = new int[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        percent[i][j] = ModelNames.percent(rows.get(i), columns.get(j));
      }
    }
    this.columnOf = Assignment.best(atLeast(ModelNames.SAME));
    this.rowOf = new int[columns.size()];
    Arrays.fill(rowOf, Assignment.NONE);
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] != Assignment.NONE) {
        rowOf[columnOf[i]] = i;
      }
    }
  }

  /** Compares each name of one list with each of the other. */
  static Closeness of(List<NameWords> rows, List<NameWords> columns) {
    return new Closeness(rows, columns);
  }

  /** The pairs of the best assignment that no other reading comes near. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] != Assignment.NONE && !isOpen(i)) {
        pairs.add(new Pair(i, columnOf[i]));
      }
    }
    return pairs;
  }

  /** All likenesses that deserve a look between names that are in no certain pair. */
  List<Doubt> doubts() {
    boolean[] settled = new boolean[columns.size()];
    pairs().forEach(pair -> settled[pair.right()] = true);
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (columnOf[i] != Assignment.NONE && settled[columnOf[i]]) {
        continue;
      }
      for (int j = 0; j < columns.size(); j++) {
        if (!settled[j] && worth(i, j) > 0) {
          doubts.add(new Doubt(i, j, percent[i][j] / 100.0));
        }
      }
    }
    return doubts;
  }

  /** Whether the row could as well have another column, or its column another row. */
  private boolean isOpen(int i) {
    int j = columnOf[i];
    return IntStream.range(0, columns.size()).anyMatch(k -> k != j && couldTakeColumn(i, j, k))
        || IntStream.range(0, rows.size()).anyMatch(k -> k != i && couldLoseColumn(i, j, k));
  }

  /** Equal names can be exchanged without any difference. */
  private boolean couldTakeColumn(int i, int j, int other) {
    if (worth(i, other) == 0 || columns.get(j).key().equals(columns.get(other).key())) {
      return false;
    }
    int owner = rowOf[other];
    if (owner == Assignment.NONE) {
      return percent[i][other] > percent[i][j] - NEARLY;
    }
    int now = percent[i][j] + percent[owner][other];
    return !rows.get(i).key().equals(rows.get(owner).key())
        && worth(i, other) + worth(owner, j) > now - NEARLY;
  }

  private boolean couldLoseColumn(int i, int j, int other) {
    return columnOf[other] == Assignment.NONE
        && worth(other, j) > percent[i][j] - NEARLY
        && !rows.get(i).key().equals(rows.get(other).key());
  }

  private int worth(int i, int j) {
    return percent[i][j] >= ModelNames.DOUBTFUL ? percent[i][j] : 0;
  }

  private int[][] atLeast(int least) {
    return Arrays.stream(percent)
        .map(row -> Arrays.stream(row).map(value -> value >= least ? value : 0).toArray())
        .toArray(int[][]::new);
  }
}
