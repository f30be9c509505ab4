package vn.dvk.write.xlsx;

/**
 * How a cell looks; built from {@link #TEXT} step by step. All of it is Times New Roman.
 *
 * @param size in points
 * @param bold whether bold
 * @param italic whether italic
 * @param ink the font's colour
 * @param horizontal how the text stands between left and right
 * @param wrap whether long text goes on in a second line
 * @param border whether a thin line goes around
 * @param fill the colour behind the text
 * @param format the number format's code, empty for the general one
 * @param quoted whether the program is told to take what is typed here for text
 */
public record Style(
    int size,
    boolean bold,
    boolean italic,
    Ink ink,
    Horizontal horizontal,
    boolean wrap,
    boolean border,
    Fill fill,
    String format,
    boolean quoted) {
  /** Plain text in 12 points, without border or wrapping; the style of cells never written. */
  public static final Style TEXT =
      new Style(
          12, false, false, Ink.BLACK, Horizontal.GENERAL, false, false, Fill.NONE, "", false);

  /** How text stands between left and right. */
  public enum Horizontal {
    /** Text left, numbers right. */
    GENERAL,
    LEFT,
    CENTER,
    RIGHT
  }

  /** The colours of text. */
  public enum Ink {
    BLACK,
    /** Blue and underlined, for what can be clicked. */
    LINK
  }

  /** The colours behind text. */
  public enum Fill {
    NONE("none"),
    /** Headings of lists. */
    HEADING("FFDCE6F1"),
    /** What needs correction. */
    ERROR("FFF8D7DA"),
    /** What should be looked at. */
    WARNING("FFFFF3CD");

    private final String argb;

    Fill(String argb) {
      this.argb = argb;
    }

    String argb() {
      return argb;
    }
  }

  /** The same in another size. */
  public Style points(int points) {
    return new Style(points, bold, italic, ink, horizontal, wrap, border, fill, format, quoted);
  }

  /** The same in bold. */
  public Style inBold() {
    return new Style(size, true, italic, ink, horizontal, wrap, border, fill, format, quoted);
  }

  /** The same in italics. */
  public Style inItalics() {
    return new Style(size, bold, true, ink, horizontal, wrap, border, fill, format, quoted);
  }

  /** The same as something to click on. */
  public Style asLink() {
    return new Style(size, bold, italic, Ink.LINK, horizontal, wrap, border, fill, format, quoted);
  }

  /** The same in the middle. */
  public Style centered() {
    return aligned(Horizontal.CENTER);
  }

  /** The same aligned otherwise. */
  public Style aligned(Horizontal side) {
    return new Style(size, bold, italic, ink, side, wrap, border, fill, format, quoted);
  }

  /** The same with long text on several lines. */
  public Style wrapped() {
    return new Style(size, bold, italic, ink, horizontal, true, border, fill, format, quoted);
  }

  /** The same with a thin line around. */
  public Style bordered() {
    return new Style(size, bold, italic, ink, horizontal, wrap, true, fill, format, quoted);
  }

  /** The same on a colour. */
  public Style on(Fill colour) {
    return new Style(size, bold, italic, ink, horizontal, wrap, border, colour, format, quoted);
  }

  /** The same with numbers shown by a format code. */
  public Style shownAs(String code) {
    return new Style(size, bold, italic, ink, horizontal, wrap, border, fill, code, quoted);
  }

  /** The same for text that would pass for a formula if it were typed. */
  Style quotedText() {
    return new Style(size, bold, italic, ink, horizontal, wrap, border, fill, format, true);
  }

  // Written out, for what the compiler makes for a record is slow to start and to run.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Style style
            && size == style.size
            && bold == style.bold
            && italic == style.italic
            && ink == style.ink
            && horizontal == style.horizontal
            && wrap == style.wrap
            && border == style.border
            && fill == style.fill
            && format.equals(style.format)
            && quoted == style.quoted);
  }

  @Override
  public int hashCode() {
    int flags = (bold ? 1 : 0) + (italic ? 2 : 0) + (wrap ? 4 : 0) + (border ? 8 : 0);
    int shown = (size * 31 + ink.ordinal()) * 31 + horizontal.ordinal();
    return ((shown * 31 + fill.ordinal()) * 31 + format.hashCode()) * 32 + flags;
  }
}
