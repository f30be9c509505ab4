package vn.dvk.read.grid;

import vn.dvk.read.file.FileFault;

/**
 * A cell as nearly all are written, {@code <c r="B12" s="5" t="s"><v>34</v></c>}, told in one go
 * over its bytes. Of another shape nothing is taken, and it is read attribute by attribute.
 */
final class PlainCell {
  private static final int MOST_DIGITS = 9;
  private static final byte[] PLACE = XmlBytes.ascii("<c r=\"");
  private static final byte[] STYLE = XmlBytes.ascii(" s=\"");
  private static final byte[] TYPE = XmlBytes.ascii(" t=\"");
  private static final byte[] VALUE = XmlBytes.ascii("><v>");
  private static final byte[] END = XmlBytes.ascii("</v></c>");
  private static final byte[] EMPTY = XmlBytes.ascii("/>");

  private byte[] bytes;
  private int at;
  private int number;

  private int column;
  private int style;
  private String type = "";
  private boolean filled;

  /** Its column, 1-based, of the cell that was taken last. */
  int column() {
    return column;
  }

  /** The number of its format, 0 where it gives none. */
  int style() {
    return style;
  }

  /** Its type, {@code s} or {@code n}, empty where it gives none. */
  String type() {
    return type;
  }

  /** Whether it has a value; the reader of bytes has it at hand then. */
  boolean isFilled() {
    return filled;
  }

  /**
   * Goes past the cell that begins here.
   *
   * @param row the 1-based row that it must name
   * @return false where it has another shape
   */
  boolean take(XmlBytes xml, int row) throws FileFault {
    bytes = xml.window();
    at = xml.position();
    style = 0;
    type = "";
    if (!isNext(PLACE) || !place(row) || !styleOrNone() || !typeOrNone()) {
      return false;
    }
    filled = !isNext(EMPTY);
    if (!filled) {
      xml.goPast(at, at, at);
      return true;
    }
    if (!isNext(VALUE)) {
      return false;
    }
    int from = at;
    while (isOfNumber(bytes[at])) {
      at++;
    }
    int to = at;
    if (to == from || !isNext(END)) {
      return false;
    }
    xml.goPast(at, from, to);
    return true;
  }

  private boolean place(int row) {
    int letters = 0;
    while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= SheetDraft.MAX_COLUMN) {
      letters = letters * 26 + (bytes[at++] - 'A' + 1);
    }
    column = letters;
    return letters > 0
        && letters <= SheetDraft.MAX_COLUMN
        && isNumber()
        && number == row
        && bytes[at++] == '"';
  }

  private boolean styleOrNone() {
    if (!isNext(STYLE)) {
      return true;
    }
    boolean told = isNumber() && bytes[at++] == '"';
    style = number;
    return told;
  }

  private boolean typeOrNone() {
    if (!isNext(TYPE)) {
      return true;
    }
    switch (bytes[at]) {
      case 's' -> type = "s";
      case 'n' -> type = "n";
      default -> {
        return false;
      }
    }
    at += 2;
    return bytes[at - 1] == '"';
  }

  private boolean isNumber() {
    int from = at;
    number = 0;
    while (bytes[at] >= '0' && bytes[at] <= '9' && at - from < MOST_DIGITS) {
      number = number * 10 + (bytes[at++] - '0');
    }
    return at > from;
  }

  private static boolean isOfNumber(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+' || b == 'E';
  }

  /** Goes past some bytes where they stand here; the zero behind the last byte ends any look. */
  private boolean isNext(byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    at += wanted.length;
    return true;
  }
}
