package vn.dvk.read.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
  private static final int SHORTEST_WORDING = 25;
  private static final int FEWEST_COLUMNS = 3;
  private static final Pattern BARE_NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?");
  private static final Pattern LEADING_NUMBER =
      Pattern.compile("^\\(?(\\d{1,2})\\s*[.):/](?!\\d{3}(?!\\d))");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("(?: \\d++| diem)++$");
  private static final Pattern FIRST_PART = Pattern.compile("\\(?I\\W?");

  private final Vocabulary words;
  private final Rubric rubric;
  private final List<Wording> wordings;
  private final Heading heading;
  private final Map<RowCells, Facts> facts = new IdentityHashMap<>();

  ScoreRows(Tools tools, Heading heading) {
    this.words = tools.words();
    this.rubric = tools.plan().rubric();
    this.wordings = tools.wordings();
    this.heading = heading;
  }

  /**
   * A criterion's number as its row tells it.
   *
   * @param number from 1
   * @param variant whose criterion it is, where its wording tells
   */
  record Numbered(int number, Optional<Actor> variant) {}

  /** What is known of a row, found out once, for rows are asked about again and again. */
  private record Facts(
      String text, String folded, Optional<RowMark> mark, Optional<Numbered> number) {}

  private Facts facts(RowCells row) {
    return facts.computeIfAbsent(row, this::newFacts);
  }

  private Facts newFacts(RowCells row) {
    String text = text(row);
    String folded = Fold.of(text);
    Optional<RowMark> mark = mark(row, text);
    Optional<Numbered> number = isNumbering(row) ? Optional.empty() : number(text, folded, mark);
    return new Facts(text, folded, mark, number);
  }

  /** The row's text: the criterion, or what stands in its place. */
  private String text(RowCells row) {
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
    String folded = facts(row).folded();
    return words.totals.contains(folded)
        || folded.startsWith("tong cong")
        || words.totals.contains(NUMBER_BEHIND.matcher(folded).replaceFirst(""));
  }

  /** The variant of part II that a row heads. */
  Optional<Actor> variant(RowCells row) {
    Facts facts = facts(row);
    if (facts.number().isPresent() && facts.mark().filter(m -> m.depth() == 1).isPresent()) {
      return Optional.empty();
    }
    String folded = facts.folded();
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
    return facts(row).mark().filter(m -> m.kind() == RowMark.Kind.ROMAN).isPresent();
  }

  boolean isFirstPart(RowCells row) {
    return facts(row).mark().filter(mark -> FIRST_PART.matcher(mark.text()).matches()).isPresent();
  }

  /** Whether a row counts the columns: (1), (2), (3), which is not criterion 1. */
  private static boolean isNumbering(RowCells row) {
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      Matcher number = BARE_NUMBER.matcher(cells.get(i).line());
      if (!number.matches() || Integer.parseInt(number.group(1)) != i + 1) {
        return false;
      }
    }
    return cells.size() >= FEWEST_COLUMNS;
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
    return Vocabulary.hasAny(facts(row).folded(), words.scoreNotes);
  }

  /** The criterion's number: in the mark's column, before the text, or told by its wording. */
  Optional<Numbered> number(RowCells row) {
    return facts(row).number();
  }

  private Optional<Numbered> number(String text, String folded, Optional<RowMark> mark) {
    return marked(text, mark)
        .map(number -> new Numbered(number, variantOf(number, text)))
        .or(() -> worded(folded));
  }

  /** Whose criterion a number is, where its wording tells. */
  private Optional<Actor> variantOf(int number, String text) {
    return number <= rubric.general().size()
        ? Optional.empty()
        : worded(Fold.of(RowMark.stripped(text)))
            .filter(told -> told.number() == number)
            .flatMap(Numbered::variant);
  }

  private Optional<Integer> marked(String text, Optional<RowMark> mark) {
    Optional<Integer> marked =
        mark.filter(m -> m.kind() == RowMark.Kind.NUMBER && m.depth() == 1)
            .map(m -> Integer.parseInt(m.text().replaceAll("\\D", "")))
            .filter(this::isCriterion);
    if (marked.isPresent()) {
      return marked;
    }
    Matcher leading = LEADING_NUMBER.matcher(text);
    return leading.find()
        ? Optional.of(Integer.parseInt(leading.group(1))).filter(this::isCriterion)
        : Optional.empty();
  }

  private Optional<RowMark> mark(RowCells row, String text) {
    Span span = heading.at(Column.MARK).orElse(new Span(1, Math.max(1, leftmost() - 1)));
    return row.in(span).flatMap(cell -> RowMark.ofCell(cell.line())).or(() -> RowMark.before(text));
  }

  /** The column where the criteria begin. */
  int leftmost() {
    return heading.at(Column.CRITERION).map(Span::first).orElse(1);
  }

  private boolean isCriterion(int number) {
    return number >= 1 && number <= rubric.size();
  }

  private Optional<Numbered> worded(String folded) {
    return folded.length() < SHORTEST_WORDING
        ? Optional.empty()
        : wordings.stream()
            .filter(wording -> wording.begins(folded))
            .map(Wording::criterion)
            .findFirst();
  }

  /**
   * How a criterion begins in the plan.
   *
   * @param folded its first words
   * @param criterion what they tell
   */
  record Wording(String folded, Numbered criterion) {
    private static final int LENGTH = 40;

    private static Wording of(Criterion criterion, Optional<Actor> variant) {
      String folded = Fold.of(criterion.text());
      return new Wording(
          folded.substring(0, Math.min(LENGTH, folded.length())),
          new Numbered(criterion.number(), variant));
    }

    /** Whether a row's text begins so, as far as either goes. */
    private boolean begins(String text) {
      int length = Math.min(folded.length(), text.length());
      return text.regionMatches(0, folded, 0, length);
    }
  }

  /** The wordings of a plan's criteria, made once a run. */
  static List<Wording> wordings(Rubric rubric) {
    List<Wording> wordings = new ArrayList<>();
    rubric.general().forEach(c -> wordings.add(Wording.of(c, Optional.empty())));
    for (Actor actor : Actor.values()) {
      rubric.part2(actor).forEach(c -> wordings.add(Wording.of(c, Optional.of(actor))));
    }
    return wordings;
  }
}
