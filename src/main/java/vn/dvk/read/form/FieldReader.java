package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Field;
import vn.dvk.domain.Origin;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Spot;
import vn.dvk.domain.Status;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Reads the fields of model rows, and remembers the row above for "-nt-". */
final class FieldReader {
  private final Vocabulary words;
  private final SectorNames sectors;
  private final Quantities quantities;
  private final GridView grid;
  private final Heading heading;
  private final Map<Column, Written> above = new EnumMap<>(Column.class);

  /**
   * What is written for a field.
   *
   * @param text of the cells, one line
   * @param cells where it stands
   * @param ditto the cell that says that it is the text above
   */
  private record Written(String text, List<Cell> cells, Optional<Cell> ditto) {
    static final Written NOTHING = new Written("", List.of(), Optional.empty());

    static Written of(List<Cell> cells) {
      String text =
          cells.size() == 1
              ? cells.get(0).line()
              : cells.stream().map(Cell::line).collect(Collectors.joining(" "));
      return new Written(text, cells, Optional.empty());
    }

    Written and(Written other) {
      List<Cell> both = Stream.concat(cells.stream(), other.cells.stream()).toList();
      return new Written(FieldReader.both(text, other.text), both, ditto.or(() -> other.ditto));
    }

    /** Where it stands, for a field of a row; the row's own cell is no news. */
    Origin origin(RowCells row, int column) {
      boolean own =
          cells.isEmpty()
              || (cells.size() == 1
                  && cells.get(0).row() == row.number()
                  && cells.get(0).column() == column);
      return own && ditto.isEmpty()
          ? Origin.OWN
          : new Origin(
              cells.stream().map(FieldReader::spot).toList(), ditto.map(FieldReader::spot));
    }
  }

  FieldReader(
      Vocabulary words,
      SectorNames sectors,
      Quantities quantities,
      GridView grid,
      Heading heading) {
    this.words = words;
    this.sectors = sectors;
    this.quantities = quantities;
    this.grid = grid;
    this.heading = heading;
  }

  /** The model's name: its row marks are taken away, its line breaks stay in {@code written}. */
  Field<String> name(RowCells row, Optional<Cell> cell, int column) {
    if (cell.isEmpty()) {
      return Field.blank(column);
    }
    if (isBroken(cell.get())) {
      return new Field<>(Optional.empty(), "", column, column, Field.State.UNKNOWN);
    }
    String name = RowMark.stripped(cell.get().line());
    if (name.isEmpty() || isPlaceholder(name)) {
      return Field.blank(column);
    }
    int nameColumn = cell.get().column();
    return Field.given(name, cell.get().text(), nameColumn)
        .from(Written.of(List.of(cell.get())).origin(row, nameColumn));
  }

  /** A text field such as the location; "-nt-" means the one above. */
  Field<String> text(RowCells row, Column column) {
    Optional<Span> span = heading.at(column);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    Written written = written(row, span.get());
    Written meant = dittoed(column, written);
    int first = span.get().first();
    if (isBroken(row, span.get())) {
      return unknown(written.text(), span.get());
    }
    Field<String> field =
        meant.text().isEmpty()
            ? Field.blank(first)
            : Field.given(meant.text(), written.text(), first);
    return field.from(meant.origin(row, first));
  }

  Field<Integer> quantity(RowCells row) {
    Optional<Span> span = heading.at(Column.QUANTITY);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    Written written = written(row, span.get());
    String text = written.text();
    int first = span.get().first();
    if (text.isEmpty() || isBroken(row, span.get())) {
      return Field.blank(first);
    }
    Optional<Integer> number = quantities.positive(text);
    Field<Integer> field =
        number.isPresent() ? Field.given(number.get(), text, first) : unknown(text, span.get());
    return field.from(written.origin(row, first));
  }

