package vn.dvk.read.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The functions that are evaluated: those whose result follows from the workbook's cells alone and
 * is the same in every program, language and year.
 *
 * <p>Not among them: what depends on the clock, on chance or on other files (NOW, RAND, INDIRECT),
 * what depends on the reader's language (TEXT, VALUE, DATEVALUE), and what users wrote themselves.
 */
final class Functions {
  /** What a function takes. */
  enum Takes {
    /** Areas, in which it makes no difference what the texts say. */
    NUMBERS,
    /** Areas, in which it does. */
    AREAS,
    /** Single values. */
    VALUES
  }

  static final String SUBTOTAL = "SUBTOTAL";

  private static final String TEXTS = "CONCATENATE TRIM LEFT MID UPPER LOWER";
  private static final Map<String, Takes> KNOWN = new TreeMap<>();

  static {
    know(Takes.NUMBERS, "SUM AVERAGE MIN MAX COUNT COUNTA PRODUCT MEDIAN SUBTOTAL");
    know(Takes.AREAS, "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS LARGE SMALL RANK");
    know(Takes.AREAS, "SUMPRODUCT INDEX MATCH VLOOKUP HLOOKUP ROWS COLUMNS AND OR");
    know(Takes.VALUES, "IF IFERROR NOT TRUE FALSE ISBLANK ISNUMBER ISTEXT ISERROR ISNA CHOOSE");
    know(Takes.VALUES, "ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS MOD SQRT POWER SIGN ROW COLUMN");
    know(Takes.VALUES, TEXTS);
  }

  private static final Set<String> LOOKUPS = Set.of("MATCH", "VLOOKUP", "HLOOKUP");

  private static final Set<Integer> SUBTOTALS = Set.of(1, 2, 3, 4, 5, 6, 9);

  /** From here on the codes of subtotals leave out all hidden rows. */
  private static final int WITHOUT_HIDDEN = 100;

  private Functions() {}

  private static void know(Takes takes, String names) {
    for (String name : names.split(" ")) {
      KNOWN.put(name, takes);
    }
  }

  /** What a function takes; empty for one that is not evaluated. */
  static Optional<Takes> takes(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  /** Whether its result is a text. */
  static boolean makesText(String name) {
    return List.of(TEXTS.split(" ")).contains(name);
  }

  /** Whether a subtotal of that code is evaluated. */
  static boolean isSubtotal(int code) {
    return SUBTOTALS.contains(code % WITHOUT_HIDDEN) && code < 2 * WITHOUT_HIDDEN;
  }

  /** Whether it leaves out hidden rows, whatever hides them; others only those filtered away. */
  static boolean leavesOutHidden(int code) {
    return code > WITHOUT_HIDDEN;
  }

  /** Whether an argument, counted from 0, says what to look for. */
  static boolean isCriterion(String name, int argument) {
    return switch (name) {
      case "MATCH", "VLOOKUP", "HLOOKUP" -> argument == 0;
      case "COUNTIF", "SUMIF", "AVERAGEIF" -> argument == 1;
      case "COUNTIFS" -> argument % 2 == 1;
      case "SUMIFS", "AVERAGEIFS" -> argument > 0 && argument % 2 == 0;
      default -> false;
    };
  }

  /**
   * Whether its last argument must ask for an exact match; else it depends on how a program sorts
   * texts.
   */
  static boolean isLookup(String name) {
    return LOOKUPS.contains(name);
  }
}
