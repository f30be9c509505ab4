package vn.dvk.bench.peer;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Path;

/** SODS for .ods. */
final class Sods {
  private Sods() {}

  static void read(Path file, MergedBook to) throws IOException {
    Sheet sheet = new SpreadSheet(file.toFile()).getSheet(0);
    Object[][] rows = sheet.getDataRange().getValues();
    for (Object[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        if (row[column] != null) {
          to.cell(column, row[column].toString());
        }
      }
      to.end();
    }
  }
}
