package vn.dvk.read.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Criterion;
import vn.dvk.domain.Rubric;
import vn.dvk.read.form.Heading.Span;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;
import vn.dvk.text.RowMark;

/** Tells the rows of a score sheet apart, each by itself. */
final class ScoreRows {
  private static final Pattern LEADING_NUMBER = Pattern.compile("^\\(?(\\d{1,2})\\s*[.):/]");
  private static final Pattern FIRST_PART = Pattern.compile("\\(?I\\W?");

  private final Vocabulary words;
  private final Rubric rubric;
  private final Heading heading;

  ScoreRows(Vocabulary words, Rubric rubric, Heading heading) {
    this.words = words;
    this.rubric = rubric;
    this.heading = heading;
  }

  /**
   * A criterion's number as its row tells it.
   *
   * @param number from 1
   * @param variant whose criterion it is, where its wording tells
   */
  record Numbered(int number, Optional<Actor> variant) {}

  /** The row's text: the criterion, or what stands in its place. */
  String text(RowCells row) {
    Optional<Span> span = heading.at(Column.CRITERION);
    return span.flatMap(row::in)
        .map(Cell::line)
        .filter(line -> !line.isEmpty())
        .orElseGet(
            () ->
                row.cells().stream()
                    .map(Cell::line)
                    .filter(line -> line.length() > 4)
                    .findFirst()
                    .orElse(""));
  }

  boolean isTotal(RowCells row) {
    String folded = Fold.of(text(row));
    String bare = folded.replaceAll("( \\d+| diem)+$", "");
    return words.totals.contains(folded)
        || words.totals.contains(bare)
        || folded.startsWith("tong cong");
  }

  /** The variant of part II that a row heads. */
  Optional<Actor> variant(RowCells row) {
    if (number(row).isPresent() && mark(row).filter(m -> m.depth() == 1).isPresent()) {
      return Optional.empty();
    }
    String folded = Fold.of(text(row));
    for (Map.Entry<Actor, List<String>> entry : words.variants.entrySet()) {
      boolean other = isOther(entry.getKey(), folded);
      if (folded.length() < 90 && Vocabulary.hasAny(folded, entry.getValue()) && !other) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private boolean isOther(Actor actor, String folded) {
    return words.variants.entrySet().stream()
        .filter(entry -> entry.getKey() != actor)
        .anyMatch(entry -> Vocabulary.hasAny(folded, entry.getValue()));
  }

  /** Whether a row heads part I or II. */
  boolean isPart(RowCells row) {
    return mark(row).filter(m -> m.kind() == RowMark.Kind.ROMAN).isPresent();
  }

  boolean isFirstPart(RowCells row) {
    return mark(row).filter(mark -> FIRST_PART.matcher(mark.text()).matches()).isPresent();
  }

  boolean isColumnNumbers(RowCells row) {
    return row.cells().stream().allMatch(cell -> cell.line().matches("\\(?\\d{1,2}\\)?|[A-Z]"));
  }

  /** Whether a row holds a note, a date or who signs. */
  boolean isSignature(RowCells row) {
    return row.cells().stream()
        .map(cell -> Fold.of(cell.text().split("\n")[0]))
        .anyMatch(
            line ->
                Vocabulary.startsWithAny(line, words.signatures)
                    || Vocabulary.startsWithAny(line, words.notes)
                    || line.startsWith("ngay ")
                    || line.matches(".*ngay.*thang.*nam.*"));
  }

  /** Whether a row says when a model passes, as the blank sheet does. */
  boolean isScoreNote(RowCells row) {
    return Vocabulary.hasAny(Fold.of(text(row)), words.scoreNotes);
  }

  /** The criterion's number: in the mark's column, before the text, or told by its wording. */
  Optional<Numbered> number(RowCells row) {
    return marked(row)
        .map(number -> new Numbered(number, Optional.empty()))
        .or(() -> worded(Fold.of(text(row))));
  }

  private Optional<Integer> marked(RowCells row) {
    Optional<Integer> marked =
        mark(row)
            .filter(mark -> mark.kind() == RowMark.Kind.NUMBER && mark.depth() == 1)
            .map(mark -> Integer.parseInt(mark.text().replaceAll("\\D", "")))
            .filter(this::isCriterion);
    if (marked.isPresent()) {
      return marked;
    }
    Matcher leading = LEADING_NUMBER.matcher(text(row));
    return leading.find()
        ? Optional.of(Integer.parseInt(leading.group(1))).filter(this::isCriterion)
        : Optional.empty();
  }

  private Optional<RowMark> mark(RowCells row) {
    Span span = heading.at(Column.MARK).orElse(new Span(1, Math.max(1, leftmost() - 1)));
    return row.in(span)
        .flatMap(cell -> RowMark.ofCell(cell.line()))
        .or(() -> RowMark.before(text(row)));
  }

  /** The column where the criteria begin. */
  int leftmost() {
    return heading.at(Column.CRITERION).map(Span::first).orElse(1);
  }

  private boolean isCriterion(int number) {
    return number >= 1 && number <= rubric.size();
  }

  private Optional<Numbered> worded(String folded) {
    if (folded.length() < 25) {
      return Optional.empty();
    }
    return worded(rubric.general(), folded, Optional.empty())
        .or(() -> worded(rubric.collective(), folded, Optional.of(Actor.COLLECTIVE)))
        .or(() -> worded(rubric.individual(), folded, Optional.of(Actor.INDIVIDUAL)));
  }

  private static Optional<Numbered> worded(
      List<Criterion> criteria, String folded, Optional<Actor> variant) {
    return criteria.stream()
        .filter(criterion -> sameStart(criterion, folded))
        .map(criterion -> new Numbered(criterion.number(), variant))
        .findFirst();
  }

  private static boolean sameStart(Criterion criterion, String folded) {
    String wording = Fold.of(criterion.text());
    int length = Math.min(40, Math.min(wording.length(), folded.length()));
    return wording.substring(0, length).equals(folded.substring(0, length));
  }
}
