package vn.dvk.domain;

import java.util.List;

/**
 * How a submission's unit was told.
 *
 * @param asWritten the name as written in the head, the row, the folder or the file name
 * @param origin where the name stood
 * @param place the cell or file
 * @param candidates names of the nearest roster units where the name is not one of the roster's
 */
public record UnitNaming(String asWritten, Origin origin, Place place, List<String> candidates) {
  public UnitNaming {
    candidates = List.copyOf(candidates);
  }

  /**
   * Whether it can be a unit's name at all: where the file's name stands in, it may say nothing but
   * "PL1 (2)", which every unit's file could be called.
   */
  public boolean isName() {
    return origin != Origin.NOWHERE
        || FileNameSearch.withoutFormWords(asWritten).chars().anyMatch(Character::isLetter);
  }

  /** Where a unit's name stood. */
  public enum Origin {
    /** In the head of the form. */
    HEAD,
    /** In a row of the form that the roster knows as a unit. */
    ROW,
    /** In the folder's or zip's name. */
    FOLDER,
    /** In the file's name. */
    FILE,
    /** Nowhere: the file's name stands in. */
    NOWHERE
  }
}
