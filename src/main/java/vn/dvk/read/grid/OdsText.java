package vn.dvk.read.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dvk.read.file.FileFault;

/** The paragraphs of one cell of an OpenDocument spreadsheet. */
final class OdsText {
  /** What hangs on a cell and is not its content: notes, pictures, drawings, tables in them. */
  private static final Set<String> HANGING =
      Set.of(
          "annotation",
          "note",
          "ruby-text",
          "frame",
          "g",
          "custom-shape",
          "rect",
          "line",
          "ellipse",
          "circle",
          "polygon",
          "polyline",
          "path",
          "connector",
          "caption",
          "measure",
          "control",
          "object",
          "table",
          "sub-table",
          "detective",
          "event-listeners");

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private final XmlWalk xml;
  private final OdsStyles styles;
  private final Deque<Dress> dresses = new ArrayDeque<>();
  private final RunText text = new RunText();
  private int paragraphs;

  OdsText(XmlWalk xml, OdsStyles styles, Dress cell) {
    this.xml = xml;
    this.styles = styles;
    dresses.push(cell);
  }

  /** Reads to the end of the cell that begins here. */
  RunText read() throws FileFault {
    while (xml.next()) {
      if (xml.isStart()) {
        begin();
      } else if (!xml.isEnd()) {
        characters();
      } else if (dresses.size() == 1) {
        break;
      } else {
        end();
      }
    }
    return text;
  }

  private void begin() throws FileFault {
    String name = xml.name();
    if (HANGING.contains(name)) {
      xml.skip();
      return;
    }
    Dress outer = dresses.peek();
    Dress dress = outer;
    switch (name) {
      case "p", "h" -> {
        dress = styles.paragraph(xml.attribute("style-name"), outer);
        paragraphs++;
        text.breakLine();
      }
      case "span" -> dress = styles.span(xml.attribute("style-name"), outer);
      case "line-break" -> text.breakLine();
      case "s", "tab" -> text.add(" ", outer);
      default -> {}
    }
    dresses.push(dress);
  }

  private void end() {
    dresses.pop();
    if (xml.isEnd("p") || xml.isEnd("h")) {
      paragraphs--;
    }
  }

  /** Between the paragraphs stands nothing but the indentation of the file. */
  private void characters() throws FileFault {
    if (paragraphs > 0) {
      text.add(WHITE_SPACE.matcher(xml.text()).replaceAll(" "), dresses.peek());
    }
  }
}
