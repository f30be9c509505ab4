package vn.dvk.read.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.AreaErrPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.EqualPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.GreaterEqualPtg;
import org.apache.poi.ss.formula.ptg.GreaterThanPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.LessEqualPtg;
import org.apache.poi.ss.formula.ptg.LessThanPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NotEqualPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.PercentPtg;
import org.apache.poi.ss.formula.ptg.PowerPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefErrorPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.apache.poi.ss.formula.ptg.UnaryPlusPtg;

/**
 * A formula in the library's tokens, once it is known that nothing in it is beyond what can be
 * evaluated for certain: gone through as it will be calculated, operands first.
 */
final class Tokens {
  private static final int LONGEST = 8_192;
  private static final int DEEPEST = 64;
  private static final int MOST_TOKENS = 1_000;

  /** One column of the largest sheet. */
  private static final long LARGEST_AREA = 1 << 20;

  private static final Set<Class<?>> OPERATORS =
      Set.of(
          AddPtg.class,
          SubtractPtg.class,
          MultiplyPtg.class,
          DividePtg.class,
          PowerPtg.class,
          PercentPtg.class,
          UnaryMinusPtg.class,
          UnaryPlusPtg.class,
          ConcatPtg.class,
          EqualPtg.class,
          NotEqualPtg.class,
          LessThanPtg.class,
          LessEqualPtg.class,
          GreaterThanPtg.class,
          GreaterEqualPtg.class);

  private static final Set<Class<?>> CONSTANTS =
      Set.of(
          IntPtg.class,
          NumberPtg.class,
          StringPtg.class,
          BoolPtg.class,
          ErrPtg.class,
          MissingArgPtg.class,
          RefErrorPtg.class,
          AreaErrPtg.class,
          NameXPxg.class);

  /** Operators that make a number of a text. */
  private static final Set<Class<?>> ARITHMETIC =
      Set.of(
          AddPtg.class,
          SubtractPtg.class,
          MultiplyPtg.class,
          DividePtg.class,
          PowerPtg.class,
          PercentPtg.class,
          UnaryMinusPtg.class);

  /** What a token is calculated from, or the result of a calculation. */
  private record Operand(Optional<Ptg> token, Optional<Region> region) {
    static final Operand RESULT = new Operand(Optional.empty(), Optional.empty());

    /** A result that is a text. */
    static final Operand TEXT = new Operand(Optional.of(new StringPtg("")), Optional.empty());

    boolean isText() {
      return token.filter(StringPtg.class::isInstance).isPresent();
    }

    boolean isArea() {
      return region.isPresent() && !region.get().isOneCell();
    }
  }

  private final FormulaCell cell;
  private final FormulaBook book;
  private final Ptg[] all;
  private final List<Operand> stack = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> criteria = new ArrayList<>();
  private boolean passesOverTexts = true;
  private boolean joinsTexts;
  private boolean subtotals;
  private boolean leavesOutHidden = true;

  private Tokens(FormulaCell cell, FormulaBook book, Ptg[] all) {
    this.cell = cell;
    this.book = book;
    this.all = all;
  }

  /** The tokens of a formula; given up where it cannot be read or holds what is not known. */
  static Tokens of(FormulaCell cell, PoiBook book) {
    String expression =
        cell.formula().expression().orElseThrow(() -> new NotEvaluated("no known notation"));
    if (expression.length() > LONGEST || depth(expression) > DEEPEST) {
      throw new NotEvaluated("too long or too deep");
    }
    Ptg[] parsed =
        FormulaParser.parse(expression, book, FormulaType.CELL, cell.sheet(), cell.row() - 1);
    if (parsed.length > MOST_TOKENS) {
      throw new NotEvaluated("too many tokens");
    }
    Tokens tokens = new Tokens(cell, book.book(), moved(parsed, cell.formula()));
    tokens.check();
    return tokens;
  }

  private static int depth(String expression) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static Ptg[] moved(Ptg[] parsed, Formula formula) {
    if (formula.down() == 0 && formula.right() == 0) {
      return parsed;
    }
    for (Ptg token : parsed) {
      if (token instanceof Pxg3D) {
        throw new NotEvaluated("shared formula over sheets");
      }
    }
    return new SharedFormula(SpreadsheetVersion.EXCEL2007)
        .convertSharedFormulas(parsed, formula.down(), formula.right());
  }

  Ptg[] all() {
    return all;
  }

  /** The cells that it refers to. */
  List<Region> regions() {
    return regions;
  }

  /** The cells that say what to look for. */
  List<Region> criteria() {
    return criteria;
  }

  /** Whether no text in a cell can change its result. */
  boolean passesOverTexts() {
    return passesOverTexts;
  }

  /** Whether it does nothing but repeat another cell. */
  boolean isCopy() {
    return all.length == 1;
  }

  /** Whether it puts texts together. */
  boolean joinsTexts() {
    return joinsTexts;
  }

  /** Whether other subtotals are left out of it. */
  boolean hasSubtotals() {
    return subtotals;
  }

  /** Whether its subtotals leave out hidden rows, whatever hides them. */
  boolean leavesOutHidden() {
    return leavesOutHidden;
  }

  private void check() {
    for (Ptg token : all) {
      if (token instanceof AttrPtg attribute) {
        attribute(attribute);
      } else if (token instanceof AbstractFunctionPtg function) {
        function(function);
      } else if (token instanceof OperationPtg operation) {
        operator(operation);
      } else if (!(token instanceof ParenthesisPtg)) {
        stack.add(operand(token));
      }
    }
    if (passesOverTexts) {
      clip();
    }
    for (Region region : regions) {
      if (region.size() > LARGEST_AREA) {
        throw new NotEvaluated("area too large");
      }
    }
  }

