package vn.dvk.read.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A stored number as an exact decimal of at most 15 significant digits, which is what a spreadsheet
 * program holds; what lies beyond is noise of binary fractions.
 *
 * <p>Example: {@code "0.30000000000000004"} is 0.3, {@code "4.50"} is 4.5, {@code "1E3"} is 1000.
 */
final class StoredNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int MAX_LENGTH = 400;

  private StoredNumber() {}

  /** The number, or empty where the text is none, or none that a double can hold. */
  static Optional<BigDecimal> of(String stored) {
    if (stored.isEmpty() || stored.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
      long digitsBeforePoint = (long) number.precision() - number.scale();
      return Math.abs(digitsBeforePoint) > MAX_LENGTH ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException | ArithmeticException noNumber) {
      return Optional.empty();
    }
  }

  /** A share as per cent: {@code 0.5} is {@code 50%}. */
  static String perCent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  /** A whole number with the leading zeros that its format gives: 1 in two digits is {@code 01}. */
  static String padded(BigDecimal number, int digits) {
    String plain = number.toPlainString();
    boolean whole = number.signum() >= 0 && plain.indexOf('.') < 0;
    return whole ? "0".repeat(Math.max(0, digits - plain.length())) + plain : plain;
  }
}
