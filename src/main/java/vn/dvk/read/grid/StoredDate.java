package vn.dvk.read.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A date stored in ISO form, as it is read: {@code 15/04/2024}, with a time where it has one. */
final class StoredDate {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

  private StoredDate() {}

  /**
   * Reads a date.
   *
   * @param stored {@code 2024-04-15} or {@code 2024-04-15T08:30:00.000}
   * @return its text, or empty where it is no date
   */
  static Optional<String> text(String stored) {
    try {
      return Optional.of(stored.indexOf('T') < 0 ? text(LocalDate.parse(stored)) : timed(stored));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static String timed(String stored) {
    String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
    LocalDateTime moment = LocalDateTime.parse(local);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? text(moment.toLocalDate())
        : MINUTE.format(moment);
  }

  private static String text(LocalDate day) {
    return DAY.format(day);
  }
}
