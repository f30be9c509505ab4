package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The value of one cell of SpreadsheetML. */
final class SpreadsheetMlValue {
  private final XmlWalk xml;
  private final SpreadsheetMlStyles.Style style;
  private final Cell.Computed computed;
  private final RunText text = new RunText();
  private String type = "";

  SpreadsheetMlValue(XmlWalk xml, SpreadsheetMlStyles.Style style, Cell.Computed computed) {
    this.xml = xml;
    this.style = style;
    this.computed = computed;
  }

  /** Reads the element {@code Cell} that begins here. */
  Cell read(int row, int column) throws FileFault {
    while (xml.next() && !xml.isEnd("Cell")) {
      if (xml.isStart("Data")) {
        type = xml.attribute("Type");
        readData();
      } else if (xml.isStart()) {
        // Comments have data of their own.
        xml.skip();
      }
    }
    return cell(row, column);
  }

  private void readData() throws FileFault {
    Deque<Dress> dresses = new ArrayDeque<>();
    dresses.push(style.dress());
    while (xml.next()) {
      if (xml.isStart()) {
        dresses.push(dress(dresses.peek()));
      } else if (!xml.isEnd()) {
        text.add(xml.text(), dresses.peek());
      } else if (dresses.size() == 1) {
        return;
      } else {
        dresses.pop();
      }
    }
  }

  private Dress dress(Dress inherited) {
    Dress dress = inherited.in(xml.attribute("Face"));
    return xml.name().equalsIgnoreCase("S") || xml.name().equalsIgnoreCase("Del")
        ? dress.asStruck()
        : dress;
  }

  private Cell cell(int row, int column) {
    String stored = text.raw().strip();
    if (computed == Cell.Computed.STORED && lacksValue(stored)) {
      return value(row, column, Cell.Kind.NO_VALUE, "=", "");
    }
    return switch (type) {
      case "Number" -> number(row, column, stored);
      case "DateTime" -> date(row, column, stored);
      case "Boolean" ->
          value(row, column, Cell.Kind.BOOLEAN, stored, stored.equals("1") ? "TRUE" : "FALSE");
      case "Error" -> value(row, column, Cell.Kind.ERROR, stored, stored);
      case "" -> value(row, column, Cell.Kind.TEXT, "", "");
      default -> text(row, column);
    };
  }

  /** An empty text is a result, an empty number is none. */
  private boolean lacksValue(String stored) {
    return stored.isEmpty() && !type.equals("String");
  }

  private Cell text(int row, int column) {
    return text.cell(row, column).as(computed);
  }

  private Cell number(int row, int column, String stored) {
    Optional<BigDecimal> number = StoredNumber.of(stored.strip());
    if (number.isEmpty()) {
      return text(row, column);
    }
    String exact = number.get().toPlainString();
    return value(row, column, Cell.Kind.NUMBER, exact, shown(number.get()));
  }

  private String shown(BigDecimal number) {
    String format = style.format().toLowerCase(Locale.ROOT);
    if (format.equals("percent") || format.endsWith("%")) {
      return StoredNumber.perCent(number);
    }
    return format.matches("0{2,20}")
        ? StoredNumber.padded(number, format.length())
        : number.toPlainString();
  }

  private Cell date(int row, int column, String stored) {
    Optional<String> date = StoredDate.text(stored.strip());
    return date.isEmpty()
        ? text(row, column)
        : value(row, column, Cell.Kind.DATE, stored, date.get());
  }

  private Cell value(int row, int column, Cell.Kind kind, String raw, String shown) {
    boolean struck = style.dress().struck();
    return Cell.ofValue(row, column, kind, raw, struck ? "" : shown, struck ? shown : "", computed);
  }
}
