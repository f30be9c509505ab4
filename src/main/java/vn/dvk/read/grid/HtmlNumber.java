package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The number behind a cell of a page saved by a spreadsheet program, which stands in an attribute
 * beside the shown text.
 */
final class HtmlNumber {
  private static final Pattern SHOWN = Pattern.compile("[-+]?[\\d., \u00a0]+%?");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0\\d+");

  private HtmlNumber() {}

  /**
   * The cell as a number.
   *
   * @param element the cell's element
   * @param cell the cell as text
   * @return empty where no number is stored, or where it is shown as something else, a date say
   */
  static Optional<Cell> of(Element element, Cell cell) {
    String shown = cell.text() + cell.struck();
    if (!SHOWN.matcher(shown).matches()) {
      return Optional.empty();
    }
    String stored = element.hasAttr("x:num") ? element.attr("x:num") : element.attr("sdval");
    return StoredNumber.of(stored.strip()).map(number -> numeric(cell, number, shown));
  }

  private static Cell numeric(Cell cell, BigDecimal number, String shown) {
    String text = text(number, shown);
    boolean struck = cell.isStruckOut();
    return Cell.ofValue(
        cell.row(),
        cell.column(),
        Cell.Kind.NUMBER,
        number.toPlainString(),
        struck ? "" : text,
        struck ? text : "",
        Cell.Computed.NOT);
  }

  private static String text(BigDecimal number, String shown) {
    if (shown.endsWith("%")) {
      return StoredNumber.perCent(number);
    }
    return LEADING_ZEROS.matcher(shown).matches() ? shown : number.toPlainString();
  }
}
