package vn.dvk.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Types sheets cell by cell and writes them in any of the formats that units send. */
public final class Typewriter {
  private final List<Page> pages = new ArrayList<>();

  /** Begins a sheet; what is typed from now on stands on it. */
  public Typewriter sheet(String name) {
    pages.add(new Page(name));
    return this;
  }

  /** Types a text; a blank one is no cell. Numbers are 1-based. */
  public Typewriter text(int row, int column, String text) {
    return put(row, column, text, Ink.Dress.TEXT);
  }

  /** Types a number. */
  public Typewriter number(int row, int column, String number) {
    return put(row, column, number, Ink.Dress.NUMBER);
  }

  /** Types an error value such as {@code #REF!}. */
  public Typewriter error(int row, int column, String error) {
    return put(row, column, error, Ink.Dress.ERROR);
  }

  /** Types a text with a line through it. */
  public Typewriter struckOut(int row, int column, String text) {
    return put(row, column, text, Ink.Dress.STRUCK);
  }

  /** Types a text in the font .VnTime. */
  public Typewriter tcvn3(int row, int column, String text) {
    return put(row, column, text, Ink.Dress.TCVN3);
  }

  /** Hides a row. */
  public Typewriter hideRow(int row) {
    page().hiddenRows.add(row);
    return this;
  }

  /** The bytes of a file in a format by its name, such as {@code XLSX}. */
  public byte[] write(String format) throws IOException {
    return Format.valueOf(format).write(pages);
  }

  /** The range of a row's cells. */
  public String rowRange(int row) {
    return page().rowRange(row);
  }

  /** How a file of a format ends. */
  public static String extension(String format) {
    return Format.valueOf(format).extension;
  }

  /** Whether a file of a format holds more than one sheet. */
  public static boolean holdsSheets(String format) {
    return Format.valueOf(format).features.contains(Feature.SHEETS);
  }

  private Typewriter put(int row, int column, String text, Ink.Dress dress) {
    page().put(row, column, new Ink(text, dress));
    return this;
  }

  private Page page() {
    return pages.get(pages.size() - 1);
  }
}
