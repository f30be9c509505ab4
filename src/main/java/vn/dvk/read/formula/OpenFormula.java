package vn.dvk.read.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas of OpenDocument spreadsheets in the notation of Excel's files.
 *
 * <p>Example: {@code of:=SUM([.C5:.C9];[$'Biểu 2'.A1])} is {@code SUM(C5:C9,'Biểu 2'!A1)}.
 */
public final class OpenFormula {
  private static final Pattern PREFIX = Pattern.compile("^(?:(\\w+):)?=");
  private static final Pattern CELL = Pattern.compile("\\$?[A-Z]{1,3}\\$?\\d{1,7}");
  private static final Pattern PART =
      Pattern.compile("(?:\\$?('(?:[^']|'')*'|[^'.#\\[\\]]+))?\\.(.*)");

  /** What looks for texts by rules that differ from program to program and from file to file. */
  private static final Pattern SEARCHES =
      Pattern.compile("(?i)((SUM|COUNT|AVERAGE)IFS?|MATCH|LOOKUP)\\s*\\(");

  private static final Pattern SPECIAL_SIGNS = Pattern.compile("[\\\\^$|()\\[\\]{}+*?.]");

  private final String text;
  private final StringBuilder expression = new StringBuilder();
  private int at;

  private OpenFormula(String text) {
    this.text = text;
  }

  /** The formula that an attribute holds. */
  public static Formula read(String attribute) {
    Matcher prefix = PREFIX.matcher(attribute);
    if (!prefix.find()) {
      return Formula.beyond(attribute);
    }
    String text = attribute.substring(prefix.end());
    String written = "=" + text;
    boolean ofExcel = "msoxl".equals(prefix.group(1));
    return Formula.of(written, ofExcel ? Optional.of(text) : new OpenFormula(text).translated());
  }

  private Optional<String> translated() {
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean known =
          switch (c) {
            case '"' -> literal();
            case '[' -> reference();
            case ';' -> add(",");
            // Unions, intersections, arrays, labels.
            case '~', '!', '{', '\'', ']' -> false;
            default -> add(String.valueOf(c));
          };
      if (!known) {
        return Optional.empty();
      }
    }
    return Optional.of(expression.toString());
  }

  private boolean add(String translation) {
    expression.append(translation);
    at++;
    return true;
  }

  private boolean literal() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      return false;
    }
    String literal = text.substring(at, end + 1);
    if (SEARCHES.matcher(text).find() && SPECIAL_SIGNS.matcher(literal).find()) {
      return false;
    }
    expression.append(literal);
    at = end + 1;
    return true;
  }

  private boolean reference() {
    int end = closingBracket();
    if (end < 0) {
      return false;
    }
    Optional<String> reference = reference(text.substring(at + 1, end));
    reference.ifPresent(expression::append);
    at = end + 1;
    return reference.isPresent();
  }

  private int closingBracket() {
    boolean quoted = false;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == ']' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> reference(String inside) {
    int colon = colon(inside);
    if (colon < 0) {
      return part(inside).map(Reference::toString);
    }
    Optional<Reference> first = part(inside.substring(0, colon));
    Optional<Reference> last = part(inside.substring(colon + 1));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean oneSheet = last.get().sheet.isEmpty() || last.get().sheet.equals(first.get().sheet);
    return oneSheet ? Optional.of(first.get() + ":" + last.get().cell) : Optional.empty();
  }

  private static int colon(String inside) {
    boolean quoted = false;
    for (int i = 0; i < inside.length(); i++) {
      quoted ^= inside.charAt(i) == '\'';
      if (inside.charAt(i) == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private record Reference(String sheet, String cell) {
    @Override
    public String toString() {
      return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
  }

  private static Optional<Reference> part(String part) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String sheet = matcher.group(1) == null ? "" : quoted(matcher.group(1));
    String cell = matcher.group(2);
    if (cell.equals("#REF!")) {
      return Optional.of(new Reference("", cell));
    }
    return CELL.matcher(cell).matches()
        ? Optional.of(new Reference(sheet, cell))
        : Optional.empty();
  }

  private static String quoted(String sheet) {
    return sheet.startsWith("'") ? sheet : "'" + sheet + "'";
  }
}
