package vn.dvk.domain;

import vn.dvk.text.Fold;

/** When two names are for certain one model's: the same words, but for a leading "Mô hình". */
public final class NameKey {
  private static final String LEADING = "mo hinh ";

  private NameKey() {}

  /**
   * The key of a name: names with the same key are the same.
   *
   * <p>Example: {@code "Mô hình “Một cửa thân thiện”"} and {@code "Một cửa thân thiện"} both give
   * {@code "mot cua than thien"}.
   *
   * @return empty where the name has no words
   */
  public static String of(String name) {
    return withoutLeading(Fold.of(name));
  }

  /** The key of a row's name. */
  public static String of(Model row) {
    return withoutLeading(row.foldedName());
  }

  private static String withoutLeading(String folded) {
    return folded.startsWith(LEADING) ? folded.substring(LEADING.length()) : folded;
  }
}
