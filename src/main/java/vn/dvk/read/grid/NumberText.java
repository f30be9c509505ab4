package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A stored number as it is read: always exact, however the program rounds it on the screen.
 *
 * @param kind NUMBER, or DATE where its format makes it one
 * @param raw the plain decimal, at most 15 significant digits, as the spreadsheet program has them
 * @param text as {@link Cell#text()} says
 */
record NumberText(Cell.Kind kind, String raw, String text) {
  /** What day the number 0 is. */
  enum Epoch {
    FROM_1900,
    FROM_1904
  }

  /** Whole numbers up to so many digits are exact in a double. */
  private static final int EXACT_DIGITS = 15;

  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  /** Day 60 of the 1900 calendar is a 29 February that never was; days count from there. */
  private static final LocalDate DAY_0_AFTER_FEBRUARY = LocalDate.of(1899, 12, 30);

  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final long DAY_OF_NO_DATE = 60;
  private static final int LAST_YEAR = 9999;

  /**
   * Turns a number as an XML file stores it into a plain decimal.
   *
   * <p>Example: {@code 0.10000000000000001} becomes {@code 0.1}, {@code 1.5E+3} becomes {@code
   * 1500}.
   *
   * @return empty where the text is no number
   */
  static Optional<String> decimal(String stored) {
    if (isShortWhole(stored)) {
      return Optional.of(stored);
    }
    return StoredNumber.of(stored).map(BigDecimal::toPlainString);
  }

  /** Turns a number as a binary file stores it into a plain decimal; empty for no number. */
  static Optional<String> decimal(double stored) {
    return decimal(Double.toString(stored));
  }

  /**
   * Reads a number in its format.
   *
   * @param decimal from {@link #decimal}
   */
  static NumberText of(String decimal, NumberStyle style, Epoch epoch) {
    return switch (style.kind()) {
      case PLAIN -> number(decimal, decimal);
      case PADDED -> number(decimal, StoredNumber.padded(new BigDecimal(decimal), style.digits()));
      case PERCENT -> number(decimal, StoredNumber.perCent(new BigDecimal(decimal)));
      case DATE -> date(decimal, epoch);
      case TIME -> time(decimal, epoch);
      case ELAPSED -> elapsed(decimal);
    };
  }

  /**
   * Reads a date that is stored as ISO text: {@code 2024-04-15}, {@code 2024-04-15T08:30:00}, or a
   * time alone.
   *
   * @return empty where the text is no date
   */
  static Optional<NumberText> ofIsoDate(String stored) {
    return StoredDate.text(stored).map(text -> dated(stored, text));
  }

  private static NumberText number(String decimal, String text) {
    return new NumberText(Cell.Kind.NUMBER, decimal, text);
  }

  /** Most numbers need no work at all. */
  private static boolean isShortWhole(String stored) {
    if (stored.isEmpty() || stored.length() > EXACT_DIGITS) {
      return false;
    }
    for (int i = 0; i < stored.length(); i++) {
      if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
        return false;
      }
    }
    return stored.charAt(0) != '0' || stored.length() == 1;
  }

  private static NumberText date(String decimal, Epoch epoch) {
    Optional<LocalDateTime> moment = moment(decimal, epoch);
    if (moment.isEmpty()) {
      return number(decimal, decimal);
    }
    boolean leapless = epoch == Epoch.FROM_1900 && wholeDays(decimal) == DAY_OF_NO_DATE;
    return dated(decimal, leapless ? "29/02/1900" : StoredDate.text(moment.get()));
  }

  private static NumberText time(String decimal, Epoch epoch) {
    Optional<LocalDateTime> moment = moment(decimal, epoch);
    if (moment.isEmpty()) {
      return number(decimal, decimal);
    }
    return wholeDays(decimal) > 0
        ? date(decimal, epoch)
        : dated(decimal, StoredDate.text(moment.get().toLocalTime()));
  }

  private static NumberText elapsed(String decimal) {
    BigDecimal days = new BigDecimal(decimal);
    if (days.signum() < 0 || days.precision() - days.scale() > 9) {
      return number(decimal, decimal);
    }
    long seconds = seconds(days);
    return dated(
        decimal, String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60));
  }

  private static NumberText dated(String decimal, String text) {
    return new NumberText(Cell.Kind.DATE, decimal, text);
  }

  /** The moment of a serial number of days, to the second; empty where the calendar has none. */
  private static Optional<LocalDateTime> moment(String decimal, Epoch epoch) {
    BigDecimal days = new BigDecimal(decimal);
    if (days.signum() < 0 || days.precision() - days.scale() > 7) {
      return Optional.empty();
    }
    LocalDateTime moment = dayZero(days, epoch).atStartOfDay().plusSeconds(seconds(days));
    return moment.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(moment);
  }

  private static LocalDate dayZero(BigDecimal days, Epoch epoch) {
    if (epoch == Epoch.FROM_1904) {
      return DAY_0_OF_1904;
    }
    boolean beforeMarch = days.compareTo(BigDecimal.valueOf(DAY_OF_NO_DATE)) < 0;
    return beforeMarch ? DAY_0_AFTER_FEBRUARY.plusDays(1) : DAY_0_AFTER_FEBRUARY;
  }

  private static long seconds(BigDecimal days) {
    return days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static long wholeDays(String decimal) {
    return new BigDecimal(decimal).longValue();
  }
}
