package vn.dvk.read.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import vn.dvk.read.file.FileFault;

/**
 * Reads the tables of a web page, as office programs and web forms save them under the name .xls.
 *
 * <p>A row's number is that of its {@code <tr>} in the whole page, so that places stay unique among
 * several tables.
 */
public final class HtmlReader implements GridReader {

  /** Deeper than any page that a program writes; the parser would drop what lies deeper. */
  private static final int MAX_DEPTH = 5000;

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    Document page = page(content);
    return FontlessText.decoded(new Walk(HtmlStyles.of(page)).through(page));
  }

  /**
   * Parses the page: in Unicode where its bytes are that, else in the encoding that it declares,
   * for a declaration is often left over from another program, while bytes cannot err.
   */
  private static Document page(byte[] content) {
    boolean unicode =
        DecodedText.unicode(content).isPresent()
            || DecodedText.isUtf8(new String(content, StandardCharsets.UTF_8));
    Document declared = unicode ? null : declared(content);
    return declared == null || declared.charset().equals(StandardCharsets.UTF_8)
        ? Jsoup.parse(DecodedText.of(content), "", parser())
        : declared;
  }

  private static Document declared(byte[] content) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(content), null, "", parser());
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  /** One walk over a page, node by node without recursion, for pages nest as deep as they like. */
  private static final class Walk {
    private static final Set<String> BLOCKS =
        Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "tr",
            "td",
            "th",
            "br",
            "hr",
            "pre",
            "center",
            "blockquote",
            "body",
            "section",
            "article",
            "header",
            "footer",
            "form",
            "fieldset",
            "address");

    /** Parts that are hidden as wholes, not by their text. */
    private static final Set<String> TABLE_PARTS = Set.of("table", "col", "colgroup", "tr");

    private static final Set<String> UNSEEN = Set.of("head", "template", "script", "style");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    /** An open cell. */
    private record Open(HtmlTable table, Element element, int column, RunText text) {}

    private final HtmlStyles styles;
    private final TableSequence sequence = new TableSequence(number -> Optional.empty());
    private final Deque<Dress> dresses = new ArrayDeque<>();
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private final Deque<Open> cells = new ArrayDeque<>();
    private RunText paragraph = new RunText();
    private int rows;

    Walk(HtmlStyles styles) {
      this.styles = styles;
    }

    List<Sheet> through(Document page) throws FileFault {
      dresses.push(Dress.PLAIN);
      Node node = page;
      while (node != null) {
        enter(node);
        Node next = isUnseen(node) || node.childNodeSize() == 0 ? null : node.childNode(0);
        while (next == null && node != null) {
          leave(node);
          next = node.nextSibling();
          node = next == null ? node.parent() : node;
        }
        node = next;
      }
      return sequence.sheets();
    }

    private static boolean isUnseen(Node node) {
      return node instanceof Element element && UNSEEN.contains(element.normalName());
    }

    private void enter(Node node) throws FileFault {
      if (node instanceof TextNode text) {
        text().add(WHITE_SPACE.matcher(text.getWholeText()).replaceAll(" "), dresses.peek());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void leave(Node node) throws FileFault {
      if (node instanceof Element element) {
        end(element);
      }
    }

    private void begin(Element element) throws FileFault {
      if (dresses.size() >= MAX_DEPTH) {
        throw new FileFault(FileFault.Reason.TOO_LARGE, "elements nested over " + MAX_DEPTH);
      }
      breakLine(element);
      dresses.push(dress(element));
      switch (element.normalName()) {
        case "table" -> beginTable(element);
        case "col" -> columns(element);
        case "tr" -> beginRow(element);
        case "td", "th" -> beginCell(element);
        default -> {}
      }
    }

    private void end(Element element) throws FileFault {
      breakLine(element);
      dresses.pop();
      switch (element.normalName()) {
        case "td", "th" -> endCell(element);
        case "table" -> tables.pop().end();
        default -> {}
      }
    }

    private Dress dress(Element element) {
      Dress dress = styles.dress(element, dresses.peek());
      boolean whole = TABLE_PARTS.contains(element.normalName());
      return !whole && styles.hides(element) ? dress.asHidden() : dress;
    }

    private void beginTable(Element element) {
      HtmlTable table = new HtmlTable(cells.isEmpty() ? sequence.begin() : sequence.nest());
      if (styles.hides(element)) {
        table.draft().hide();
      }
      tables.push(table);
    }

    private void columns(Element element) {
      if (tables.isEmpty()) {
        return;
      }
      if (styles.hides(element)) {
        tables.peek().hiddenColumns(number(element, "span"));
      } else {
        tables.peek().columns(number(element, "span"));
      }
    }

    private void beginRow(Element element) {
      rows++;
      if (tables.isEmpty()) {
        return;
      }
      tables.peek().beginRow(rows);
      if (styles.hides(element)) {
        tables.peek().hideRow();
      }
    }

    private void beginCell(Element element) throws FileFault {
      HtmlTable table = tables.peek();
      if (table == null || !table.hasRow()) {
        return;
      }
      int column = table.beginCell(number(element, "rowspan"), number(element, "colspan"));
      cells.push(new Open(table, element, column, new RunText()));
    }

    private void endCell(Element element) throws FileFault {
      if (cells.isEmpty() || cells.peek().element != element) {
        return;
      }
      Open open = cells.pop();
      Cell cell = open.text.cell(open.table.row(), open.column);
      open.table.draft().add(HtmlNumber.of(element, cell).orElse(cell));
      if (open.text.hasHidden()) {
        open.table.hideRow();
      }
    }

    private void breakLine(Element element) {
      if (!BLOCKS.contains(element.normalName())) {
        return;
      }
      text().breakLine();
      if (cells.isEmpty()) {
        sequence.paragraph(paragraph);
        paragraph = new RunText();
      }
    }

    private RunText text() {
      return cells.isEmpty() ? paragraph : cells.peek().text;
    }

    private static int number(Element element, String attribute) {
      String written = element.attr(attribute).strip();
      return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 1;
    }
  }
}
