package vn.dvk.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dvk.domain.Place;

/** Several cells of one sheet told as one place. */
public final class CellRanges {
  private static final Pattern CELLS = Pattern.compile("([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?");

  private CellRanges() {}

  /**
   * Joins cells, those right below one another as a range.
   *
   * <p>Example: {@code D12}, {@code D13}, {@code D14} and {@code D20} become {@code D12:D14, D20}.
   *
   * @param places cells or ranges of one sheet, at least one, in order of their rows
   * @return the first one's sheet with all cells
   */
  public static Place of(List<Place> places) {
    List<Span> spans = new ArrayList<>();
    for (Place place : places) {
      place.cell().flatMap(Span::parse).ifPresent(span -> append(spans, span));
    }
    String cells = spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    Place first = places.get(0);
    return cells.isEmpty() ? first : new Place(first.file(), first.sheet(), Optional.of(cells));
  }

  /**
   * Parts cells by the rows they stand in, which undoes {@link #of}.
   *
   * <p>Example: {@code H12:I13, H20} becomes {@code H12:I12}, {@code H13:I13} and {@code H20}.
   *
   * @param place cells of one sheet
   * @return each row with its cells, in order; nothing where no cell is named
   */
  public static SortedMap<Integer, Place> byRow(Place place) {
    SortedMap<Integer, Place> rows = new TreeMap<>();
    for (String cells : place.cell().orElse("").split(", ")) {
      Span.parse(cells).ifPresent(span -> span.addTo(rows, place));
    }
    return rows;
  }

  private static void append(List<Span> spans, Span next) {
    if (spans.isEmpty()) {
      spans.add(next);
      return;
    }
    int end = spans.size() - 1;
    Span last = spans.get(end);
    if (last.isFollowedBy(next)) {
      spans.set(end, last.through(next));
    } else if (!last.equals(next)) {
      spans.add(next);
    }
  }

  private record Span(String left, int top, String right, int bottom) {

    static Optional<Span> parse(String cells) {
      Matcher parts = CELLS.matcher(cells);
      if (!parts.matches()) {
        return Optional.empty();
      }
      String left = parts.group(1);
      int top = Integer.parseInt(parts.group(2));
      return Optional.of(
          parts.group(3) == null
              ? new Span(left, top, left, top)
              : new Span(left, top, parts.group(3), Integer.parseInt(parts.group(4))));
    }

    boolean isFollowedBy(Span next) {
      return left.equals(next.left) && right.equals(next.right) && next.top == bottom + 1;
    }

    Span through(Span last) {
      return new Span(left, top, right, last.bottom);
    }

    void addTo(SortedMap<Integer, Place> rows, Place whole) {
      for (int row = top; row <= bottom; row++) {
        String cells = new Span(left, row, right, row).toString();
        rows.putIfAbsent(row, new Place(whole.file(), whole.sheet(), Optional.of(cells)));
      }
    }

    @Override
    public String toString() {
      String first = left + top;
      String last = right + bottom;
      return first.equals(last) ? first : first + ":" + last;
    }
  }
}
