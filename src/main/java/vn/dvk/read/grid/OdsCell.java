package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;

/** The value of one cell of an OpenDocument spreadsheet. */
final class OdsCell {
  private static final String OFFICE = ":office:";
  private static final String CALC_EXTENSION = ":calcext:";
  private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]|#N/A|Err:\\d+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0\\d+");

  private final XmlWalk xml;
  private final OdsStyles styles;
  private final Dress dress;
  private final boolean formula;
  private final boolean error;
  private final String type;
  private final String stored;

  /** A cell whose element begins here, with the dress of its style. */
  OdsCell(XmlWalk xml, OdsStyles styles, Dress dress) {
    this.xml = xml;
    this.styles = styles;
    this.dress = dress;
    this.formula = xml.has("formula");
    this.error = xml.attribute(CALC_EXTENSION, "value-type").equals("error");
    this.type = xml.attribute(OFFICE, "value-type");
    this.stored = stored(xml, type);
  }

  private static String stored(XmlWalk xml, String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> xml.attribute(OFFICE, "value");
      case "date", "time", "boolean", "string" -> xml.attribute(OFFICE, type + "-value");
      default -> "";
    };
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
    if (error || (formula && ERROR.matcher(seen).matches())) {
      return value(shown, Cell.Kind.ERROR, seen, seen);
    }
    return switch (type) {
      case "float", "currency" -> number(shown, seen);
      case "percentage" -> perCent(shown);
      case "date" -> date(shown);
      case "time" -> value(shown, Cell.Kind.DATE, stored, seen);
      case "boolean" ->
          value(shown, Cell.Kind.BOOLEAN, stored, stored.equals("true") ? "TRUE" : "FALSE");
      case "" -> untyped(shown);
      default -> text(shown);
    };
  }

  private Cell untyped(Cell shown) {
    return formula && SheetDraft.isBlank(shown)
        ? value(shown, Cell.Kind.NO_VALUE, "", "")
        : text(shown);
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
    return shown.asFormula(formula);
  }

  private Cell value(Cell shown, Cell.Kind kind, String raw, String text) {
    return Cell.ofValue(
        shown.row(),
        shown.column(),
        kind,
        raw,
        dress.struck() ? "" : text,
        dress.struck() ? text : "",
        formula);
  }
}
