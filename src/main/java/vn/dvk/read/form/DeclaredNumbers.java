package vn.dvk.read.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Declared;
import vn.dvk.domain.Declared.Kind;
import vn.dvk.domain.Place;
import vn.dvk.domain.Sector;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Gathers the numbers that a form declares about itself, with the rows they are about. */
final class DeclaredNumbers {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,6})(?![\\p{L}\\d])");
  private static final Pattern ENDING = Pattern.compile("[\\s:]*\\d*$");
  private static final Pattern NAMED_NUMBER = Pattern.compile("\\p{L}.*\\d");
  private static final Pattern PARTS = Pattern.compile("[;,]");
  private static final Pattern COUNTED = Pattern.compile("(?iu)(mô hình|mh)");
  private static final Pattern FILLING = Pattern.compile("[.…:;_\\s]+");

  private final Tools tools;
  private final Block block;

  /** "Cộng" may close a section as well as the form; "Tổng số" is the form's. */
  private static final Set<String> PLAIN_TOTALS = Set.of("cong", "tong");

  private final List<Declared> found = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private final Deque<Open> groups = new ArrayDeque<>();
  private Optional<Declared> openSection = Optional.empty();
  private int lastSection;
  private int lastGroup;
  private int lastTotal;
  private int firstModel = Integer.MAX_VALUE;
  private int lastModel;

  /** A unit's or sub-unit's row whose rows still go on, with its number where it gives one. */
  private record Open(int depth, Optional<Declared> number) {}

  /** A row of a total, and the rows from which on it may count, the nearest first. */
  private record Total(Declared number, int row, boolean isPlain, List<Integer> from) {}

  DeclaredNumbers(Tools tools, Block block) {
    this.tools = tools;
    this.block = block;
  }

  List<Declared> all() {
    return List.copyOf(found);
  }

  /** The row Tổng số: its number stands under "Số lượng", else in its text. */
  void total(RowCells row, RowClassifier rows) {
    Optional<Cell> quantity = quantity(row);
    if (quantity.isPresent()) {
      total(row, rows, quantity.get(), quantity.get().line());
      return;
    }
    Optional<Cell> label = rows.nameCell(row);
    if (label.isEmpty()) {
      return;
    }
    Matcher digits = DIGITS.matcher(RowMark.stripped(label.get().line()));
    if (digits.find()) {
      total(row, rows, label.get(), digits.group(1));
    }
  }

  private void total(RowCells row, RowClassifier rows, Cell cell, String written) {
    int first = block.heading().lastRow() + 1;
    String label = ENDING.matcher(RowMark.stripped(rows.label(row))).replaceFirst("");
    boolean plain = PLAIN_TOTALS.contains(Fold.of(label));
    Declared number = declared(Kind.TOTAL, label, Optional.empty(), cell, written, first);
    SortedSet<Integer> from = new TreeSet<>(Comparator.reverseOrder());
    for (int begin : new int[] {lastTotal + 1, lastGroup + 1, lastSection + 1, first}) {
      if (begin >= first) {
        from.add(begin);
      }
    }
    totals.add(new Total(number, row.number(), plain, List.copyOf(from)));
    lastTotal = row.number();
  }

  /** A model's row: totals above and below it are told by it. */
  void model(RowCells row) {
    firstModel = Math.min(firstModel, row.number());
    lastModel = row.number();
  }

  void section(RowCells row, String label) {
    closeSection(row.number() - 1);
    openSection = ownNumber(Kind.SECTION, row, label);
    lastSection = row.number();
  }

  /**
   * A unit's or sub-unit's number is about the rows up to the next one of its rank or above.
   *
   * @param depth its rank, 1 for the highest
   */
  void group(RowCells row, String name, int depth) {
    closeGroups(depth, row.number() - 1);
    groups.push(new Open(depth, ownNumber(Kind.SUBUNIT, row, name)));
    lastGroup = row.number();
  }

  /** The number that stands in a row under "Số lượng", about the rows from there on. */
  private Optional<Declared> ownNumber(Kind kind, RowCells row, String label) {
    Optional<Cell> cell = quantity(row);
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(
            declared(kind, label, Optional.empty(), cell.get(), cell.get().line(), row.number()));
  }

  /**
   * A line of a footer: "- Lĩnh vực phát triển kinh tế: 3 mô hình", "- Tập thể: 5 mô hình"; or
   * several of them in one cell.
   */
  void footer(RowCells row) {
    for (Cell label : row.cells()) {
      if (label.line().length() > 2) {
        footer(row, label);
        return;
      }
    }
  }

  private void footer(RowCells row, Cell label) {
    List<String> lines = linesOf(label);
    Optional<Cell> beside =
        lines.size() == 1 ? numberBehind(row, label.column()) : Optional.empty();
    for (String line : lines) {
      footer(label, line, beside);
    }
  }

  private Optional<Cell> numberBehind(RowCells row, int column) {
    for (Cell cell : row.cells()) {
      if (cell.column() > column && number(cell.line()).isPresent()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** A line each, or "Tập thể: 4 mô hình; cá nhân: 1 mô hình". */
  private List<String> linesOf(Cell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\n")) {
      for (String part : partsOf(line.strip())) {
        if (!part.isBlank()) {
          lines.add(part.strip());
        }
      }
    }
    return lines;
  }

  private List<String> partsOf(String line) {
    Optional<List<String>> series = FooterSeries.of(line, this::isCounted);
    if (series.isPresent()) {
      return series.get();
    }
    if (line.indexOf(';') < 0 && line.indexOf(',') < 0) {
      return List.of(line);
    }
    List<String> parts = List.of(PARTS.split(line));
    for (String part : parts) {
      if (!part.isBlank() && !NAMED_NUMBER.matcher(part).find()) {
        return List.of(line);
      }
    }
    return parts;
  }

  private void footer(Cell label, String text, Optional<Cell> beside) {
    FooterText line = FooterText.of(text);
    Optional<String> plain = line.plainNumber();
    String rest = plain.isPresent() ? plain.get() : bare(line.rest());
    String other = beside.isPresent() ? beside.get().line() : "";
    String written = rest.isBlank() ? other : rest.strip();
    if (written.isEmpty()) {
      return;
    }
    Optional<Kind> kind = kind(line.sector(), line.subject());
    if (kind.isPresent()) {
      Cell cell = rest.isBlank() ? beside.orElse(label) : label;
      Optional<Sector> sector = sector(kind.get(), line.subject());
      int first = block.heading().lastRow() + 1;
      add(kind.get(), line.subject(), sector, cell, written, first);
    }
  }

  private static String bare(String rest) {
    return FILLING.matcher(COUNTED.matcher(rest).replaceAll("")).replaceAll(" ");
  }

  /**
   * "Lĩnh vực kinh tế" and "Tập thể" have one number; "Lĩnh vực" and "Chia ra" may head several.
   */
  private boolean isCounted(String label) {
    FooterText line = FooterText.of(label);
    return !line.subject().isBlank() && kind(line.sector(), line.subject()).isPresent();
  }

  private Optional<Kind> kind(boolean sector, String subject) {
    String folded = Fold.of(subject);
    if (folded.startsWith("tap the")) {
      return Optional.of(Kind.COLLECTIVE);
    }
    if (folded.startsWith("ca nhan")) {
      return Optional.of(Kind.INDIVIDUAL);
    }
    return sector || tools.sectors().planSector(subject).isPresent()
        ? Optional.of(Kind.SECTOR)
        : Optional.empty();
  }

  private Optional<Sector> sector(Kind kind, String subject) {
    return kind == Kind.SECTOR && !subject.isBlank()
        ? tools.sectors().planSector(subject)
        : Optional.empty();
  }

  /** Ends what is open: a section's number is about the rows up to the next section. */
  void close(int lastRow) {
    closeSection(lastRow);
    for (Total total : totals) {
      found.add(closed(total, lastRow));
    }
  }

  /** Of several totals one may be that of the rows since the last section, unit or total. */
  private Declared closed(Total total, int lastRow) {
    int row = total.row();
    boolean inner = total.isPlain() || (firstModel < row && row < lastModel);
    if (totals.size() == 1 || !inner) {
      return until(total.number(), lastRow);
    }
    List<Integer> from = total.from();
    return total.number().about(from.get(0), row, from.subList(1, from.size()));
  }

  private void closeSection(int lastRow) {
    closeGroups(1, lastRow);
    add(openSection, lastRow);
    openSection = Optional.empty();
  }

  private void closeGroups(int depth, int lastRow) {
    while (!groups.isEmpty() && groups.peek().depth() >= depth) {
      add(groups.pop().number(), lastRow);
    }
  }

  private void add(Optional<Declared> open, int lastRow) {
    if (open.isPresent()) {
      found.add(until(open.get(), lastRow));
    }
  }

  private Optional<Cell> quantity(RowCells row) {
    Optional<Cell> cell = row.under(block.heading(), Column.QUANTITY);
    return cell.isPresent() && isQuantity(cell.get()) ? cell : Optional.empty();
  }

  private static boolean isQuantity(Cell cell) {
    return !FieldReader.isBroken(cell)
        && !FieldReader.isBlank(cell.line())
        && !cell.line().equals("-");
  }

  private void add(
      Kind kind, String subject, Optional<Sector> sector, Cell cell, String written, int first) {
    found.add(until(declared(kind, subject, sector, cell, written, first), block.lastRow()));
  }

  private Declared declared(
      Kind kind, String subject, Optional<Sector> sector, Cell cell, String written, int first) {
    Place place = Place.ofCell(block.file(), block.sheet().name(), cell.column(), cell.row());
    return new Declared(kind, subject, sector, number(written), written, place, first, first);
  }

  private Optional<Integer> number(String written) {
    return FooterSeries.isNone(written) ? Optional.of(0) : tools.quantities().whole(written);
  }

  private static Declared until(Declared open, int lastRow) {
    return open.about(open.firstRow(), lastRow, List.of());
  }
}
