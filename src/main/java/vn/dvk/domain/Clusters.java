package vn.dvk.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * Things that belong together, directly or by way of others (disjoint sets).
 *
 * @param <T> what belongs together; by its {@code equals}
 */
public final class Clusters<T> {
  private final Map<T, T> next = new HashMap<>();

  /** Has two things and all that belong to them belong together. */
  public void join(T one, T other) {
    T first = leader(one);
    T second = leader(other);
    if (!first.equals(second)) {
      next.put(second, first);
    }
  }

  /** The one that stands for all that belong to a thing; itself where nothing else does. */
  public T leader(T one) {
    T leader = one;
    for (T further = next.get(leader); further != null; further = next.get(leader)) {
      leader = further;
    }
    if (!leader.equals(one)) {
      next.put(one, leader);
    }
    return leader;
  }
}
