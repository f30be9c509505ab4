package vn.dvk.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Writes a page as the table of a Word 97-2003 document.
 *
 * <p>POI makes no tables, so the texts go into {@code blank-table.doc}, whose rows that the page
 * does not reach are deleted. Of a cell's dress nothing is kept, and no cells are merged.
 */
final class DocFile {
  private static final int ROWS = 140;
  private static final int COLUMNS = 13;

  /** A blank cell is its end mark alone, and a row has one more. */
  private static final int ROW_LENGTH = COLUMNS + 1;

  private static final byte[] BLANK_TABLE = blankTable();

  private DocFile() {}

  static byte[] write(Page page) throws IOException {
    if (page.lastRow() > ROWS || page.lastColumn() > COLUMNS) {
      throw new IllegalArgumentException(page.name + " is larger than the blank table");
    }
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(BLANK_TABLE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new Range(page.lastRow() * ROW_LENGTH, ROWS * ROW_LENGTH, document).delete();
      fill(document, page);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** From the last cell to the first, so that no text moves a cell which is yet to be filled. */
  private static void fill(HWPFDocument document, Page page) {
    List<Map.Entry<Integer, SortedMap<Integer, Ink>>> rows = new ArrayList<>(page.rows.entrySet());
    Collections.reverse(rows);
    for (Map.Entry<Integer, SortedMap<Integer, Ink>> row : rows) {
      List<Integer> columns = new ArrayList<>(row.getValue().keySet());
      Collections.reverse(columns);
      for (int column : columns) {
        int at = (row.getKey() - 1) * ROW_LENGTH + column - 1;
        new Range(at, at + 1, document).insertBefore(stored(row.getValue().get(column)));
      }
    }
  }

  /** Lines of a paragraph are parted by a mark of their own. */
  private static String stored(Ink ink) {
    return ink.text().replace('\n', '\u000b');
  }

  private static byte[] blankTable() {
    try (InputStream packed = DocFile.class.getResourceAsStream("blank-table.doc.gz");
        GZIPInputStream table = new GZIPInputStream(packed)) {
      return table.readAllBytes();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
