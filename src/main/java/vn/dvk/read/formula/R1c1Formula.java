package vn.dvk.read.formula;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.CellName;

/**
 * Formulas of SpreadsheetML 2003, whose references count rows and columns, in the notation of
 * Excel's other files.
 *
 * <p>Example: in cell C10, {@code =SUM(R[-5]C:R[-1]C)} is {@code SUM(C5:C9)}.
 */
public final class R1c1Formula {
  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;

  /** Texts and sheet names, which are kept, and references, which are not. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'"
              + "|(?<![\\p{L}\\d_.\\]])R(\\d*|\\[-?\\d+])C(\\d*|\\[-?\\d+])(?![\\p{L}\\d_.(\\[])"
              + "|(?<![\\p{L}\\d_.\\]])[RC](\\d*|\\[-?\\d+])(?![\\p{L}\\d_.(\\[])");

  private final int row;
  private final int column;

  private R1c1Formula(int row, int column) {
    this.row = row;
    this.column = column;
  }

  /** The formula that a cell's attribute holds; row and column are 1-based. */
  public static Formula read(String attribute, int row, int column) {
    if (!attribute.startsWith("=")) {
      return Formula.beyond(attribute);
    }
    return Formula.of(attribute, new R1c1Formula(row, column).translated(attribute.substring(1)));
  }

  private Optional<String> translated(String text) {
    StringBuilder expression = new StringBuilder();
    Matcher pieces = PIECE.matcher(text);
    int done = 0;
    while (pieces.find()) {
      Optional<String> piece = piece(pieces.toMatchResult());
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      expression.append(text, done, pieces.start()).append(piece.get());
      done = pieces.end();
    }
    return Optional.of(expression.append(text.substring(done)).toString());
  }

  private Optional<String> piece(MatchResult piece) {
    if (piece.group(1) != null) {
      return cell(position(piece.group(1), row), position(piece.group(2), column));
    }
    // A whole row or column, or a cell of column R or C in the notation of other programs.
    return piece.group(3) != null ? Optional.empty() : Optional.of(piece.group());
  }

  /** {@code 5} is the fifth, {@code [-2]} two before, nothing the same. */
  private static int position(String given, int own) {
    if (given.isEmpty()) {
      return own;
    }
    try {
      return given.startsWith("[")
          ? Math.addExact(own, Integer.parseInt(given.substring(1, given.length() - 1)))
          : Integer.parseInt(given);
    } catch (NumberFormatException | ArithmeticException tooLarge) {
      return 0;
    }
  }

  private static Optional<String> cell(int row, int column) {
    boolean onSheet = row >= 1 && row <= ROWS && column >= 1 && column <= COLUMNS;
    return onSheet ? Optional.of(CellName.of(column, row)) : Optional.empty();
  }
}
