package vn.dvk.read.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a csv text for one separator.
 *
 * <p>Commons CSV reads the records that have quotes. It is given none but those whose quotes hold,
 * for at a stray one it would give up the file or read on to the next, however far. A record whose
 * quotes do not hold is read with its quotes as plain letters, and reading goes on with the next
 * line: nothing is swallowed.
 */
final class CsvLines {
  /** A quoted cell of more lines than this is a stray quote. */
  private static final int MAX_LINES = 200;

  /** Letters of records that are read together; a larger file is read bit by bit. */
  private static final int TOGETHER = 1 << 16;

  private final List<String> lines;
  private final char separator;
  private final int usual;

  /** Cells of the record that was read last. */
  private int width;

  /** Whether its quotes are quotes, and not letters. */
  private boolean quotesHold;

  private CsvLines(List<String> lines, char separator) {
    this.lines = lines;
    this.separator = separator;
    this.usual = usualWidth();
  }

  /**
   * Reads records.
   *
   * @param lines physical lines, each without its line break
   * @param separator what stands between two cells
   * @return one list of cells for each record, blank records too
   */
  static List<List<String>> records(List<String> lines, char separator) {
    return new CsvLines(lines, separator).records();
  }

  /**
   * Counts the cells of the records, without making them: for telling the separator.
   *
   * @param lines physical lines, each without its line break
   * @param separator what may stand between two cells
   * @return one number for each record, 1 for a blank one
   */
  static List<Integer> widths(List<String> lines, char separator) {
    CsvLines csv = new CsvLines(lines, separator);
    List<Integer> widths = new ArrayList<>();
    int line = 0;
    while (line < lines.size()) {
      line = csv.readOn(line);
      widths.add(csv.width);
    }
    return widths;
  }

  private List<List<String>> records() {
    List<List<String>> records = new ArrayList<>();
    List<Quoted> quoted = new ArrayList<>();
    int letters = 0;
    int line = 0;
    while (line < lines.size()) {
      int end = readOn(line);
      String record = quotesHold ? record(line, end) : lines.get(line);
      if (quotesHold && record.indexOf('"') >= 0) {
        quoted.add(new Quoted(records.size(), record));
        records.add(List.of());
        letters += record.length();
      } else {
        records.add(split(record));
      }
      line = end;
      if (letters >= TOGETHER) {
        fill(records, quoted);
        quoted.clear();
        letters = 0;
      }
    }
    fill(records, quoted);
    return records;
  }

  /**
   * A record whose quotes hold.
   *
   * @param place among all records, from 0
   */
  private record Quoted(int place, String text) {}

  /** Reads the records that have quotes, all together: what reads one takes long to make. */
  private void fill(List<List<String>> records, List<Quoted> quoted) {
    if (quoted.isEmpty() || filledTogether(records, quoted)) {
      return;
    }
    for (Quoted record : quoted) {
      records.set(record.place(), parsed(record.text()));
    }
  }

  /** Reads the records; false where one is seen to begin elsewhere than where it was told. */
  private boolean filledTogether(List<List<String>> records, List<Quoted> quoted) {
    StringBuilder text = new StringBuilder();
    quoted.forEach(record -> text.append(record.text()).append('\n'));
    long begin = 0;
    int count = 0;
    try (CSVParser parser = parser(text.toString())) {
      for (CSVRecord cells : parser) {
        if (count == quoted.size() || cells.getCharacterPosition() != begin) {
          return false;
        }
        records.set(quoted.get(count).place(), cells.toList());
        begin += quoted.get(count).text().length() + 1;
        count++;
      }
    } catch (IOException | UncheckedIOException oddQuotes) {
      return false;
    }
    return count == quoted.size();
  }

  /** Reads one record's quotes and separators, and gives the line after it. */
  private int readOn(int line) {
    int end = endOfRecord(line);
    boolean unusual = end > line + 1 || width != usual;
    quotesHold = end > line && !(unusual && isTorn(line, end));
    if (quotesHold) {
      return end;
    }
    width = count(lines.get(line)) + 1;
    return line + 1;
  }

  /** The line after the record that begins on a line, or that line itself where quotes fail. */
  private int endOfRecord(int first) {
    Quotes quotes = new Quotes(separator);
    int last = Math.min(lines.size(), first + MAX_LINES);
    for (int line = first; line < last; line++) {
      quotes.read(lines.get(line));
      if (quotes.areBroken()) {
        return first;
      }
      if (!quotes.areOpen()) {
        width = quotes.cells();
        return line + 1;
      }
    }
    return first;
  }

  /**
   * Whether a lone quote ("as above") was taken for the beginning of a quoted cell: it stands
   * directly before a separator or the line's end, and read as a letter it gives the usual width.
   */
  private boolean isTorn(int line, int end) {
    return usual > 1
        && count(lines.get(line)) + 1 == usual
        && parsed(record(line, end)).stream().anyMatch(this::beginsWithSeparator);
  }

  private boolean beginsWithSeparator(String cell) {
    return !cell.isEmpty() && (cell.charAt(0) == separator || cell.charAt(0) == '\n');
  }

  /** The number of cells that most lines without quotes have, 0 where all have quotes. */
  private int usualWidth() {
    List<Integer> widths = new ArrayList<>();
    for (String line : lines) {
      if (line.indexOf('"') < 0 && !line.isEmpty()) {
        widths.add(count(line) + 1);
      }
    }
    return Widths.usual(widths);
  }

  private int count(String line) {
    int separators = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, at + 1)) {
      separators++;
    }
    return separators;
  }

  private String record(int line, int end) {
    return end == line + 1 ? lines.get(line) : String.join("\n", lines.subList(line, end));
  }

  private List<String> parsed(String record) {
    if (record.indexOf('"') < 0) {
      return split(record);
    }
    try (CSVParser parser = parser(record)) {
      List<String> cells = new ArrayList<>();
      for (CSVRecord part : parser) {
        part.forEach(cells::add);
      }
      return cells;
    } catch (IOException | UncheckedIOException oddQuotes) {
      // A separator that is only tried tears quotes apart; as letters they lose nothing.
      return split(record);
    }
  }

  private CSVParser parser(String text) throws IOException {
    return CSVFormat.Builder.create()
        .setDelimiter(separator)
        .setQuote('"')
        .setIgnoreEmptyLines(false)
        .get()
        .parse(new StringReader(text));
  }

  /** The cells of a line without quotes, or with quotes that are letters. */
  private List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
