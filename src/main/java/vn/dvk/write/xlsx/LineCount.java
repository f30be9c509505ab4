package vn.dvk.write.xlsx;

/**
 * How many lines a wrapped text takes in a cell, for the height of its row: LibreOffice fits no row
 * by itself when it opens a file, and previews don't either.
 *
 * <p>The widths are those of Times New Roman, in thousandths of the font's size, rounded up where
 * letters carry marks: a row too high is no harm, a line cut off is.
 */
final class LineCount {
  /** The width of a digit, which widths of columns are counted in. */
  private static final int DIGIT = 500;

  /** What a cell keeps free at its sides, in digits. */
  private static final double PADDING = 0.8;

  /** The size that widths of columns are counted in. */
  private static final int STANDARD_SIZE = 12;

  private static final String THIN = "íìỉĩị";
  private static final int CAPITAL = 720;
  private static final int LETTER = 480;

  /** From space to tilde. */
  private static final int[] ASCII = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final int SPACE = ASCII[0];

  /** The scale of text in the standard size. */
  private static final long PLAIN_SCALE = STANDARD_SIZE * 100L;

  /** The letters of the text, found faster here than in the text. */
  private char[] letters = new char[1 << 8];

  private long room;
  private long scale;
  private long used;
  private int lines;

  /**
   * Counts the lines.
   *
   * @param width of the cell, in digits of the standard font
   */
  int of(String text, double width, Style style) {
    int length = text.length();
    if (letters.length < length) {
      letters = new char[length * 2];
    }
    text.getChars(0, length, letters, 0);
    room = Math.max(DIGIT, (long) ((width - PADDING) * DIGIT));
    scale = style.size() * (style.bold() ? 108L : 100L);
    used = 0;
    lines = 1;
    return count(length);
  }

  private int count(int length) {
    long width = 0;
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c == ' ' || c == '\n') {
        piece(width);
        width = 0;
        used += SPACE;
        if (c == '\n') {
          lines++;
          used = 0;
        }
        continue;
      }
      int known = c < KNOWN.length ? KNOWN[c] : 0;
      width += known > 0 ? known - 1 : width(c);
      if (c == '-') {
        piece(width);
        width = 0;
      }
    }
    piece(width);
    return lines;
  }

  /** A piece of text that stays on one line as long as the line is wide enough. */
  private void piece(long unscaled) {
    long width = scale == PLAIN_SCALE ? unscaled : unscaled * scale / PLAIN_SCALE;
    if (used + width <= room) {
      used += width;
      return;
    }
    lines += used > 0 ? 1 : 0;
    used = width;
    if (width >= room) {
      lines += (int) ((width - 1) / room);
      used = width % room;
    }
  }

  /** The widths of the letters that Vietnamese is written with plus 1, found when first met. */
  private static final short[] KNOWN = new short['\u1f00'];

  private static int width(char c) {
    int width = c >= ' ' && c <= '~' ? ASCII[c - ' '] : otherWidth(c);
    if (c < KNOWN.length) {
      KNOWN[c] = (short) (width + 1);
    }
    return width;
  }

  private static int otherWidth(char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (THIN.indexOf(c) >= 0) {
      return ASCII['i' - ' '];
    }
    return Character.isUpperCase(c) ? CAPITAL : LETTER;
  }
}
