package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A csv table that spreadsheet programs open as it is meant: byte order mark, commas, CRLF, and no
 * text that they would take for a formula.
 */
final class CsvTable {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What spreadsheet programs take for the beginning of a formula, full-width forms included. */
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter printer;

  /**
   * Begins a table.
   *
   * @param out takes it as text; whoever opened it encodes it as UTF-8
   * @param headings the first record
   */
  CsvTable(Writer out, List<String> headings) throws IOException {
    out.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(headings);
  }

  /**
   * Adds a record.
   *
   * @param values texts, which are made safe, and numbers, which stay as they are
   */
  void add(List<?> values) throws IOException {
    printer.printRecord(
        values.stream().map(value -> value instanceof String text ? safe(text) : value).toList());
  }

  /** Ends the table; what took it is flushed, not closed. */
  void finish() throws IOException {
    printer.flush();
  }

  /** Example: {@code "=1+1"} becomes {@code "'=1+1"}. */
  static String safe(String text) {
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
