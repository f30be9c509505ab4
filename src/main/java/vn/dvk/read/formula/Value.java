package vn.dvk.read.formula;

/**
 * What a cell gives to a formula, or a formula to its cell.
 *
 * @param type what it is
 * @param text a number as a decimal, a text as stored, {@code TRUE} or {@code FALSE}, an error as
 *     the program shows it
 */
public record Value(Type type, String text) {
  /** What a value is. */
  public enum Type {
    NUMBER,
    TEXT,
    TRUTH,
    ERROR,
    /** Something that formulas cannot use: a date without its serial number, a foreign error. */
    FOREIGN
  }

  /** What formulas cannot use. */
  public static final Value FOREIGN = new Value(Type.FOREIGN, "");

  /** A number given as a decimal, {@code 4.5} or {@code 1.0E10}. */
  public static Value ofNumber(String decimal) {
    return new Value(Type.NUMBER, decimal);
  }

  /** A text, perhaps an empty one, which is not the same as a blank cell. */
  public static Value ofText(String text) {
    return new Value(Type.TEXT, text);
  }

  /** A truth value. */
  public static Value ofTruth(String word) {
    return new Value(Type.TRUTH, word);
  }

  /** An error value such as {@code #REF!}. */
  public static Value ofError(String error) {
    return new Value(Type.ERROR, error);
  }
}
