package vn.dvk.read.grid;

import java.util.List;
import java.util.Optional;
import vn.dvk.text.CleanText;
import vn.dvk.text.LegacyEncoding;

/**
 * What a cell's text came to; kept apart from its place, as many cells share one text.
 *
 * @param raw as {@link Cell#raw()}
 * @param standing as {@link Cell#standing()}
 * @param text as {@link Cell#text()}
 * @param struck as {@link Cell#struck()}
 * @param decodedFrom as {@link Cell#decodedFrom()}
 */
record DressedText(
    String raw, String standing, String text, String struck, Optional<LegacyEncoding> decodedFrom) {
  static final DressedText NONE = new DressedText("", "", "", "", Optional.empty());

  /** Reads a text in one dress. */
  static DressedText of(String raw, Dress dress) {
    return RunText.isPlain(dress) ? plain(raw) : of(new RunText().add(raw, dress));
  }

  /**
   * Reads a text of several runs.
   *
   * @param runs in order
   * @param cell the dress of the cell, for runs that have none
   */
  static DressedText of(List<TextRun> runs, Dress cell) {
    if (runs.size() == 1) {
      return of(runs.get(0).text(), runs.get(0).dressIn(cell));
    }
    RunText text = new RunText();
    runs.forEach(run -> text.add(run.text(), run.dressIn(cell)));
    return of(text);
  }

  /** Whether a reader sees nothing in it. */
  boolean isBlank() {
    return text.isEmpty() && struck.isEmpty();
  }

  /** Most texts are of one run that nothing need be done to. */
  private static DressedText plain(String stored) {
    String text = same(TypedText.withoutApostrophe(CleanText.lines(stored)), stored);
    return new DressedText(stored, stored, text, "", Optional.empty());
  }

  /** A cell of it, blank or not: of text, or of an error value that is written out. */
  Cell cell(int row, int column) {
    return new Cell(
        row,
        column,
        TypedText.kind(text),
        raw,
        standing,
        text,
        struck,
        decodedFrom,
        Cell.Computed.NOT);
  }

  /** Reads a text that was gathered; what stays the same is one text, not two equal ones. */
  static DressedText of(RunText runs) {
    String raw = runs.raw();
    String standing = same(runs.standing(), raw);
    String text = same(TypedText.withoutApostrophe(CleanText.lines(standing)), standing);
    return new DressedText(raw, standing, text, runs.struck(), runs.decodedFrom());
  }

  private static String same(String text, String before) {
    return text.equals(before) ? before : text;
  }
}
