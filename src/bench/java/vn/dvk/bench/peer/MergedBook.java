package vn.dvk.bench.peer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The merged workbook, written by the fastest well-kept writer. */
final class MergedBook {
  private static final int ROWS_HELD = 1_000;

  private final Worksheet sheet;
  private String name;
  private int row;

  private MergedBook(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Reads one file's rows. */
  interface Reader {
    /**
     * Reads them.
     *
     * @param file the file
     * @param to takes each row: {@link #cell} for its cells, then {@link #end}
     */
    void read(Path file, MergedBook to) throws IOException;
  }

  static void write(Path output, List<Path> files, Reader reader) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16);
        Workbook book = new Workbook(out, "naive", "1.0")) {
      MergedBook merged = new MergedBook(book.newWorksheet("all"));
      for (Path file : files) {
        merged.name = file.getFileName().toString();
        reader.read(file, merged);
      }
    }
  }

  /** A cell of the row that is being written; columns are 0-based. */
  void cell(int column, String text) {
    sheet.value(row, column + 1, text);
  }

  void end() throws IOException {
    sheet.value(row, 0, name);
    row++;
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }
}
