package vn.dvk.read.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;

/**
 * The walk over the body of a Word document.
 *
 * <p>Content controls, inserted revisions, links and text boxes are walked through; the
 * placeholders of unfilled content controls are left out. What a revision deletes is struck out, as
 * Word shows it; a row with hidden text is a hidden one.
 */
final class DocxBody {
  /** Elements whose content is not in the text. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "moveFrom",
          "instrText",
          "delInstrText",
          "sectPr",
          "tblPr",
          "tblPrEx",
          "tblGrid",
          "rt",
          "rPrChange",
          "pPrChange");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\t\\r\\n]+");

  private final XmlWalk xml;
  private final DocxStyles styles;
  private final TableSequence sequence = new TableSequence(n -> Optional.of("table " + n));
  private final Deque<WordTable> tables = new ArrayDeque<>();
  private final Deque<WordTable> cells = new ArrayDeque<>();

  /** The dress of the open paragraphs and runs, which nest where a run holds a text box. */
  private final Deque<Dress> dresses = new ArrayDeque<>();

  /** For each open content control whether its text is a placeholder. */
  private final Deque<Boolean> placeholders = new ArrayDeque<>();

  /** For each open alternative whether one has been taken. */
  private final Deque<Boolean> chosen = new ArrayDeque<>();

  /** How many deletions are open. */
  private int deletions;

  private RunText paragraph = new RunText();

  DocxBody(XmlWalk xml, DocxStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  List<Sheet> read() throws FileFault {
    dresses.push(styles.paragraph(""));
    boolean isDocument = false;
    while (xml.next()) {
      if (xml.isStart()) {
        isDocument |= xml.isStart("body");
        begin(xml.name());
      } else if (xml.isEnd()) {
        end(xml.name());
      }
    }
    if (!isDocument) {
      throw xml.broken("no document body");
    }
    breakLine();
    return sequence.sheets();
  }

  private void begin(String name) throws FileFault {
    switch (name) {
      case "tbl" ->
          tables.push(new WordTable(cells.isEmpty() ? sequence.begin() : sequence.nest()));
      case "tr" -> table().beginRow();
      case "trPr" -> readRow(table());
      case "tc" -> beginCell(table());
      case "tcPr" -> readCell(table());
      case "p" -> beginParagraph();
      case "pPr" -> readParagraph();
      case "r" -> dresses.push(dresses.peek());
      case "rPr" -> dresses.push(styles.run(xml, dresses.pop()));
      case "del" -> deletions++;
      case "sdt" -> placeholders.push(false);
      case "sdtPr" -> readControl();
      case "AlternateContent" -> chosen.push(false);
      case "Choice", "Fallback" -> choose();
      case "checkBox" -> readCheckBox();
      default -> readCharacters(name);
    }
  }

  private void end(String name) throws FileFault {
    switch (name) {
      case "tbl" -> tables.pop().end();
      case "tc" -> cells.pop().endCell();
      case "p" -> {
        dresses.pop();
        breakLine();
      }
      case "r" -> dresses.pop();
      case "del" -> deletions--;
      case "sdt" -> placeholders.pop();
      case "AlternateContent" -> chosen.pop();
      default -> {}
    }
  }

  private WordTable table() throws FileFault {
    if (tables.isEmpty()) {
      throw xml.broken("table row or cell outside of a table");
    }
    return tables.peek();
  }

  private void beginCell(WordTable table) {
    table.beginCell();
    cells.push(table);
  }

  private void beginParagraph() {
    breakLine();
    dresses.push(styles.paragraph(""));
  }

  private void readParagraph() throws FileFault {
    while (xml.next() && !xml.isEnd("pPr")) {
      if (xml.isStart("pStyle")) {
        dresses.pop();
        dresses.push(styles.paragraph(xml.attribute("val")));
      } else if (xml.isStart("pPrChange")) {
        xml.skip();
      }
    }
  }

  private void readRow(WordTable table) throws FileFault {
    while (xml.next() && !xml.isEnd("trPr")) {
      if (xml.isStart("gridBefore")) {
        table.indent(xml.number("val", 0));
      } else if (xml.isStart("hidden") && DocxStyles.isOn(xml)) {
        table.hideRow();
      } else if (xml.isStart("del")) {
        table.deleteRow();
      } else if (xml.isStart("trPrChange")) {
        xml.skip();
      }
    }
  }

  private void readCell(WordTable table) throws FileFault {
    while (xml.next() && !xml.isEnd("tcPr")) {
      if (xml.isStart("gridSpan")) {
        table.span(xml.number("val", 1));
      } else if (xml.isStart("vMerge")) {
        table.down(xml.attribute("val").equals("restart") ? "restart" : "continue");
      } else if (xml.isStart("tcPrChange")) {
        xml.skip();
      }
    }
  }

  private void readControl() throws FileFault {
    while (xml.next() && !xml.isEnd("sdtPr")) {
      if (xml.isStart("showingPlcHdr") && DocxStyles.isOn(xml) && !placeholders.isEmpty()) {
        placeholders.pop();
        placeholders.push(true);
      }
    }
  }

  /** Programs write the same drawing in several ways, the newest first: it is read once. */
  private void choose() throws FileFault {
    if (chosen.isEmpty()) {
      return;
    }
    if (chosen.pop()) {
      xml.skip();
    }
    chosen.push(true);
  }

  /** A check box of an old form has no letter; it is shown by its state, else its default. */
  private void readCheckBox() throws FileFault {
    boolean checked = false;
    while (xml.next() && !xml.isEnd("checkBox")) {
      if (xml.isStart("default") || xml.isStart("checked")) {
        checked = DocxStyles.isOn(xml);
      }
    }
    add(checked ? "☒" : "☐", dresses.peek());
  }

  private void readCharacters(String name) throws FileFault {
    Dress dress = dresses.peek();
    switch (name) {
      case "t", "delText" -> add(WHITE_SPACE.matcher(xml.content()).replaceAll(" "), dress);
      case "tab", "ptab" -> add(" ", dress);
      case "br", "cr" -> text().breakLine();
      case "noBreakHyphen" -> add("-", dress);
      case "sym" -> add(symbol(xml.attribute("char")), dress.in(xml.attribute("font")));
      default -> {
        if (LEFT_OUT.contains(name)) {
          xml.skip();
        }
      }
    }
  }

  private static String symbol(String hexadecimal) {
    return hexadecimal.matches("[0-9A-Fa-f]{1,4}")
        ? String.valueOf((char) Integer.parseInt(hexadecimal, 16))
        : "";
  }

  private void add(String characters, Dress dress) {
    if (placeholders.contains(true)) {
      return;
    }
    boolean deleted = deletions > 0 || (!cells.isEmpty() && cells.peek().isRowDeleted());
    text().add(characters, deleted ? dress.asStruck() : dress);
  }

  private RunText text() {
    return cells.isEmpty() ? paragraph : cells.peek().text();
  }

  private void breakLine() {
    if (cells.isEmpty()) {
      sequence.paragraph(paragraph);
      paragraph = new RunText();
    } else {
      cells.peek().text().breakLine();
    }
  }
}
