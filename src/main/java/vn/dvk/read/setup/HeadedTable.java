package vn.dvk.read.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dvk.text.CleanText;

/** A table whose columns are found by their headings, in any order and below any title. */
final class HeadedTable {
  /** Headings stand at the top; a name further down that reads like one is no heading. */
  private static final int LAST_HEADING_LINE = 20;

  private final SetupTable table;
  private final int headings;
  private final Map<Column, Integer> columns;

  private HeadedTable(SetupTable table, int headings, Map<Column, Integer> columns) {
    this.table = table;
    this.headings = headings;
    this.columns = columns;
  }

  /**
   * Finds the first table that has all required headings in one line.
   *
   * @throws SetupFault where none has: with what is missing in the line that has most of them
   */
  static HeadedTable find(List<SetupTable> tables, String file, List<Column> wanted)
      throws SetupFault {
    HeadedTable nearest = null;
    for (SetupTable table : tables) {
      for (int line = 0; line < table.lines().size() && line < LAST_HEADING_LINE; line++) {
        HeadedTable found = at(table, line, wanted);
        if (nearest == null || found.columns.size() > nearest.columns.size()) {
          nearest = found;
        }
        if (found.missing(wanted).isEmpty()) {
          return found;
        }
      }
    }
    if (nearest == null || nearest.columns.isEmpty()) {
      throw new SetupFault(
          SetupPlace.ofFile(file), SetupProblem.NO_HEADINGS, Map.of("columns", names(wanted)));
    }
    throw nearest.fault(
        nearest.headings,
        SetupProblem.MISSING_COLUMN,
        Map.of("column", names(nearest.missing(wanted))));
  }

  private static HeadedTable at(SetupTable table, int line, List<Column> wanted) throws SetupFault {
    HeadedTable headed = new HeadedTable(table, line, new LinkedHashMap<>());
    List<String> cells = table.lines().get(line).cells();
    for (int at = 0; at < cells.size(); at++) {
      headed.place(at, cells.get(at), wanted);
    }
    return headed;
  }

  private void place(int at, String heading, List<Column> wanted) throws SetupFault {
    for (Column column : wanted) {
      if (column.isNamed(heading) && columns.putIfAbsent(column, at) != null) {
        throw fault(headings, SetupProblem.DUPLICATE_COLUMN, Map.of("column", column.name()));
      }
    }
  }

  private List<Column> missing(List<Column> wanted) {
    return wanted.stream().filter(c -> c.isRequired() && !columns.containsKey(c)).toList();
  }

  private static String names(List<Column> wanted) {
    return wanted.stream()
        .filter(Column::isRequired)
        .map(Column::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * The lines below the headings.
   *
   * @throws SetupFault where there is none, or one has cells beyond the headings
   */
  List<Entry> entries() throws SetupFault {
    List<Entry> entries = entriesIfAny();
    if (entries.isEmpty()) {
      throw fault(headings, SetupProblem.NO_LINES, Map.of());
    }
    return entries;
  }

  /**
   * The lines below the headings, of a table that may have none.
   *
   * @throws SetupFault where one has cells beyond the headings
   */
  List<Entry> entriesIfAny() throws SetupFault {
    List<Entry> entries = new ArrayList<>();
    for (int line = headings + 1; line < table.lines().size(); line++) {
      requireWithinHeadings(line);
      entries.add(new Entry(table.lines().get(line)));
    }
    return entries;
  }

  /** A separator inside a name shifts all cells after it; the surplus cell shows it. */
  private void requireWithinHeadings(int line) throws SetupFault {
    List<String> cells = table.lines().get(line).cells();
    int width = table.lines().get(headings).cells().size();
    for (int at = width; at < cells.size(); at++) {
      if (!CleanText.isBlank(cells.get(at))) {
        throw fault(line, SetupProblem.SURPLUS_CELL, Map.of("value", cells.get(at)));
      }
    }
  }

  private SetupFault fault(int line, SetupProblem problem, Map<String, String> details) {
    return new SetupFault(
        SetupPlace.ofRow(table.file(), table.lines().get(line).number()), problem, details);
  }

  /** One line read by its columns. */
  final class Entry {
    private final SetupTable.Line line;

    private Entry(SetupTable.Line line) {
      this.line = line;
    }

    /** The line's number, for other lines' messages. */
    String number() {
      return Integer.toString(line.number());
    }

    /** What stands in a column as written, empty where the table or the line ends before it. */
    String written(Column column) {
      int at = columns.getOrDefault(column, Integer.MAX_VALUE);
      return at < line.cells().size() ? line.cells().get(at) : "";
    }

    /** What stands in a column, clean. */
    String text(Column column) {
      return CleanText.of(written(column));
    }

    /** What stands in a column that must be filled. */
    String filled(Column column) throws SetupFault {
      String text = text(column);
      if (text.isEmpty()) {
        throw fault(SetupProblem.EMPTY_CELL, Map.of("column", column.name()));
      }
      return text;
    }

    /** A fault in this line. */
    SetupFault fault(SetupProblem problem, Map<String, String> details) {
      return new SetupFault(SetupPlace.ofRow(table.file(), line.number()), problem, details);
    }
  }
}
