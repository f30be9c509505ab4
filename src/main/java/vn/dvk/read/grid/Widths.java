package vn.dvk.read.grid;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of cells that the records of a text have. */
final class Widths {
  private Widths() {}

  /** The number that occurs most, of several the largest; 0 where there is none. */
  static int usual(List<Integer> widths) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    widths.forEach(width -> counts.merge(width, 1, Integer::sum));
    int usual = 0;
    for (var entry : counts.entrySet()) {
      if (usual == 0 || entry.getValue() >= counts.get(usual)) {
        usual = entry.getKey();
      }
    }
    return usual;
  }
}
