package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/**
 * Reads a csv or tab-separated text as one sheet whose rows are the records, headings and blank
 * ones counted; encoding and separator are told by the content.
 */
public final class CsvReader implements GridReader {
  private static final char DEFAULT_SEPARATOR = ',';

  /** Rarest in prose first: of two that fit equally well, the first is taken. */
  private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');

  /** So many lines tell the separator. */
  private static final int SAMPLE = 300;

  /** Spreadsheet programs write {@code sep=;} as first line for each other. */
  private static final String ANNOUNCEMENT = "sep=";

  @Override
  public List<Sheet> read(byte[] content) throws FileFault {
    List<String> lines = lines(DecodedText.of(content));
    Optional<Character> announced = announced(lines);
    if (announced.isPresent()) {
      lines.set(0, "");
    }
    char separator = announced.orElseGet(() -> separator(lines));
    return FontlessText.decoded(List.of(sheet(CsvLines.records(lines, separator))));
  }

  private static Sheet sheet(List<List<String>> records) throws FileFault {
    SheetDraft draft = new SheetDraft();
    for (int row = 1; row <= records.size(); row++) {
      List<String> cells = records.get(row - 1);
      for (int column = 1; column <= cells.size(); column++) {
        draft.add(Cell.ofText(row, column, cells.get(column - 1)));
      }
    }
    return draft.sheet(Optional.empty());
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(text.substring(start, i));
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static Optional<Character> announced(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0).replace("\"", "").strip();
    boolean announces = first.length() <= ANNOUNCEMENT.length() + 1;
    if (!announces || !first.regionMatches(true, 0, ANNOUNCEMENT, 0, ANNOUNCEMENT.length())) {
      return Optional.empty();
    }
    // The tab of "sep=\t" goes with the white space around it.
    return Optional.of(
        first.length() > ANNOUNCEMENT.length() ? first.charAt(ANNOUNCEMENT.length()) : '\t');
  }

  private static char separator(List<String> lines) {
    List<String> sample = lines.subList(0, Math.min(lines.size(), SAMPLE));
    char best = DEFAULT_SEPARATOR;
    long bestFit = 0;
    for (char separator : SEPARATORS) {
      long fit = fit(sample, separator);
      if (fit > bestFit) {
        best = separator;
        bestFit = fit;
      }
    }
    return best;
  }

  /**
   * How well a separator explains the text: those in records of the usual width speak for it, those
   * in other records against it, for prose has its commas anywhere.
   */
  private static long fit(List<String> lines, char separator) {
    if (lines.stream().noneMatch(line -> line.indexOf(separator) >= 0)) {
      return 0;
    }
    List<Integer> widths = CsvLines.widths(lines, separator);
    int usual = Widths.usual(widths.stream().filter(width -> width > 1).toList());
    long fit = 0;
    for (int width : widths) {
      if (width > 1) {
        fit += width == usual ? width - 1 : 1 - width;
      }
    }
    return fit;
  }
}
