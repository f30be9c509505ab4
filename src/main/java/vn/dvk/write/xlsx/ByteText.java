package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of a part while it is being made, as the bytes that it is written in. */
final class ByteText {
  private static final int MOST_DIGITS = 10;

  /** No letter of UTF-16 takes more bytes of UTF-8; a pair of them takes four. */
  private static final int MOST_BYTES = 3;

  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** The letters of a text that is being put, found faster here than in the text. */
  private char[] letters = new char[1 << 8];

  /** The bytes of some ASCII text, to be put again and again. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Appends bytes. */
  ByteText put(byte[] text) {
    return put(text, text.length);
  }

  /** Appends what was gathered elsewhere. */
  ByteText put(ByteText other) {
    return put(other.bytes, other.length);
  }

  private ByteText put(byte[] text, int count) {
    room(count);
    System.arraycopy(text, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** Appends a text of any letters, escaped already where it has to be. */
  ByteText put(CharSequence text) {
    return put(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a text of any letters, escaped as {@link XmlText} does it. */
  ByteText escaped(String text) {
    int start = length;
    int count = text.length();
    room(count * MOST_BYTES);
    if (letters.length < count) {
      letters = new char[count * 2];
    }
    text.getChars(0, count, letters, 0);
    for (int i = 0; i < count; i++) {
      if (!XmlText.isPlain(letters[i])) {
        length = start;
        return put(XmlText.of(text));
      }
      putLetter(letters[i]);
    }
    return this;
  }

  private void putLetter(char c) {
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    }
  }

  /** Appends a whole number from 0 up. */
  ByteText put(int number) {
    room(MOST_DIGITS);
    int end = length + digits(number);
    int rest = number;
    for (int i = end - 1; i >= length; i--) {
      int tens = rest / 10;
      bytes[i] = (byte) ('0' + rest - tens * 10);
      rest = tens;
    }
    length = end;
    return this;
  }

  private static int digits(int number) {
    int digits = 1;
    for (long limit = 10; number >= limit; limit *= 10) {
      digits++;
    }
    return digits;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Forgets all that was gathered. */
  void clear() {
    length = 0;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
