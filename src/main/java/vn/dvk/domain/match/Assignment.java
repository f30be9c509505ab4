package vn.dvk.domain.match;

import java.util.Arrays;

/** The one-to-one assignment of greatest total weight (the Hungarian method). */
final class Assignment {
  static final int NONE = -1;

  private static final long FAR = Long.MAX_VALUE / 4;

  private final int[][] weight;
  private final int rows;
  private final int columns;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOf;
  private final int[] cameFrom;

  /** Row and column 0 stand for "none". */
  private Assignment(int[][] weight, int columns) {
    this.weight = weight;
    this.rows = weight.length;
    this.columns = columns;
    this.rowPrice = new long[rows + 1];
    this.columnPrice = new long[columns + 1];
    this.rowOf = new int[columns + 1];
    this.cameFrom = new int[columns + 1];
  }

  /**
   * Assigns rows to columns.
   *
   * @param weight of each row and column, 0 or more; 0 where the two must not be assigned
   * @return for each row its column or {@link #NONE}
   */
  static int[] best(int[][] weight) {
    if (weight.length == 0) {
      return new int[0];
    }
    int columns = weight[0].length;
    return weight.length <= columns
        ? new Assignment(weight, columns).solved()
        : inverse(new Assignment(transposed(weight), weight.length).solved(), weight.length);
  }

  private int[] solved() {
    for (int row = 1; row <= rows; row++) {
      addRow(row);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, NONE);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column];
      if (row > 0 && weight[row - 1][column - 1] > 0) {
        columnOf[row - 1] = column - 1;
      }
    }
    return columnOf;
  }

  /** Finds the cheapest way on which the rows give up columns to each other until one is free. */
  private void addRow(int row) {
    long[] least = new long[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, FAR);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int next = nearest(column, least, used);
      changePrices(least[next], least, used);
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }

  private int nearest(int from, long[] least, boolean[] used) {
    int row = rowOf[from];
    int nearest = 0;
    for (int column = 1; column <= columns; column++) {
      if (used[column]) {
        continue;
      }
      long way = -weight[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
      if (way < least[column]) {
        least[column] = way;
        cameFrom[column] = from;
      }
      if (nearest == 0 || least[column] < least[nearest]) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void changePrices(long change, long[] least, boolean[] used) {
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPrice[rowOf[column]] += change;
        columnPrice[column] -= change;
      } else {
        least[column] -= change;
      }
    }
  }

  private static int[][] transposed(int[][] weight) {
    int[][] turned = new int[weight[0].length][weight.length];
    for (int i = 0; i < weight.length; i++) {
      for (int j = 0; j < weight[i].length; j++) {
        turned[j][i] = weight[i][j];
      }
    }
    return turned;
  }

  private static int[] inverse(int[] rowOfColumn, int rows) {
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, NONE);
    for (int column = 0; column < rowOfColumn.length; column++) {
      if (rowOfColumn[column] != NONE) {
        columnOf[rowOfColumn[column]] = column;
      }
    }
    return columnOf;
  }
}
