package vn.dvk.bench.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** FastCSV for .csv. */
final class Fastcsv {
  private Fastcsv() {}

  static void read(Path file, MergedBook to) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).skipEmptyLines(false).ofCsvRecord(file)) {
      for (CsvRecord record : reader) {
        for (int column = 0; column < record.getFieldCount(); column++) {
          String text = record.getField(column);
          if (!text.isEmpty()) {
            to.cell(column, text);
          }
        }
        to.end();
      }
    }
  }
}
