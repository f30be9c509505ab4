package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.domain.Form;
import vn.dvk.read.grid.Row;
import vn.dvk.read.grid.Sheet;
import vn.dvk.text.RowMark;

/** Finds where the forms on a sheet begin and end, and which forms they are. */
final class BlockFinder {
  private final Tools tools;

  BlockFinder(Tools tools) {
    this.tools = tools;
  }

  /** The forms of a sheet from top to bottom, none where it has none. */
  List<Block> find(String file, Sheet sheet) {
    GridView grid = new GridView(sheet);
    List<Heading> headings = tools.finder().findAll(grid);
    if (headings.isEmpty()) {
      return List.of();
    }
    List<RowCells> rows = new ArrayList<>(grid.rows().size());
    for (Row row : grid.rows()) {
      rows.add(new RowCells(row));
    }
    List<Start> starts = starts(rows, headings);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).row() : Integer.MAX_VALUE;
      blocks.add(block(file, grid, rows, starts.get(i), end, i == 0));
    }
    return blocks;
  }

  /** Where a form begins: the first row of its head, and the headings in it. */
  private record Start(int row, List<Heading> headings) {}

  private List<Start> starts(List<RowCells> rows, List<Heading> headings) {
    List<Start> starts = new ArrayList<>();
    for (Heading heading : headings) {
      if (starts.isEmpty()) {
        starts.add(new Start(0, new ArrayList<>(List.of(heading))));
        continue;
      }
      Start open = starts.get(starts.size() - 1);
      int headStart = headStart(rows, heading, open.headings().get(open.headings().size() - 1));
      if (isRepeated(rows, open, heading, headStart)) {
        open.headings().add(heading);
      } else {
        starts.add(new Start(headStart, new ArrayList<>(List.of(heading))));
      }
    }
    return starts;
  }

  /** Headings printed again on the next page have no head above them. */
  private boolean isRepeated(List<RowCells> rows, Start open, Heading heading, int headStart) {
    Heading first = open.headings().get(0);
    if (heading.isOfScores() != first.isOfScores() || headStart < heading.firstRow()) {
      return false;
    }
    return heading.isOfScores() ? !beginsAgain(rows, heading) : heading.sameColumns(first);
  }

  /** A score table whose first number is 1 or I is a new one, not the next page. */
  private static boolean beginsAgain(List<RowCells> rows, Heading heading) {
    return rows.stream()
        .filter(row -> row.number() > heading.lastRow())
        .findFirst()
        .flatMap(row -> RowMark.ofCell(row.cells().get(0).line()))
        .filter(mark -> mark.text().matches("1\\.?|I\\.?|01"))
        .isPresent();
  }

  /** The first of the head's rows right above the headings. */
  private int headStart(List<RowCells> rows, Heading heading, Heading previous) {
    int start = heading.firstRow();
    boolean nameless = heading.isOfScores();
    int index = below(rows, heading.firstRow());
    int top = index + 1;
    for (; index >= 0 && rows.get(index).number() > previous.lastRow(); index--) {
      RowCells row = rows.get(index);
      if (!tools.heads().isOnlyHead(row)) {
        if (!nameless || !tools.heads().isOneText(row)) {
          break;
        }
        nameless = false;
      }
      if (tools.heads().isHeadLike(row)) {
        nameless = false;
        top = index;
        start = row.number();
      }
    }
    return start < heading.firstRow() ? bodiesAbove(rows, top, previous) : start;
  }

  private static int below(List<RowCells> rows, int number) {
    int index = rows.size() - 1;
    while (index >= 0 && rows.get(index).number() >= number) {
      index--;
    }
    return index;
  }

  /**
   * The bodies that stand right above a title are of its head, if a blank row parts them from what
   * is above.
   */
  private int bodiesAbove(List<RowCells> rows, int title, Heading previous) {
    int top = title;
    while (top > 0
        && rows.get(top - 1).number() == rows.get(top).number() - 1
        && rows.get(top - 1).number() > previous.lastRow()
        && tools.heads().isOnlyHead(rows.get(top - 1))) {
      top--;
    }
    boolean parted = top > 0 && rows.get(top - 1).number() < rows.get(top).number() - 1;
    return rows.get(parted ? top : title).number();
  }

  private Block block(
      String file, GridView grid, List<RowCells> rows, Start start, int end, boolean first) {
    Heading heading = start.headings().get(0);
    List<RowCells> head = new ArrayList<>();
    List<RowCells> headings = new ArrayList<>();
    List<RowCells> body = new ArrayList<>();
    for (RowCells row : rows) {
      if (row.number() < start.row() || row.number() >= end) {
        continue;
      }
      if (row.number() < heading.firstRow()) {
        head.add(row);
      } else if (isHeading(row, start.headings())) {
        headings.add(row);
      } else {
        body.add(row);
      }
    }
    List<String> before = first ? grid.sheet().before() : List.of();
    Head read = tools.heads().read(grid.sheet(), head, before, file, heading.isOfScores());
    Form form = form(heading, read, grid.sheet());
    return new Block(file, grid, form, heading, read, head, headings, body);
  }

  private static boolean isHeading(RowCells row, List<Heading> headings) {
    for (Heading heading : headings) {
      if (row.number() >= heading.firstRow() && row.number() <= heading.lastRow()) {
        return true;
      }
    }
    return false;
  }

  /** The columns tell the form; and the title outweighs them, then the sheet's name. */
  private Form form(Heading heading, Head head, Sheet sheet) {
    if (heading.isOfScores()) {
      return Form.SCORE;
    }
    int result = 0;
    result += heading.has(Column.RESULT) ? 2 : 0;
    result += heading.has(Column.SCALE) && !heading.has(Column.RESULT) ? -2 : 0;
    result += heading.has(Column.NEW) || heading.has(Column.MAINTAINED) ? 2 : 0;
    result += titled(head, Form.PL4) ? 3 : 0;
    result -= titled(head, Form.PL1) ? 3 : 0;
    result += named(sheet, Form.PL4) ? 1 : 0;
    result -= named(sheet, Form.PL1) ? 1 : 0;
    return result > 0 ? Form.PL4 : Form.PL1;
  }

  private static boolean titled(Head head, Form form) {
    return head.titled().equals(Optional.of(form));
  }

  private boolean named(Sheet sheet, Form form) {
    String name = vn.dvk.text.Fold.of(sheet.name().orElse(""));
    return tools.words().appendix.get(form).stream().anyMatch(name::startsWith);
  }
}
