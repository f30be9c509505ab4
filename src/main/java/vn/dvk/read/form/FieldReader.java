package vn.dvk.read.form;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Field;
import vn.dvk.domain.Sector;
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
  private final Map<Column, String> above = new EnumMap<>(Column.class);

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
  Field<String> name(Optional<Cell> cell, int column) {
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
    return Field.given(name, cell.get().text(), cell.get().column());
  }

  /** A text field such as the location; "-nt-" means the one above. */
  Field<String> text(RowCells row, Column column) {
    Optional<Span> span = heading.at(column);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    String written = written(row, span.get());
    if (isBroken(row, span.get())) {
      return unknown(written, span.get());
    }
    String value = dittoed(column, written);
    return value.isEmpty()
        ? Field.blank(span.get().first())
        : Field.given(value, written, span.get().first());
  }

  Field<Integer> quantity(RowCells row) {
    Optional<Span> span = heading.at(Column.QUANTITY);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    String written = written(row, span.get());
    if (written.isEmpty() || isBroken(row, span.get())) {
      return Field.blank(span.get().first());
    }
    Optional<Integer> number = quantities.positive(written);
    return number.isPresent()
        ? Field.given(number.get(), written, span.get().first())
        : unknown(written, span.get());
  }

  Field<Sector> sector(RowCells row) {
    Optional<Span> span = heading.at(Column.SECTOR);
    if (span.isEmpty()) {
      return Field.noColumn();
    }
    String written = written(row, span.get());
    if (isBroken(row, span.get())) {
      return unknown(written, span.get());
    }
    String value = dittoed(Column.SECTOR, written);
    if (value.isEmpty()) {
      return Field.blank(span.get().first());
    }
    SectorNames.Meaning meaning = sectors.meaning(value);
    int column = span.get().first();
    return new Field<>(meaning.sector(), value, column, column, meaning.state());
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
    return silent ? ofSection.orElse(marked) : marked;
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
    String written = written(row, span);
    String value = dittoed(column, written);
    if (isBroken(row, span)) {
      return unknown(written, span);
    }
    if (value.isEmpty()) {
      return Field.blank(span.first());
    }
    String folded = Fold.of(value);
    for (E candidate : type.getEnumConstants()) {
      if (spellings.get(candidate).contains(folded)) {
        return Field.given(candidate, value, span.first());
      }
    }
    return new Field<>(Optional.empty(), value, span.first(), span.first(), Field.State.AMBIGUOUS);
  }

  private <E> Field<E> marked(RowCells row, Column first, E one, Column second, E other) {
    Optional<Span> left = heading.at(first);
    Optional<Span> right = heading.at(second);
    if (left.isEmpty() && right.isEmpty()) {
      return Field.noColumn();
    }
    String leftText = left.map(span -> written(row, span)).orElse("");
    String rightText = right.map(span -> written(row, span)).orElse("");
    boolean leftMark = isMark(dittoed(first, leftText));
    boolean rightMark = isMark(dittoed(second, rightText));
    int from = left.or(() -> right).orElseThrow().first();
    int to = right.or(() -> left).orElseThrow().first();
    int low = Math.min(from, to);
    int high = Math.max(from, to);
    String both = both(leftText, rightText);
    if (leftMark && rightMark) {
      return new Field<>(Optional.empty(), both, low, high, Field.State.AMBIGUOUS);
    }
    if (leftMark) {
      return Field.given(one, both, from);
    }
    if (rightMark) {
      return Field.given(other, both, right.orElseThrow().first());
    }
    boolean broken =
        Stream.of(left, right).flatMap(Optional::stream).anyMatch(s -> isBroken(row, s));
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
        || words.actors.values().stream().anyMatch(names -> names.contains(Fold.of(sign)))
        || words.statuses.values().stream().anyMatch(names -> names.contains(Fold.of(sign)));
  }

  private String dittoed(Column column, String written) {
    boolean ditto = isDitto(written);
    String value = ditto ? above.getOrDefault(column, "") : written;
    if (ditto || !value.isEmpty()) {
      above.put(column, value);
    } else {
      above.remove(column);
    }
    return value;
  }

  private boolean isDitto(String written) {
    return written.length() <= words.longestDitto
        && words.ditto.contains(written.toLowerCase(Locale.ROOT));
  }

  /** The text of a column in a row: its own, or that of a merge reaching down to it. */
  private String written(RowCells row, Span span) {
    if (span.first() == span.last()) {
      return cell(row, span.first()).map(FieldReader::written).orElse("");
    }
    StringBuilder text = new StringBuilder();
    for (int c = span.first(); c <= span.last(); c++) {
      Optional<Cell> cell = cell(row, c);
      if (cell.isEmpty()) {
        continue;
      }
      String line = written(cell.get());
      text.append(text.length() == 0 || line.isEmpty() ? "" : " ").append(line);
    }
    return text.toString();
  }

  private static String written(Cell cell) {
    String line = cell.line();
    return cell.kind() == Cell.Kind.ERROR || isBlank(line) ? "" : line;
  }

  private Optional<Cell> cell(RowCells row, int column) {
    Optional<Cell> own = row.in(new Span(column, column));
    return own.isPresent() ? own : grid.inherited(row.number(), column);
  }

  private boolean isBroken(RowCells row, Span span) {
    for (int c = span.first(); c <= span.last(); c++) {
      Optional<Cell> cell = row.in(new Span(c, c));
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