  Field<Sector> sector(RowCells row) {
    Optional<Span> span = heading.at(Column.SECTOR);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    Written written = written(row, span.get());
    Written meant = dittoed(Column.SECTOR, written);
    if (isBroken(row, span.get())) {
      return unknown(written.text(), span.get());
    }
    int column = span.get().first();
    Origin origin = meant.origin(row, column);
    if (meant.text().isEmpty()) {
      return Field.<Sector>blank(column).from(origin);
    }
    SectorNames.Meaning meaning = sectors.meaning(meant.text());
    return new Field<>(meaning.sector(), meant.text(), column, column, meaning.state(), origin);
  }

  Field<Actor> actor(RowCells row) {
    if (heading.has(Column.ACTOR)) {
      return inWords(row, Column.ACTOR, words.actors, Actor.class);
    }
    return marked(row, Column.COLLECTIVE, Actor.COLLECTIVE, Column.INDIVIDUAL, Actor.INDIVIDUAL);
  }

  Field<Status> status(RowCells row, Optional<Field<Status>> ofSection) {
    if (heading.has(Column.STATUS)) {
      return inWords(row, Column.STATUS, words.statuses, Status.class);
    }
    Field<Status> marked =
        marked(row, Column.NEW, Status.NEW, Column.MAINTAINED, Status.MAINTAINED);
    boolean silent = marked.state() == Field.State.NO_COLUMN || marked.state() == Field.State.BLANK;
    return silent && ofSection.isPresent() ? ofSection.get() : marked;
  }

  /** Whether a text is one of the blank form's own: "Mô hình….", "…". */
  boolean isPlaceholder(String text) {
    String folded = Fold.of(text);
    return folded.isEmpty() || (words.placeholders.contains(folded) && isUnfilled(text, folded));
  }

  /** "Mô hình" alone is the blank form's; so are its words with a dotted leader behind. */
  private static boolean isUnfilled(String text, String folded) {
    return text.indexOf('…') >= 0 || text.contains("..") || folded.indexOf(' ') > 0;
  }

  /** Whether a cell is empty, or holds only the dots of the blank form. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '…' && c != '_' && c != ' ' && c != '\n') {
        return false;
      }
    }
    return true;
  }

  private <E extends Enum<E>> Field<E> inWords(
      RowCells row, Column column, Map<E, Set<String>> spellings, Class<E> type) {
    Span span = heading.at(column).orElseThrow();
    Written written = written(row, span);
    Written meant = dittoed(column, written);
    if (isBroken(row, span)) {
      return unknown(written.text(), span);
    }
    String value = meant.text();
    int first = span.first();
    Origin origin = meant.origin(row, first);
    if (value.isEmpty()) {
      return Field.<E>blank(first).from(origin);
    }
    String folded = Fold.of(value);
    for (E candidate : type.getEnumConstants()) {
      if (spellings.get(candidate).contains(folded)) {
        return Field.given(candidate, value, first).from(origin);
      }
    }
    return new Field<>(Optional.empty(), value, first, first, Field.State.AMBIGUOUS, origin);
  }

  private <E> Field<E> marked(RowCells row, Column first, E one, Column second, E other) {
    Optional<Span> left = heading.at(first);
    Optional<Span> right = heading.at(second);
    if (left.isEmpty() && right.isEmpty()) {
      return Field.noColumn();
    }
    Written leftText = left.isPresent() ? written(row, left.get()) : Written.NOTHING;
    Written rightText = right.isPresent() ? written(row, right.get()) : Written.NOTHING;
    Written leftMeant = dittoed(first, leftText);
    Written rightMeant = dittoed(second, rightText);
    boolean leftMark = isMark(leftMeant.text());
    boolean rightMark = isMark(rightMeant.text());
    int from = (left.isPresent() ? left : right).orElseThrow().first();
    int to = (right.isPresent() ? right : left).orElseThrow().first();
    int low = Math.min(from, to);
    int high = Math.max(from, to);
    String both = both(leftText.text(), rightText.text());
    if (leftMark && rightMark) {
      Origin origin = leftMeant.and(rightMeant).origin(row, low);
      return new Field<>(Optional.empty(), both, low, high, Field.State.AMBIGUOUS, origin);
    }
    if (leftMark) {
      return Field.given(one, both, from).from(leftMeant.origin(row, from));
    }
    if (rightMark) {
      int column = right.orElseThrow().first();
      return Field.given(other, both, column).from(rightMeant.origin(row, column));
    }
    boolean broken =
        (left.isPresent() && isBroken(row, left.get()))
            || (right.isPresent() && isBroken(row, right.get()));
    return broken
        ? new Field<>(Optional.empty(), both, low, high, Field.State.UNKNOWN)
        : Field.<E>blank(low).upTo(high);
  }

  private static String both(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    return left + " / " + right;
  }

  /** Any sign but a "no" in an X column marks it: clerks write x, ✓, 1, có, or the quantity. */
  private boolean isMark(String text) {
    String sign = text.toLowerCase(Locale.ROOT).strip();
    return !sign.isEmpty() && !words.noMarks.contains(sign);
  }

