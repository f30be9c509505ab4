package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;
import vn.dvk.read.grid.Row;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Finds the headings of tables on a sheet by what they mean, wherever they stand. */
final class HeadingFinder {
  /** Headings stand over one to three rows. */
  private static final int DEEPEST = 3;

  private static final int FEWEST_COLUMNS = 3;

  private static final Set<Column> OF_SCORES =
      EnumSet.of(Column.MARK, Column.CRITERION, Column.MAXIMUM, Column.POINTS, Column.NOTE);

  private final HeadingNames names;
  private final List<String> scoreTitles;

  /**
   * Prepares to find headings.
   *
   * @param scoreTitles what the title of a score sheet says, folded
   */
  HeadingFinder(HeadingNames names, List<String> scoreTitles) {
    this.names = names;
    this.scoreTitles = scoreTitles;
  }

  /** All headings of a sheet from top to bottom, repeated ones too. */
  List<Heading> findAll(GridView grid) {
    List<Heading> found = new ArrayList<>();
    List<Row> rows = grid.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (isOfBody(rows.get(i)) || !meansSeveral(rows.get(i))) {
        continue;
      }
      Optional<Heading> heading = at(grid, i);
      if (heading.isPresent()) {
        found.add(heading.get());
        while (i + 1 < rows.size() && rows.get(i + 1).number() <= heading.get().lastRow()) {
          i++;
        }
      }
    }
    return found;
  }

  /** The column that a heading's text means, empty where it means none. */
  Optional<Column> meaning(String heading) {
    return names.meaning(heading);
  }

  /** A model's row may hold words of headings, but headings hold no row mark and no number. */
  private static boolean isOfBody(Row row) {
    for (Cell cell : row.cells()) {
      if (RowMark.ofCell(cell.line()).isPresent() || isNumber(cell.line())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two of a row's texts mean columns; it is given up where there are too few left. */
  private boolean meansSeveral(Row row) {
    int meaning = 0;
    int left = row.cells().size();
    for (Cell cell : row.cells()) {
      if (meaning + left < 2) {
        return false;
      }
      meaning += names.meaning(cell.line()).isPresent() ? 1 : 0;
      left--;
      if (meaning == 2) {
        return true;
      }
    }
    return false;
  }

  private Optional<Heading> at(GridView grid, int index) {
    Heading best = null;
    for (int depth = 1; depth <= DEEPEST && index + depth <= grid.rows().size(); depth++) {
      List<Row> rows = grid.rows().subList(index, index + depth);
      Row lowest = rows.get(depth - 1);
      if (lowest.number() != rows.get(0).number() + depth - 1) {
        break;
      }
      if (depth > 1 && !continuesHeadings(lowest, best)) {
        if (isHint(lowest, best)) {
          continue;
        }
        break;
      }
      Heading heading = read(grid, rows);
      if (best == null || heading.score() > best.score() || depth > 1) {
        best = heading;
      }
    }
    return best != null && isTable(best, grid.rows().subList(0, index))
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Without a heading of points or of maxima the title must say that it is a score sheet. */
  private boolean isTable(Heading heading, List<Row> above) {
    if (heading.isOfScores()) {
      return heading.has(Column.POINTS)
          || heading.has(Column.MAXIMUM)
          || (isOfModels(heading) && above.stream().anyMatch(this::isScoreTitle));
    }
    return heading.has(Column.NAME)
        ? heading.score() >= FEWEST_COLUMNS
        : heading.score() > FEWEST_COLUMNS;
  }

  /** Beside the criteria may stand nothing but models; a list of scores has a column of units. */
  private static boolean isOfModels(Heading heading) {
    return !heading.others().isEmpty()
        && !heading.has(Column.ACTOR)
        && !heading.has(Column.SUBUNIT);
  }

  private boolean isScoreTitle(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> Vocabulary.hasAny(Fold.of(cell.line()), scoreTitles));
  }

  /**
   * A further row belongs to the headings while it names columns and holds nothing that a row of
   * the body would: a model's row names none, the row of column numbers is none either.
   */
  private boolean continuesHeadings(Row row, Heading above) {
    if (isSection(row, above)) {
      return false;
    }
    int naming = 0;
    int other = 0;
    for (Cell cell : row.cells()) {
      boolean part = above.isOfScores() && RowMark.before(cell.line()).isPresent();
      if (!part && isHeadingText(cell) && names(cell, above)) {
        naming++;
      } else if (cell.line().length() > 40 || isNumber(cell.line()) || part) {
        return false;
      } else {
        other++;
      }
    }
    return naming > 0 && other <= naming + 1 && !startsBody(row, above);
  }

  /**
   * "Mô hình tiếp tục duy trì" alone below the names' heading is a section, no column's heading.
   */
  private boolean isSection(Row row, Heading above) {
    Cell first = row.cells().get(0);
    if (row.cells().size() > 1 || !above.isUnder(Column.NAME, first.column())) {
      return false;
    }
    Optional<Column> meaning = names.meaning(first.line());
    return meaning.isPresent() && meaning.get() != Column.NAME && meaning.get() != Column.SUBUNIT;
  }

  /** Whether a text names a column that may stand below other headings. */
  private boolean names(Cell cell, Heading above) {
    Optional<Column> meaning = names.meaning(cell.line());
    return meaning.isPresent()
        && meaning.get() != Column.MARK
        && mayStandBelow(meaning.get(), above);
  }

  /** Below the headings of scores stand models, whose names may hold the words of headings. */
  private static boolean mayStandBelow(Column column, Heading above) {
    return !above.isOfScores() || OF_SCORES.contains(column);
  }

  /** Between a group and its columns may stand "(đánh dấu X)": a row with headings below it. */
  private static boolean isHint(Row row, Heading above) {
    for (Cell cell : row.cells()) {
      if (cell.kind() != Cell.Kind.TEXT
          || cell.line().length() > 40
          || RowMark.ofCell(cell.line()).isPresent()
          || isNumber(cell.line())
          || above.isUnder(Column.NAME, cell.column())
          || above.isUnder(Column.MARK, cell.column())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeadingText(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && cell.line().length() <= 80;
  }

  /** A body row has its mark under the heading STT and a long text under the name's. */
  private static boolean startsBody(Row row, Heading above) {
    if (above == null || above.at(Column.MARK).isEmpty()) {
      return false;
    }
    Optional<Cell> mark = row.at(above.at(Column.MARK).get().first());
    return mark.isPresent() && RowMark.ofCell(mark.get().line()).isPresent();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && "().,".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private Heading read(GridView grid, List<Row> rows) {
    Map<Column, Span> columns = new EnumMap<>(Column.class);
    SortedMap<Integer, String> others = new TreeMap<>();
    SortedMap<Integer, String> texts = new TreeMap<>();
    SortedMap<Integer, List<Cell>> stacks = stacks(rows);
    for (Map.Entry<Integer, List<Cell>> stack : stacks.entrySet()) {
      Optional<Column> meaning = meaning(stack.getValue());
      int column = stack.getKey();
      texts.put(column, joined(stack.getValue()));
      Span span = new Span(column, lastColumn(grid, stack.getValue(), column, stacks));
      if (meaning.isPresent() && !columns.containsKey(meaning.get())) {
        columns.put(meaning.get(), span);
      } else {
        others.put(column, texts.get(column));
      }
    }
    dropCoveredGroups(columns);
    int score = 0;
    for (Column column : columns.keySet()) {
      score += tells(column) ? 1 : 0;
    }
    return new Heading(
        rows.get(0).number(), rows.get(rows.size() - 1).number(), columns, others, texts, score);
  }

  private static boolean tells(Column column) {
    return column != Column.MARK && column != Column.NOTE && column != Column.SUBUNIT;
  }

  /** Under the group "Chủ thể" stand its two columns: then the group is no column of its own. */
  private static void dropCoveredGroups(Map<Column, Span> columns) {
    if (columns.containsKey(Column.COLLECTIVE) || columns.containsKey(Column.INDIVIDUAL)) {
      columns.remove(Column.ACTOR);
    }
    if (columns.containsKey(Column.NEW) || columns.containsKey(Column.MAINTAINED)) {
      columns.remove(Column.STATUS);
    }
  }

  /** The heading cells above each other, by column; a group's cell counts for all it covers. */
  private SortedMap<Integer, List<Cell>> stacks(List<Row> rows) {
    SortedMap<Integer, List<Cell>> stacks = new TreeMap<>();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        if (!cell.text().isEmpty()) {
          stacks.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
        }
      }
    }
    return stacks;
  }

  private Optional<Column> meaning(List<Cell> stack) {
    Cell lowest = stack.get(stack.size() - 1);
    if (stack.size() == 1) {
      return names.meaning(lowest.line());
    }
    Optional<Column> own = names.meaning(lowest.line());
    if (own.isPresent() && own.get() != Column.NAME && own.get() != Column.SUBUNIT) {
      return own;
    }
    Optional<Column> all = names.meaning(joined(stack));
    if (all.isPresent()) {
      return all;
    }
    return own.isPresent() ? own : names.meaning(stack.get(0).line());
  }

  private static String joined(List<Cell> stack) {
    if (stack.size() == 1) {
      return stack.get(0).line();
    }
    StringBuilder joined = new StringBuilder();
    for (Cell cell : stack) {
      joined.append(joined.isEmpty() ? "" : " ").append(cell.line());
    }
    return joined.toString();
  }

  /** A heading merged across covers the columns that have no heading of their own. */
  private static int lastColumn(
      GridView grid, List<Cell> stack, int column, SortedMap<Integer, List<Cell>> stacks) {
    int last = grid.lastColumn(stack.get(stack.size() - 1));
    int free = column;
    while (free < last && !stacks.containsKey(free + 1)) {
      free++;
    }
    return free;
  }
}
