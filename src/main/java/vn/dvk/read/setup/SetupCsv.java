package vn.dvk.read.setup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a csv that staff keep: strictly, for a name lost here is a unit lost. */
final class SetupCsv {
  private static final String SEPARATORS = ",;\t";

  private SetupCsv() {}

  /**
   * Reads a text whose separator the first line with content tells.
   *
   * @throws SetupFault where quotes do not close
   */
  static SetupTable read(String file, String text) throws SetupFault {
    Optional<Character> announced = announced(text);
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(announced.orElseGet(() -> separator(text)))
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      return new SetupTable(file, lines(file, parser, announced.isPresent() ? 1 : 0));
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private static List<SetupTable.Line> lines(String file, CSVParser parser, int skipped)
      throws SetupFault {
    List<SetupTable.Line> lines = new ArrayList<>();
    try {
      for (CSVRecord record : parser) {
        SetupTable.Line line =
            new SetupTable.Line((int) record.getRecordNumber(), record.stream().toList());
        if (line.number() > skipped && !line.isBlank()) {
          lines.add(line);
        }
      }
      return lines;
    } catch (UncheckedIOException brokenQuotes) {
      throw new SetupFault(
          SetupPlace.ofRow(file, (int) parser.getRecordNumber() + 1), SetupProblem.BROKEN_QUOTES);
    }
  }

  /** Spreadsheet programs write {@code sep=;} as first line for each other. */
  private static Optional<Character> announced(String text) {
    boolean announces = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
    return announces ? Optional.of(text.charAt(4)) : Optional.empty();
  }

  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = SEPARATORS.charAt(0);
    for (char separator : SEPARATORS.toCharArray()) {
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    boolean quoted = false;
    long count = 0;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
  }
}
