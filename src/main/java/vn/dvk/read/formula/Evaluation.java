package vn.dvk.read.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.LocaleUtil;
import vn.dvk.read.formula.FormulaCell.State;

/**
 * Evaluates the formulas of one scratch workbook, each after those it refers to. A formula that
 * needs one without a value has none either; so have all of a circle.
 */
final class Evaluation {
  /** Joined texts show fractions as the reader's language does. */
  private static final Pattern FRACTION = Pattern.compile("\\d\\.\\d");

  private static final int LONGEST_RESULT = 32_767;

  private final FormulaBook book;
  private final Steps steps = new Steps();
  private final PoiBook poi;
  private final Deque<Begun> begun = new ArrayDeque<>();

  Evaluation(FormulaBook book) {
    this.book = book;
    this.poi = new PoiBook(book, steps);
  }

  /** A formula whose evaluation has begun. */
  private static final class Begun {
    private final FormulaCell cell;
    private final Tokens tokens;
    private final List<FormulaCell> leftOut;
    private final Deque<FormulaCell> toCome;

    Begun(FormulaCell cell, Tokens tokens, List<FormulaCell> leftOut, List<FormulaCell> before) {
      this.cell = cell;
      this.tokens = tokens;
      this.leftOut = leftOut;
      this.toCome = new ArrayDeque<>(before);
    }
  }

  void run() {
    LocaleUtil.setUserLocale(Locale.ROOT);
    try {
      book.sheets().stream().flatMap(sheet -> sheet.formulas().stream()).forEach(this::evaluate);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  /** Follows references with a stack of its own, for they may be as long as the sheet. */
  private void evaluate(FormulaCell first) {
    begin(first);
    while (!begun.isEmpty()) {
      Begun top = begun.peek();
      FormulaCell next = top.toCome.poll();
      if (next == null) {
        finish(value(top));
      } else if (next.state() == State.BEGUN) {
        giveUpCircle(next);
      } else {
        begin(next);
      }
    }
  }

  private void giveUpCircle(FormulaCell start) {
    while (start.state() == State.BEGUN) {
      finish(Optional.empty());
    }
  }

  private void begin(FormulaCell cell) {
    if (cell.state() != State.WAITING) {
      return;
    }
    cell.setState(State.DONE);
    if (valueOf(cell).isPresent()) {
      return;
    }
    prepared(cell)
        .ifPresent(
            prepared -> {
              cell.setState(State.BEGUN);
              begun.push(prepared);
            });
  }

  private void finish(Optional<Value> value) {
    FormulaCell cell = begun.pop().cell;
    cell.setState(State.DONE);
    value.ifPresent(v -> book.sheets().get(cell.sheet()).put(cell.row(), cell.column(), v));
  }

  private Optional<Value> valueOf(FormulaCell cell) {
    return book.sheets().get(cell.sheet()).value(cell.row(), cell.column());
  }

  private Optional<Begun> prepared(FormulaCell cell) {
    try {
      return Optional.of(prepare(cell));
    } catch (RuntimeException | StackOverflowError notReadable) {
      // The library gives up in many ways; whichever it is, the cell has no value.
      return Optional.empty();
    }
  }

  private Begun prepare(FormulaCell cell) {
    steps.take(1 + cell.formula().written().length() / 4);
    Tokens tokens = Tokens.of(cell, poi);
    List<FormulaCell> leftOut = new ArrayList<>();
    List<FormulaCell> before = new ArrayList<>();
    for (FormulaCell other : referredTo(tokens)) {
      boolean leaves = tokens.hasSubtotals() && other.isSubtotal();
      (leaves ? leftOut : before).add(other);
    }
    boolean plain = cell.isOnlySubtotal() && leftOut.stream().allMatch(FormulaCell::isOnlySubtotal);
    if (!leftOut.isEmpty() && !plain) {
      throw new NotEvaluated("a subtotal among other things");
    }
    if (tokens.hasSubtotals() && !tokens.leavesOutHidden() && hidesAny(tokens)) {
      throw new NotEvaluated("hidden rows that a subtotal may leave out");
    }
    return new Begun(cell, tokens, leftOut, before);
  }

  private List<FormulaCell> referredTo(Tokens tokens) {
    List<FormulaCell> found = new ArrayList<>();
    for (Region region : tokens.regions()) {
      for (FormulaSheet sheet : sheets(region)) {
        found.addAll(sheet.formulasIn(region, steps));
      }
    }
    return found;
  }

  private boolean hidesAny(Tokens tokens) {
    return tokens.regions().stream()
        .anyMatch(
            region ->
                sheets(region).stream()
                    .anyMatch(s -> s.hidesAny(region.firstRow(), region.lastRow())));
  }

  private List<FormulaSheet> sheets(Region region) {
    return book.sheets().subList(region.firstSheet(), region.lastSheet() + 1);
  }

  private Optional<Value> value(Begun top) {
    try {
      checkCriteria(top.tokens);
      ValueEval result =
          new WorkbookEvaluator(poi, null, null)
              .evaluate(poi.begin(top.cell, top.tokens, top.leftOut));
      return value(result, top.tokens);
    } catch (RuntimeException | StackOverflowError notEvaluated) {
      return Optional.empty();
    }
  }

  /** A cell that says what to look for may be as ambiguous as a text in the formula. */
  private void checkCriteria(Tokens tokens) {
    for (Region cell : tokens.criteria()) {
      Optional<Value> value =
          book.sheets().get(cell.firstSheet()).value(cell.firstRow(), cell.firstColumn());
      if (value.filter(v -> AmbiguousText.isCriterion(v.text())).isPresent()) {
        throw new NotEvaluated("pattern");
      }
    }
  }

  private static Optional<Value> value(ValueEval result, Tokens tokens) {
    if (result instanceof NumberEval number) {
      return Optional.of(Value.ofNumber(Double.toString(number.getNumberValue())));
    }
    if (result instanceof BoolEval truth) {
      return Optional.of(Value.ofTruth(truth.getBooleanValue() ? "TRUE" : "FALSE"));
    }
    if (result instanceof StringEval text) {
      return text(text.getStringValue(), tokens);
    }
    return result instanceof ErrorEval error && FormulaError.isValidCode(error.getErrorCode())
        ? Optional.of(Value.ofError(error.getErrorString()))
        : Optional.empty();
  }

  private static Optional<Value> text(String text, Tokens tokens) {
    boolean foreign = tokens.joinsTexts() && FRACTION.matcher(text).find();
    return foreign || text.length() > LONGEST_RESULT
        ? Optional.empty()
        : Optional.of(Value.ofText(text));
  }
}
