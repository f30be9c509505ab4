package vn.dvk.read.grid;

/**
 * What the bytes of an XML part in UTF-8 may be, looked up by a table: a part's bytes are asked one
 * by one. The byte 0, which stands for a part's end, is of no kind.
 */
final class XmlByte {
  /** White space. */
  static final int SPACE = 1;

  /** May begin a name, as far as plain parts go. */
  static final int NAME_START = 1 << 1;

  /** May stand in a name. */
  static final int NAME = 1 << 2;

  /** May stand in a text without being asked any further. */
  static final int TEXT = 1 << 3;

  /** May stand in an attribute's value without being asked any further. */
  static final int VALUE = 1 << 4;

  /** A part of a character beyond ASCII. */
  static final int WIDE = 1 << 5;

  /** Begins a reference. */
  static final int REFERENCE = 1 << 6;

  /** A carriage return, which a parser makes something else of. */
  static final int RETURN = 1 << 7;

  private static final short[] KINDS = kinds();

  private XmlByte() {}

  /** All kinds that a byte is of. */
  static int kinds(byte b) {
    return KINDS[b & 0xFF];
  }

  /** Whether a byte is of one of some kinds. */
  static boolean is(int kinds, int b) {
    return (KINDS[b & 0xFF] & kinds) != 0;
  }

  private static short[] kinds() {
    short[] kinds = new short[256];
    for (int b = 1; b < kinds.length; b++) {
      kinds[b] = (short) (ofName((char) b) | ofContent((char) b));
    }
    return kinds;
  }

  private static int ofName(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') {
      return NAME_START | NAME;
    }
    boolean later = (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '.' || c >= 0x80;
    return later ? NAME : 0;
  }

  private static int ofContent(char c) {
    return switch (c) {
      case '<' -> 0;
      case '&' -> TEXT | REFERENCE;
      case ']' -> VALUE;
      case '"', '\'' -> TEXT;
      case '\r' -> SPACE | TEXT | VALUE | RETURN;
      case ' ', '\n', '\t' -> SPACE | TEXT | VALUE;
      default -> c < ' ' ? 0 : c < 0x80 ? TEXT | VALUE : TEXT | VALUE | WIDE;
    };
  }
}
