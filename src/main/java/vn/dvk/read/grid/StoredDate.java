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

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private StoredDate() {}

  /**
   * Reads a date.
   *
   * @param stored {@code 2024-04-15}, {@code 2024-04-15T08:30:00.000} or {@code 08:30:00}
   * @return its text, or empty where it is no date
   */
  static Optional<String> text(String stored) {
    String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
    try {
      return Optional.of(textOf(local));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /** A moment as it is read; midnight is the day alone. */
  static String text(LocalDateTime moment) {
    return (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE).format(moment);
  }

  /** A time of day as it is read. */
  static String text(LocalTime time) {
    return CLOCK.format(time);
  }

  private static String textOf(String local) {
    if (local.indexOf('T') > 0) {
      return text(LocalDateTime.parse(local));
    }
    return local.indexOf(':') > 0
        ? text(LocalTime.parse(local))
        : text(LocalDate.parse(local).atStartOfDay());
  }
}
