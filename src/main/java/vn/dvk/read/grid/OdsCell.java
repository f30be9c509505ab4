package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.formula.Formula;
import vn.dvk.read.formula.OpenFormula;

/** The value of one cell of an OpenDocument spreadsheet. */
final class OdsCell {
  private static final String OFFICE = ":office:";
  private static final String CALC_EXTENSION = ":calcext:";
  private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]|#N/A|Err:\\d+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0\\d+");

  private final XmlWalk xml;
  private final OdsStyles styles;
  private final Dress dress;
  private final String formula;
  private final boolean matrix;
  private final boolean error;
  private final String type;
  private final boolean hasStored;
  private final String stored;

  /** A cell whose element begins here, with the dress of its style. */
  OdsCell(XmlWalk xml, OdsStyles styles, Dress dress) {
    this.xml = xml;
    this.styles = styles;
    this.dress = dress;
    this.formula = xml.attribute("formula");
    this.matrix = xml.has("number-matrix-rows-spanned");
    this.error = xml.attribute(CALC_EXTENSION, "value-type").equals("error");
    this.type = xml.attribute(OFFICE, "value-type");
    String place = storedIn(type);
    this.stored = place.isEmpty() ? "" : xml.attribute(OFFICE, place);
    this.hasStored = !stored.isEmpty() || (!place.isEmpty() && xml.has(place));
  }

  /** The attribute that holds a value of a type. */
  private static String storedIn(String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> "value";
      case "date", "time", "boolean", "string" -> type + "-value";
      default -> "";
    };
  }

  boolean isFormula() {
    return !formula.isEmpty();
  }

  /**
   * The formula.
   *
   * @param times how often the cell is repeated; each repeat would mean other cells
   */
  Formula formula(int times) {
    return times == 1 && !matrix ? OpenFormula.read(formula) : Formula.beyond(formula);
  }

  /** How a value that the formula gives is shown. */
  CellStyle style() {
    return new CellStyle(dress, NumberStyle.PLAIN);
  }

  Cell read(int row, int column) throws FileFault {
    RunText text = new OdsText(xml, styles, dress).read();
    Cell shown = text.cell(row, column);
    if (SheetDraft.isBlank(shown) && type.equals("string")) {
      shown = new RunText().add(stored, dress).cell(row, column);
    }
    return cell(shown);
  }

  private Cell cell(Cell shown) {
    String seen = shown.text() + shown.struck();
    if (error || (isFormula() && ERROR.matcher(seen).matches())) {
      return value(shown, Cell.Kind.ERROR, seen, seen);
    }
    if (isFormula() && !hasStored && SheetDraft.isBlank(shown)) {
      return value(shown, Cell.Kind.NO_VALUE, "=", "");
    }
    return switch (type) {
      case "float", "currency" -> number(shown, seen);
      case "percentage" -> perCent(shown);
      case "date" -> date(shown);
      case "time" -> value(shown, Cell.Kind.DATE, stored, seen);
      case "boolean" ->
          value(shown, Cell.Kind.BOOLEAN, stored, stored.equals("true") ? "TRUE" : "FALSE");
      default -> text(shown);
    };
  }

  private Cell number(Cell shown, String seen) {
    Optional<BigDecimal> number = StoredNumber.of(stored);
    if (number.isEmpty()) {
      return text(shown);
    }
    String exact = number.get().toPlainString();
    boolean padded = LEADING_ZEROS.matcher(seen).matches() && seen.endsWith(exact);
    return value(shown, Cell.Kind.NUMBER, exact, padded ? seen : exact);
  }

  private Cell perCent(Cell shown) {
    return StoredNumber.of(stored)
        .map(
            share ->
                value(shown, Cell.Kind.NUMBER, share.toPlainString(), StoredNumber.perCent(share)))
        .orElseGet(() -> text(shown));
  }

  private Cell date(Cell shown) {
    return StoredDate.text(stored)
        .map(date -> value(shown, Cell.Kind.DATE, stored, date))
        .orElseGet(() -> text(shown));
  }

  private Cell text(Cell shown) {
    return shown.as(computed());
  }

  private Cell value(Cell shown, Cell.Kind kind, String raw, String text) {
    return Cell.ofValue(
        shown.row(),
        shown.column(),
        kind,
        raw,
        dress.struck() ? "" : text,
        dress.struck() ? text : "",
        computed());
  }

  private Cell.Computed computed() {
    return isFormula() ? Cell.Computed.STORED : Cell.Computed.NOT;
  }
}
