package vn.dvk.read.formula;

import java.util.Optional;

/**
 * A formula as a file gives it.
 *
 * @param written in the file's own notation, with the equals sign, to be quoted
 * @param expression the same with references such as {@code C5:C9} and commas between arguments,
 *     without the equals sign; empty where dvk knows no way to say it so
 * @param down how many rows below the cell that the expression was written for it stands
 * @param right how many columns right of it
 */
public record Formula(String written, Optional<String> expression, int down, int right) {

  /** A formula written for its own cell, in the notation of Excel's files. */
  public static Formula of(String expression) {
    return new Formula("=" + expression, Optional.of(expression), 0, 0);
  }

  /** A formula of another notation. */
  public static Formula of(String written, Optional<String> expression) {
    return new Formula(written, expression, 0, 0);
  }

  /** A formula of which only the wording is known, or that covers several cells at once. */
  public static Formula beyond(String written) {
    return of(written, Optional.empty());
  }

  /** The same formula shared by a cell further down and right. */
  public Formula movedBy(int rows, int columns) {
    return new Formula(written, expression, rows, columns);
  }
}
