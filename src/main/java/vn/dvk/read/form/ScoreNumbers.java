package vn.dvk.read.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.read.grid.Cell;
import vn.dvk.text.Fold;

/**
 * Reads points as clerks write them: {@code 4,5}, {@code 4.5}, {@code 4½}, {@code 10 điểm}, {@code
 * 05 (năm)}, and {@code 9/10} where 10 is the most that can be given.
 *
 * <p>What may mean two numbers is none: {@code 9/10} of 5 points, {@code 10%}, {@code 4.500},
 * {@code 5 (sáu)}, a date that a spreadsheet program has made of {@code 9/10}.
 */
final class ScoreNumbers {
  private static final Pattern IN_WORDS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
  private static final Pattern UNIT = Pattern.compile("(?iu)\\s*(điểm|diem|đ)\\.?$");
  private static final Pattern SHARE = Pattern.compile("([^/]+)/([^/]+)");
  private static final Pattern NUMBER = Pattern.compile("([-−+]?)(\\d{1,4}(?:[.,]\\d{1,2})?)");
  private static final Pattern FRACTION = Pattern.compile("(\\d{0,4})\\s?([½¼¾])");
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  private final Vocabulary words;

  ScoreNumbers(Vocabulary words) {
    this.words = words;
  }

  /**
   * The number in a cell, empty where it is none.
   *
   * @param maximum the most that can be given, where it is known
   */
  Optional<BigDecimal> of(Cell cell, Optional<BigDecimal> maximum) {
    if (FieldReader.isBroken(cell) || cell.kind() == Cell.Kind.DATE) {
      return Optional.empty();
    }
    return cell.number().isPresent() && !cell.line().endsWith("%")
        ? cell.number()
        : of(cell.line(), maximum);
  }

  private Optional<BigDecimal> of(String written, Optional<BigDecimal> maximum) {
    Matcher inWords = IN_WORDS.matcher(written);
    if (inWords.matches()) {
      return of(inWords.group(1), maximum).filter(number -> agrees(number, inWords.group(2)));
    }
    Matcher share = SHARE.matcher(written);
    if (share.matches()) {
      Optional<BigDecimal> whole = plain(share.group(2));
      boolean ofMaximum =
          maximum.isPresent() && whole.filter(w -> w.compareTo(maximum.get()) == 0).isPresent();
      return ofMaximum ? plain(share.group(1)) : Optional.empty();
    }
    return plain(written);
  }

  /** Whether the words behind a number say the same: {@code "năm điểm"} for 5. */
  private boolean agrees(BigDecimal number, String inWords) {
    String bare = Fold.of(UNIT.matcher(inWords).replaceFirst(""));
    Integer said = words.numberWords.get(bare);
    return said != null && number.compareTo(BigDecimal.valueOf(said)) == 0;
  }

  private static Optional<BigDecimal> plain(String written) {
    String bare = UNIT.matcher(written.strip()).replaceFirst("");
    Matcher number = NUMBER.matcher(bare);
    if (number.matches()) {
      BigDecimal value = new BigDecimal(number.group(2).replace(',', '.'));
      boolean negative = number.group(1).equals("-") || number.group(1).equals("−");
      return Optional.of(negative ? value.negate() : value);
    }
    Matcher fraction = FRACTION.matcher(bare);
    if (!fraction.matches()) {
      return Optional.empty();
    }
    BigDecimal whole =
        fraction.group(1).isEmpty() ? BigDecimal.ZERO : new BigDecimal(fraction.group(1));
    return Optional.of(whole.add(FRACTIONS.get(fraction.group(2))));
  }
}