  private void attribute(AttrPtg attribute) {
    if (attribute.isSum()) {
      apply("SUM", pop(1));
    }
  }

  private void function(AbstractFunctionPtg function) {
    List<Operand> operands = pop(function.getNumberOfOperands());
    if (!function.isExternalFunction()) {
      apply(function.getName(), operands);
    } else if (operands.get(0).token().orElse(null) instanceof NameXPxg name) {
      apply(name.getNameName().toUpperCase(Locale.ROOT), operands.subList(1, operands.size()));
    } else {
      throw new NotEvaluated("unknown function");
    }
  }

  private void operator(OperationPtg operation) {
    if (!OPERATORS.contains(operation.getClass())) {
      throw new NotEvaluated("operator " + operation.getClass().getSimpleName());
    }
    List<Operand> operands = pop(operation.getNumberOfOperands());
    values(operands);
    if (ARITHMETIC.contains(operation.getClass()) && operands.stream().anyMatch(Operand::isText)) {
      throw new NotEvaluated("text for a number");
    }
    boolean joins = operation instanceof ConcatPtg;
    joinsTexts |= joins;
    stack.add(joins ? Operand.TEXT : Operand.RESULT);
  }

  private List<Operand> pop(int count) {
    List<Operand> top = stack.subList(stack.size() - count, stack.size());
    List<Operand> popped = List.copyOf(top);
    top.clear();
    return popped;
  }

  private void apply(String name, List<Operand> arguments) {
    switch (Functions.takes(name).orElseThrow(() -> new NotEvaluated("function " + name))) {
      case NUMBERS -> {}
      case AREAS -> passesOverTexts &= arguments.stream().allMatch(a -> a.region().isEmpty());
      case VALUES -> values(arguments);
    }
    boolean makesText = Functions.makesText(name);
    joinsTexts |= makesText;
    if (name.equals(Functions.SUBTOTAL)) {
      subtotal(arguments.get(0));
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (Functions.isCriterion(name, i)) {
        criterion(arguments.get(i));
      }
    }
    if (Functions.isLookup(name) && !isFalse(arguments.get(arguments.size() - 1))) {
      throw new NotEvaluated("lookup in sorted texts");
    }
    stack.add(makesText ? Operand.TEXT : Operand.RESULT);
  }

  private void values(List<Operand> operands) {
    if (operands.stream().anyMatch(Operand::isArea)) {
      throw new NotEvaluated("area for a single value");
    }
    passesOverTexts &= operands.stream().allMatch(operand -> operand.region().isEmpty());
  }

  private void subtotal(Operand code) {
    if (code.token().orElse(null) instanceof IntPtg number
        && Functions.isSubtotal(number.getValue())) {
      subtotals = true;
      leavesOutHidden &= Functions.leavesOutHidden(number.getValue());
    } else {
      throw new NotEvaluated("subtotal of an unknown kind");
    }
  }

  private void criterion(Operand criterion) {
    if (criterion.isArea() || criterion.token().isEmpty()) {
      throw new NotEvaluated("calculated criterion");
    }
    criterion.region().ifPresent(criteria::add);
    if (criterion.token().get() instanceof StringPtg text
        && AmbiguousText.isCriterion(text.getValue())) {
      throw new NotEvaluated("ambiguous criterion");
    }
  }

  private static boolean isFalse(Operand operand) {
    Ptg token = operand.token().orElse(null);
    return token instanceof IntPtg number && number.getValue() == 0
        || token instanceof BoolPtg truth && !truth.getValue();
  }

  private Operand operand(Ptg token) {
    Optional<Region> region = region(token);
    if (region.isEmpty() && !CONSTANTS.contains(token.getClass())) {
      throw new NotEvaluated("token " + token.getClass().getSimpleName());
    }
    region.ifPresent(regions::add);
    return new Operand(Optional.of(token), region);
  }

  private Optional<Region> region(Ptg token) {
    int first = cell.sheet();
    int last = first;
    if (token instanceof Pxg3D sheets) {
      first = PoiBook.index(book, sheets.getSheetName());
      last =
          sheets.getLastSheetName() == null
              ? first
              : PoiBook.index(book, sheets.getLastSheetName());
      if (first < 0 || last < first || sheets.getExternalWorkbookNumber() > 0) {
        throw new NotEvaluated("unknown sheet");
      }
    }
    if (token instanceof RefPtgBase ref) {
      int row = ref.getRow() + 1;
      int column = ref.getColumn() + 1;
      return Optional.of(new Region(first, last, row, column, row, column));
    }
    if (token instanceof AreaPtgBase area) {
      return Optional.of(
          new Region(
              first,
              last,
              area.getFirstRow() + 1,
              area.getFirstColumn() + 1,
              area.getLastRow() + 1,
              area.getLastColumn() + 1));
    }
    return Optional.empty();
  }

  /** Whole columns end with the sheet's content, where that makes no difference. */
  private void clip() {
    regions.clear();
    for (Ptg token : all) {
      if (token instanceof AreaPtgBase area) {
        clip(area, region(area).orElseThrow());
      }
      region(token).ifPresent(regions::add);
    }
  }

  private void clip(AreaPtgBase area, Region region) {
    int lastRow = 1;
    int lastColumn = 1;
    for (FormulaSheet sheet : book.sheets().subList(region.firstSheet(), region.lastSheet() + 1)) {
      lastRow = Math.max(lastRow, sheet.lastRow());
      lastColumn = Math.max(lastColumn, sheet.lastColumn());
    }
    area.setLastRow(Math.max(area.getFirstRow(), Math.min(area.getLastRow(), lastRow - 1)));
    area.setLastColumn(
        Math.max(area.getFirstColumn(), Math.min(area.getLastColumn(), lastColumn - 1)));
  }
}
