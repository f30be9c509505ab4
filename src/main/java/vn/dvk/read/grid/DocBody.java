package vn.dvk.read.grid;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.dvk.read.file.FileFault;

/** The walk over the body of a .doc. */
final class DocBody {
  /** Edges of cells that lie nearer than this are meant to be one; in twentieths of a point. */
  private static final int TOLERANCE = 40;

  private final HWPFDocument document;
  private final TableSequence sequence = new TableSequence(n -> Optional.of("table " + n));

  DocBody(HWPFDocument document) {
    this.document = document;
  }

  List<Sheet> read() throws FileFault {
    readTextBoxes();
    readBody();
    return sequence.sheets();
  }

  /** Where a text box hangs is not told; they mostly stand at the head. */
  private void readTextBoxes() {
    Range boxes = document.getMainTextboxRange();
    for (int i = 0; i < boxes.numParagraphs(); i++) {
      readParagraph(boxes.getParagraph(i));
    }
  }

  private void readBody() throws FileFault {
    Range body = document.getRange();
    for (int i = 0; i < body.numParagraphs(); i++) {
      Paragraph paragraph = body.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = body.getTable(paragraph);
        readTable(table, sequence.begin());
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        readParagraph(paragraph);
      }
    }
  }

  private void readParagraph(Paragraph paragraph) {
    RunText text = new RunText();
    DocText.add(paragraph, text);
    sequence.paragraph(text);
  }

  private void readTable(Table source, SheetDraft draft) throws FileFault {
    NavigableSet<Integer> edges = edges(source);
    WordTable table = new WordTable(draft);
    for (int i = 0; i < source.numRows(); i++) {
      table.beginRow();
      readRow(source.getRow(i), table, edges, source.getTableLevel());
    }
    table.end();
  }

  private void readRow(TableRow row, WordTable table, NavigableSet<Integer> edges, int level)
      throws FileFault {
    int column = 1;
    for (int i = 0; i < row.numCells(); ) {
      int next = afterMerged(row, i);
      int first = Math.max(column, column(row.getCell(i).getLeftEdge(), edges));
      int last = Math.max(first, column(rightEdge(row.getCell(next - 1)), edges) - 1);
      table.indent(first - column);
      table.beginCell();
      table.span(last - first + 1);
      table.down(down(row.getCell(i)));
      for (; i < next; i++) {
        readCell(row.getCell(i), table.text(), level);
      }
      table.endCell();
      column = last + 1;
    }
  }

  /** The index after a cell and those merged into it from its right. */
  private static int afterMerged(TableRow row, int first) {
    int next = first + 1;
    if (row.getCell(first).isFirstMerged()) {
      while (next < row.numCells() && isContinued(row.getCell(next))) {
        next++;
      }
    }
    return next;
  }

  private static boolean isContinued(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private static String down(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return "restart";
    }
    return cell.isVerticallyMerged() ? "continue" : "";
  }

  /** Tables inside the cell come after the one it lies in, as the reader's eye has it. */
  private void readCell(TableCell cell, RunText text, int level) throws FileFault {
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table nested = cell.getTable(paragraph);
        readTable(nested, sequence.nest());
        i += Math.max(1, nested.numParagraphs()) - 1;
      } else {
        DocText.add(paragraph, text);
      }
    }
  }

  /** The left and right edges of all cells, of which near ones are one. */
  private static NavigableSet<Integer> edges(Table table) {
    NavigableSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        all.add(row.getCell(j).getLeftEdge());
        all.add(rightEdge(row.getCell(j)));
      }
    }
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.last() > TOLERANCE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int rightEdge(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }

  /** The 1-based column that begins at an edge. */
  private static int column(int edge, NavigableSet<Integer> edges) {
    return edges.headSet(edge, true).size();
  }
}
