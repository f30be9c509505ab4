package vn.dvk.read.grid;

import java.util.List;
import java.util.Optional;
import vn.dvk.text.CleanText;
import vn.dvk.text.LegacyEncoding;

/**
 * What a cell's text came to; kept apart from its place, as many cells share one text.
 *
 * @param raw as {@link Cell#raw()}
 * @param text as {@link Cell#text()}
 * @param struck as {@link Cell#struck()}
 * @param decodedFrom as {@link Cell#decodedFrom()}
 */
record DressedText(String raw, String text, String struck, Optional<LegacyEncoding> decodedFrom) {
  static final DressedText NONE = new DressedText("", "", "", Optional.empty());

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
    String raw = stored.stripTrailing();
    String text = CleanText.lines(raw);
    return new DressedText(raw, text.equals(raw) ? raw : text, "", Optional.empty());
  }

  private static DressedText of(RunText runs) {
    String raw = runs.raw();
    String text = runs.text();
    return new DressedText(raw, text.equals(raw) ? raw : text, runs.struck(), runs.decodedFrom());
  }
}
