package vn.dvk.write.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of a part while it is being made, as the bytes that it is written in. */
final class ByteText {
  private static final int MOST_DIGITS = 10;

  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** The bytes of some ASCII text, to be put again and again. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Appends bytes. */
  ByteText put(byte[] text) {
    return put(text, 0, text.length);
  }

  /** Appends some of an array's bytes. */
  ByteText put(byte[] text, int from, int count) {
    room(count);
    System.arraycopy(text, from, bytes, length, count);
    length += count;
    return this;
  }

  /** Appends what was gathered elsewhere. */
  ByteText put(ByteText other) {
    return put(other.bytes, 0, other.length);
  }

  /** Appends a text of any letters, escaped already where it has to be. */
  ByteText put(CharSequence text) {
    return put(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a whole number from 0 up. */
  ByteText put(int number) {
    room(MOST_DIGITS);
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int rest = number;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
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
