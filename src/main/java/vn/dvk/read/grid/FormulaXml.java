package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.formula.Formula;

/**
 * Goes through a sheet part once more, for its formulas; done only where a workbook lacks the value
 * of one.
 */
final class FormulaXml {
  private final XmlWalk xml;
  private final CellStyles styles;
  private final SheetFormulas formulas = new SheetFormulas();
  private final Map<String, Shared> shared = new HashMap<>();
  private int row;
  private int column;

  /** A formula that other cells share, and where it was written. */
  private record Shared(String text, int row, int column) {}

  private FormulaXml(XmlWalk xml, CellStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads a sheet part, which has been read before without a fault, to its end. */
  static SheetFormulas of(XmlWalk xml, CellStyles styles) throws FileFault {
    FormulaXml sheet = new FormulaXml(xml, styles);
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "row" -> sheet.beginRow();
        case "c" -> sheet.readCell();
        case "cols",
            "mergeCells",
            "extLst",
            "conditionalFormatting",
            "dataValidations",
            "AlternateContent" ->
            xml.skip();
        default -> {}
      }
    }
    return sheet.formulas;
  }

  private void beginRow() {
    row = xml.number("r", row + 1);
    column = 0;
  }

  private void readCell() throws FileFault {
    String reference = xml.attribute("r");
    column = reference.isEmpty() ? column + 1 : columnOf(reference);
    String type = xml.attribute("t");
    CellStyle style = styles.at(xml.number("s", 0)).orElse(CellStyle.PLAIN);
    boolean hasText = type.equals("s") || type.equals("inlineStr") || type.equals("str");
    boolean hasContent = false;
    while (xml.nextChild()) {
      if (xml.isStart("f")) {
        formulas.add(row, column, style, readFormula());
        hasText = false;
      } else {
        hasContent = true;
        xml.skip();
      }
    }
    if (hasText && hasContent) {
      formulas.addUnseenText(row, column);
    }
  }

  /** 0 where the text is no place on a sheet, or one in another row. */
  private int columnOf(String reference) {
    return CellReference.of(reference)
        .filter(place -> place.row() == row)
        .map(CellReference::column)
        .orElse(0);
  }

  private Supplier<Formula> readFormula() throws FileFault {
    String type = xml.attribute("t");
    String index = xml.attribute("si");
    String text = xml.content();
    if (type.equals("shared")) {
      return shared(index, text);
    }
    return type.isEmpty() || type.equals("normal")
        ? () -> Formula.of(text)
        : () -> Formula.beyond("=" + text);
  }

  private Supplier<Formula> shared(String index, String text) {
    if (!text.isEmpty()) {
      shared.put(index, new Shared(text, row, column));
    }
    Shared first = shared.get(index);
    if (first == null) {
      return () -> Formula.beyond("=");
    }
    int down = row - first.row;
    int right = column - first.column;
    return () -> Formula.of(first.text).movedBy(down, right);
  }
}
