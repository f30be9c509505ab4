package vn.dvk.text;

/** What {@link CleanText} may have to do to a text. */
public enum Cleaning {
  /** Line breaks become spaces, or blank lines go. */
  LINE_BREAKS,
  /** Other white space is taken away or made one space. */
  WHITE_SPACE,
  /** Zero-width characters and soft hyphens are taken away. */
  INVISIBLE,
  /** Letters and their marks are composed (NFC). */
  COMPOSED
}
