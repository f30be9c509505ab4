package vn.dvk.read.setup;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The receipt log: on which day each file, zip or folder came in (csv: {@code file,received}).
 *
 * <p>A line for a zip or a folder holds for what is in it; of several the nearest counts.
 */
public final class ReceiptLog {
  private static final Column FILE =
      Column.required("file", "Tệp", "Tên tệp", "Tập tin", "Tên file", "Đường dẫn");
  private static final Column RECEIVED =
      Column.required("received", "Ngày nhận", "Ngày", "Nhận ngày", "date");

  private final List<Line> lines;

  /** The days by path, without and with regard to case. */
  private final SortedMap<String, LocalDate> exact = new TreeMap<>();

  private final SortedMap<String, LocalDate> anyCase = new TreeMap<>();

  /**
   * One line of the log.
   *
   * @param written the path as it stands in the log
   * @param path the same in normal form
   * @param date the day
   */
  private record Line(String written, String path, LocalDate date) {}

  private ReceiptLog(List<Line> lines) {
    this.lines = List.copyOf(lines);
    lines.forEach(line -> put(line.path, line.date));
  }

  /**
   * Reads a log and refuses it at its first mistake.
   *
   * @param path a csv (or xlsx) with the headings {@code file} and {@code received}; days as {@code
   *     2024-04-10} or {@code 10/4/2024}
   * @throws SetupFault with the row and the quoted value
   */
  public static ReceiptLog read(Path path) throws SetupFault {
    List<Column> columns = List.of(FILE, RECEIVED);
    HeadedTable table = HeadedTable.find(SetupTable.read(path), path.toString(), columns);
    SortedMap<String, Line> lines = new TreeMap<>();
    for (HeadedTable.Entry entry : table.entries()) {
      entry.filled(FILE);
      Line line = line(entry);
      Line earlier = lines.putIfAbsent(line.path, line);
      if (earlier != null && !earlier.date.equals(line.date)) {
        throw entry.fault(
            SetupProblem.TWO_RECEIPT_DATES,
            Map.of("value", line.written, "date", "" + line.date, "other", "" + earlier.date));
      }
    }
    return new ReceiptLog(List.copyOf(lines.values()));
  }

  private static Line line(HeadedTable.Entry entry) throws SetupFault {
    String written = entry.written(FILE);
    String date = entry.filled(RECEIVED);
    LocalDate received =
        WrittenDate.read(date)
            .orElseThrow(() -> entry.fault(SetupProblem.BAD_RECEIPT_DATE, Map.of("value", date)));
    return new Line(written, normal(written), received);
  }

  /**
   * The same log for a run over certain files: a line that gives a file's bare name, or the end of
   * its path, then holds for it, where the run has only one such file.
   *
   * @param files the run's files, as in report.json
   */
  public ReceiptLog among(List<String> files) {
    ReceiptLog bound = new ReceiptLog(lines);
    Map<String, Meant> meant = meant(files);
    for (Line line : lines) {
      meant.get(lower(line.path)).by(line).ifPresent(path -> bound.put(path, line.date));
    }
    return bound;
  }

  /**
   * The day that a file came in.
   *
   * @param file path relative to its INPUT, with {@code /}; a zip's member is {@code a.zip!/b.xlsx}
   */
  public Optional<LocalDate> dateOf(String file) {
    String path = normal(file);
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String part = path.substring(0, end);
      if (exact.containsKey(part)) {
        return Optional.of(exact.get(part));
      }
      if (anyCase.containsKey(lower(part))) {
        return Optional.of(anyCase.get(lower(part)));
      }
    }
    return Optional.empty();
  }

  /**
   * The log's lines that hold for none of some files: a mistyped name, or one that several files
   * have.
   *
   * @param files the run's files, as in report.json
   * @return the lines' paths as written, in order
   */
  public List<String> unused(List<String> files) {
    List<String> unused = new ArrayList<>();
    Map<String, Meant> meant = meant(files);
    for (Line line : lines) {
      if (meant.get(lower(line.path)).by(line).isEmpty()) {
        unused.add(line.written);
      }
    }
    return unused;
  }

  /** What the lines mean among some files. */
  private Map<String, Meant> meant(List<String> files) {
    Map<String, Meant> meant = new HashMap<>();
    lines.forEach(line -> meant.put(lower(line.path), new Meant()));
    files.forEach(file -> note(normal(file), meant));
    return meant;
  }

  /** Looks up each run of a path's parts; where one comes twice in the path, its first counts. */
  private static void note(String path, Map<String, Meant> meant) {
    String lower = lower(path);
    Set<String> noted = new HashSet<>();
    for (int start = 0; start < lower.length(); start = next(lower, start) + 1) {
      for (int end = start - 1; end < lower.length(); ) {
        end = next(lower, end + 1);
        String run = lower.substring(start, end);
        if (meant.containsKey(run) && noted.add(run)) {
          Meant found = meant.get(run);
          (start == 0 ? found.fromTop : found.anywhere).add(path.substring(0, end));
        }
      }
    }
  }

  /** Where the part of a path ends that begins at a place. */
  private static int next(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  /** The paths that a line may mean: from the INPUT's top, and further down. */
  private static final class Meant {
    private final SortedSet<String> fromTop = new TreeSet<>();
    private final SortedSet<String> anywhere = new TreeSet<>();

    /** The one path: from the INPUT's top, else anywhere where there is but one. */
    Optional<String> by(Line line) {
      if (fromTop.contains(line.path)) {
        return Optional.of(line.path);
      }
      SortedSet<String> found = fromTop.isEmpty() ? anywhere : fromTop;
      return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }
  }

  private void put(String path, LocalDate date) {
    exact.putIfAbsent(path, date);
    anyCase.putIfAbsent(lower(path), date);
  }

  /** A zip is a folder here; a path may be given as on Windows. */
  private static String normal(String path) {
    String normal =
        Normalizer.normalize(path.strip(), Normalizer.Form.NFC)
            .replace('\\', '/')
            .replace("!/", "/");
    return normal.replaceAll("^(?:\\.?/)+|/+$", "");
  }

  /** Letter by letter, so that a place in it is the same place in the path. */
  private static String lower(String path) {
    char[] letters = path.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
