package vn.dvk.corpus;

/**
 * What stands in one cell.
 *
 * @param text what a reader sees; for a legacy font the true text, not its bytes
 * @param dress how the cell holds it
 */
record Ink(String text, Dress dress) {

  /** How a cell holds its text. */
  enum Dress {
    TEXT,
    NUMBER,
    /** A formula with its value. */
    FORMULA,
    /** A formula whose value the file does not hold. */
    UNCACHED,
    /** One that needs more than the file to be calculated. */
    BEYOND_THE_FILE,
    ERROR,
    /** A date of which the text shows day, month and year. */
    DATE,
    STRUCK,
    /** Its text with something struck out before it. */
    PARTLY_STRUCK,
    TCVN3,
    VNI,
    /** The first word in Unicode, the rest in a font of TCVN3. */
    PARTLY_TCVN3,
    /** The first word in Unicode, the rest in a font of VNI. */
    PARTLY_VNI
  }

  static Ink text(String text) {
    return new Ink(text, Dress.TEXT);
  }

  static Ink number(int number) {
    return new Ink(Integer.toString(number), Dress.NUMBER);
  }

  Ink in(Dress other) {
    return new Ink(text, other);
  }
}
