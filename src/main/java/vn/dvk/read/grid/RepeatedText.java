package vn.dvk.read.grid;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Takes short texts that come again and again, such as the names of styles, and gives the same
 * object for the same text: a million blank cells of one style leave nothing behind.
 */
final class RepeatedText extends TypedValueDecoder {
  /** A power of two. */
  private static final int KEPT = 256;

  private final String[] kept = new String[KEPT];
  private String text = "";

  /** The text taken last. */
  String text() {
    return text;
  }

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void decode(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + chars[i];
    }
    int place = (hash ^ (hash >>> 16)) & (KEPT - 1);
    if (!isAt(place, chars, from, to)) {
      kept[place] = new String(chars, from, to - from);
    }
    text = kept[place];
  }

  @Override
  public void handleEmptyValue() {
    text = "";
  }

  private boolean isAt(int place, char[] chars, int from, int to) {
    String there = kept[place];
    if (there == null || there.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (there.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
