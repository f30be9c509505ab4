package vn.dvk.read.grid;

/**
 * How a run of text is dressed.
 *
 * @param font the font's name, empty where the file names none
 * @param struck whether it is struck out
 * @param hidden whether it is not shown
 */
record Dress(String font, boolean struck, boolean hidden) {
  static final Dress PLAIN = new Dress("", false);

  /** A dress that is shown. */
  Dress(String font, boolean struck) {
    this(font, struck, false);
  }

  /** The same dress struck out. */
  Dress asStruck() {
    return struck ? this : new Dress(font, true, hidden);
  }

  /** The same dress out of sight. */
  Dress asHidden() {
    return hidden ? this : new Dress(font, struck, true);
  }

  /** The same dress in a font; an empty name keeps the one it has. */
  Dress in(String other) {
    return other.isEmpty() || other.equals(font) ? this : new Dress(other, struck, hidden);
  }

  // Written out, for what the compiler makes for a record is slow to start and to run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Dress dress
        && struck == dress.struck
        && hidden == dress.hidden
        && font.equals(dress.font);
  }

  @Override
  public int hashCode() {
    return (font.hashCode() * 2 + (struck ? 1 : 0)) * 2 + (hidden ? 1 : 0);
  }
}
