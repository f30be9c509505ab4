package vn.dvk.bench.peer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** POI's model of .docx. */
final class Xwpf {
  private Xwpf() {}

  static void read(Path file, MergedBook to) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        XWPFDocument document = new XWPFDocument(in)) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          int column = 0;
          for (XWPFTableCell cell : row.getTableCells()) {
            String text = cell.getText();
            if (!text.isEmpty()) {
              to.cell(column, text);
            }
            column++;
          }
          to.end();
        }
      }
    }
  }
}
