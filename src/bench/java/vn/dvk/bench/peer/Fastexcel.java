package vn.dvk.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** dhatim fastexcel-reader. */
final class Fastexcel {
  private Fastexcel() {}

  static void read(Path file, MergedBook to) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        for (Cell cell : each.next()) {
          if (cell != null && !cell.getText().isEmpty()) {
            to.cell(cell.getColumnIndex(), cell.getText());
          }
        }
        to.end();
      }
    }
  }
}
