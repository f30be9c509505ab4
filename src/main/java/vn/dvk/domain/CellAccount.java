package vn.dvk.domain;

/**
 * Where the non-blank cells of a submission went; each is in exactly one of the three.
 *
 * @param read cells that are a field of a model or score
 * @param form cells that are a known part of the form
 * @param reported cells that a finding names
 */
public record CellAccount(int read, int form, int reported) {
  /** No cells. */
  public static final CellAccount NONE = new CellAccount(0, 0, 0);

  /** All cells. */
  public int total() {
    return read + form + reported;
  }

  /** Both accounts together. */
  public CellAccount plus(CellAccount other) {
    return new CellAccount(read + other.read, form + other.form, reported + other.reported);
  }
}