  /** Whether a text in an X column is one of the signs that clerks make there. */
  boolean isKnownMark(String text) {
    String sign = text.toLowerCase(Locale.ROOT).strip();
    return sign.isEmpty()
        || sign.length() <= 2
        || words.yesMarks.contains(sign)
        || words.noMarks.contains(sign)
        || words.ditto.contains(sign)
        || quantities.whole(sign).isPresent()
        || isOneOf(words.actors.values(), sign)
        || isOneOf(words.statuses.values(), sign);
  }

  private static boolean isOneOf(Collection<Set<String>> names, String text) {
    String folded = Fold.of(text);
    for (Set<String> spellings : names) {
      if (spellings.contains(folded)) {
        return true;
      }
    }
    return false;
  }

  private Written dittoed(Column column, Written written) {
    if (isDitto(written.text())) {
      Written same = above.getOrDefault(column, Written.NOTHING);
      above.put(column, same);
      return new Written(same.text(), same.cells(), Optional.of(written.cells().get(0)));
    }
    if (written.text().isEmpty()) {
      above.remove(column);
    } else {
      above.put(column, written);
    }
    return written;
  }

  private boolean isDitto(String written) {
    return written.length() <= words.longestDitto
        && words.ditto.contains(written.toLowerCase(Locale.ROOT));
  }

  /** The text of a column in a row: its own, or that of a merge reaching down to it. */
  private Written written(RowCells row, Span span) {
    if (span.first() == span.last()) {
      Optional<Cell> cell = cell(row, span.first());
      return cell.isPresent() && hasText(cell.get())
          ? Written.of(List.of(cell.get()))
          : Written.NOTHING;
    }
    List<Cell> cells = new ArrayList<>();
    for (int c = span.first(); c <= span.last(); c++) {
      Optional<Cell> cell = cell(row, c);
      if (cell.isPresent() && hasText(cell.get())) {
        cells.add(cell.get());
      }
    }
    return Written.of(cells);
  }

  private static boolean hasText(Cell cell) {
    return cell.kind() != Cell.Kind.ERROR && !isBlank(cell.line());
  }

  static Spot spot(Cell cell) {
    return new Spot(cell.column(), cell.row());
  }

  private Optional<Cell> cell(RowCells row, int column) {
    Optional<Cell> own = row.at(column);
    return own.isPresent() ? own : grid.inherited(row.number(), column);
  }

  private boolean isBroken(RowCells row, Span span) {
    for (int c = span.first(); c <= span.last(); c++) {
      Optional<Cell> cell = row.at(c);
      if (cell.isPresent() && isBroken(cell.get())) {
        return true;
      }
    }
    return false;
  }

  static boolean isBroken(Cell cell) {
    return cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.NO_VALUE;
  }

  private static <T> Field<T> unknown(String written, Span span) {
    return new Field<>(Optional.empty(), written, span.first(), span.first(), Field.State.UNKNOWN);
  }
}
