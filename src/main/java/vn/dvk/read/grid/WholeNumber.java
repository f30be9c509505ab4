package vn.dvk.read.grid;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes whole numbers, without making a text of each on the way. */
final class WholeNumber extends TypedValueDecoder {
  private int number = -1;

  /** The number taken last, -1 where it was not one to nine digits. */
  int number() {
    return number;
  }

  @Override
  public void decode(String value) {
    number = Digits.of(value);
  }

  @Override
  public void decode(char[] chars, int from, int to) {
    number = Digits.of(chars, from, to);
  }

  @Override
  public void handleEmptyValue() {
    number = -1;
  }
}
