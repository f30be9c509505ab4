package vn.dvk.read.grid;

import vn.dvk.read.file.FileFault;
import vn.dvk.read.file.FileFault.Reason;

/** How much one workbook may hold, in absolute numbers; far above any real one. */
final class ReadBudget {
  /** Non-blank cells; the most met in practice are 175,095. */
  static final int MAX_CELLS = 5_000_000;

  /** Characters of all texts together. */
  static final int MAX_CHARACTERS = 64 << 20;

  /** What was spent up to a moment. */
  record Spent(int cells, long characters) {}

  private int cells;
  private long characters;

  /** What is spent so far. */
  Spent spent() {
    return new Spent(cells, characters);
  }

  /** Takes back what was spent since a moment, for a part that is read again. */
  void restore(Spent before) {
    cells = before.cells();
    characters = before.characters();
  }

  /** Counts one more non-blank cell. */
  void cell() throws FileFault {
    if (++cells > MAX_CELLS) {
      throw new FileFault(Reason.TOO_LARGE, "over " + MAX_CELLS + " cells");
    }
  }

  /** Counts one more stored text. */
  void text(int length) throws FileFault {
    characters += length;
    if (characters > MAX_CHARACTERS) {
      throw new FileFault(Reason.TOO_LARGE, "over " + MAX_CHARACTERS + " characters");
    }
  }
}
