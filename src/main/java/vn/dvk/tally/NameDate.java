package vn.dvk.tally;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/**
 * The day that a path names: the sender dates a form that is sent again.
 *
 * <p>Example: {@code "PL1 12-4.xlsx"}, {@code "PL1_2024-04-12.xlsx"}, {@code "PL1 ngày 12.4.xlsx"}
 * and {@code "PL1 12042024.xlsx"} name 12 April.
 */
final class NameDate {
  private static final String DAY = "(\\d{1,2})";
  private static final String SEPARATOR = "[-._]";

  /** A number begins after a mark or a space; "PL1-4" is two numbers of forms. */
  private static final String BEGIN = "(?:(?<=ng[aà]y)|(?<![\\p{L}\\d]))";

  /** A number of its own; the 1 of "PL1_12_04" is none. */
  private static final String NUMBER_BEFORE = "(?<![\\p{L}\\d])\\d{1,4}" + SEPARATOR;

  private static final String END = "(?!\\d)";

  private static final Pattern YEAR_FIRST =
      pattern("(?<!\\d)(20\\d\\d)[-._]?(\\d\\d)[-._]?(\\d\\d)" + END);
  private static final Pattern DAY_FIRST =
      pattern(BEGIN + DAY + SEPARATOR + DAY + SEPARATOR + "(20\\d\\d|\\d\\d)" + END);
  private static final Pattern DIGITS = pattern(BEGIN + "(\\d\\d)(\\d\\d)(20\\d\\d)" + END);
  private static final Pattern WORDS =
      pattern(BEGIN + DAY + "\\s*th[aá]ng\\s*" + DAY + END + "(?:\\s*n[aă]m\\s*(20\\d\\d))?");
  private static final Pattern DAY_AND_MONTH =
      pattern(
          BEGIN
              + "(?<!"
              + NUMBER_BEFORE
              + ")"
              + DAY
              + SEPARATOR
              + DAY
              + "(?!"
              + SEPARATOR
              + "?\\d)");

  /** After these words two numbers are no day: "Phụ lục 1-4", "Chi bộ 1-2", "lần 2.1". */
  private static final Set<String> COUNTED =
      Set.of(
          "pl", "luc", "bieu", "mau", "so", "bo", "to", "muc", "chi", "lan", "v", "ver", "version",
          "dot", "quy", "ky", "phan", "khoi", "tuan", "nhom", "ban", "chuong");

  private final String name;
  private final int year;

  private NameDate(String name, int year) {
    this.name = name;
    this.year = year;
  }

  /**
   * The day that a path names: the latest one in the file's name, else in the nearest folder's.
   *
   * @param path with {@code /}
   * @param year of a day that is named without one
   */
  static Optional<LocalDate> in(String path, int year) {
    String[] names = path.split("/");
    for (int i = names.length - 1; i >= 0; i--) {
      Optional<LocalDate> day = new NameDate(names[i], year).latest();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> latest() {
    List<LocalDate> days = new ArrayList<>();
    add(days, YEAR_FIRST, found -> day(found.group(3), found.group(2), found.group(1)));
    add(days, DAY_FIRST, found -> day(found.group(1), found.group(2), found.group(3)));
    add(days, DIGITS, found -> day(found.group(1), found.group(2), found.group(3)));
    add(days, WORDS, found -> day(found.group(1), found.group(2), found.group(3)));
    add(days, DAY_AND_MONTH, this::dayAndMonth);
    return days.stream().max(LocalDate::compareTo);
  }

  private void add(
      List<LocalDate> days, Pattern form, Function<MatchResult, Optional<LocalDate>> reading) {
    form.matcher(name).results().map(reading).flatMap(Optional::stream).forEach(days::add);
  }

  private Optional<LocalDate> dayAndMonth(MatchResult found) {
    return isCounted(found.start()) ? Optional.empty() : day(found.group(1), found.group(2), null);
  }

  private boolean isCounted(int start) {
    String before = Fold.of(name.substring(0, start));
    return COUNTED.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  private Optional<LocalDate> day(String day, String month, String written) {
    try {
      return Optional.of(
          LocalDate.of(year(written), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private int year(String written) {
    if (written == null) {
      return year;
    }
    return Integer.parseInt(written.length() == 2 ? "20" + written : written);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
