package vn.dvk.write;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;

/** The page of a code in one language: its parts with their titles, taken apart into lines. */
public final class CodeText {
  private static final List<String> PARTS = List.of("what", "why", "clause", "example", "mend");

  /** What stands between the cells of a row. */
  private static final String BAR = " | ";

  private final FindingTexts texts;
  private final Words words;

  /** Sets the language of the pages. */
  public CodeText(Language language) {
    this.texts = FindingTexts.in(language);
    this.words = Words.in(language);
  }

  /**
   * A part of a page.
   *
   * @param title such as "Ví dụ"
   * @param lines prose, and rows as they stand in a form
   */
  public record Part(String title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a part.
   *
   * @param text as written
   * @param cells the cells of a row; empty for prose
   */
  public record Line(String text, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** Whether it is a row and no prose. */
    public boolean isRow() {
      return !cells.isEmpty();
    }
  }

  /**
   * A cell of a row.
   *
   * @param text what stands in it
   * @param fault whether it is what the page is about: {@code [15 hộ]} between brackets
   */
  public record Cell(String text, boolean fault) {
    static Cell of(String written) {
      String text = written.strip();
      boolean fault = text.startsWith("[") && text.endsWith("]");
      return new Cell(fault ? text.substring(1, text.length() - 1) : text, fault);
    }
  }

  /** All parts of a code's page in their order. */
  public List<Part> parts(Code code) {
    return PARTS.stream().map(part -> part(code, part)).toList();
  }

  private Part part(Code code, String part) {
    return new Part(words.of("explain." + part), lines(text(code, part)));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      lines.add(new Line(line.strip(), cells(line)));
    }
    return lines;
  }

  private static List<Cell> cells(String line) {
    String padded = line + " ";
    if (!padded.contains(BAR)) {
      return List.of();
    }
    return List.of(padded.split("\\|", -1)).stream().map(Cell::of).toList();
  }

  /** The first sentence of what a code means. */
  public String summary(Code code) {
    String what = text(code, "what");
    int end = what.indexOf(". ");
    return end < 0 ? what : what.substring(0, end + 1);
  }

  /** What a code's severity is called. */
  public String severity(Code code) {
    return words.of(code.severity());
  }

  /** What a group of codes is called. */
  public String group(Code.Group group) {
    return words.of("group." + group.name());
  }

  private String text(Code code, String part) {
    return texts.text(code.id() + "." + part).orElse(code.id());
  }
}
