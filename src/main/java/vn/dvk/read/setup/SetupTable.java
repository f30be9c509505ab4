package vn.dvk.read.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileKind;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Grids;
import vn.dvk.read.grid.Row;
import vn.dvk.read.grid.Sheet;
import vn.dvk.text.CleanText;

/**
 * One table of a set-up file: a csv, or a sheet of a workbook.
 *
 * @param file the file as the user named it
 * @param lines the lines with something in them, in order
 */
record SetupTable(String file, List<Line> lines) {
  private static final int[] ZIP = {'P', 'K'};
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  SetupTable {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param number 1-based, as the spreadsheet program shows it; in csv the record
   * @param cells as written, without white space around them
   */
  record Line(int number, List<String> cells) {
    Line {
      cells = cells.stream().map(String::strip).toList();
    }

    boolean isBlank() {
      return cells.stream().allMatch(CleanText::isBlank);
    }
  }

  /**
   * Reads a csv or xlsx, told by the content.
   *
   * @return one table, or one for each sheet of a workbook
   * @throws SetupFault where it is neither, or broken
   */
  static List<SetupTable> read(Path path) throws SetupFault {
    String file = path.toString();
    byte[] content = SetupBytes.read(path);
    if (SetupBytes.startsWith(content, ZIP)) {
      return ofWorkbook(file, content);
    }
    if (SetupBytes.startsWith(content, OLE)) {
      throw new SetupFault(SetupPlace.ofFile(file), SetupProblem.OLD_WORKBOOK);
    }
    return List.of(SetupCsv.read(file, SetupBytes.tableText(file, content)));
  }

  private static List<SetupTable> ofWorkbook(String file, byte[] content) throws SetupFault {
    try {
      List<SetupTable> tables = new ArrayList<>();
      for (Sheet sheet : Grids.read(FileKind.XLSX, content)) {
        tables.add(new SetupTable(file, sheet.rows().stream().map(SetupTable::line).toList()));
      }
      return tables;
    } catch (FileFault fault) {
      throw new SetupFault(
          SetupPlace.ofFile(file),
          SetupProblem.BROKEN_WORKBOOK,
          Map.of("detail", String.valueOf(fault.getMessage())));
    }
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      while (cells.size() < cell.column() - 1) {
        cells.add("");
      }
      cells.add(cell.line());
    }
    return new Line(row.number(), cells);
  }
}
