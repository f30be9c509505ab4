package vn.dvk.read.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as staff write it: {@code 2024-04-10}, {@code 10/4/2024}, perhaps with the time of day. */
final class WrittenDate {
  private static final String TIME = "(?:[T ]\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);

  private WrittenDate() {}

  /** Reads a day, empty where the text is none. */
  static Optional<LocalDate> read(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
