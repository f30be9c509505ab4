package vn.dvk.write.xlsx;

/** A style as the cells of one workbook name it: what stands behind a cell's place. */
final class Look {
  private final Style style;
  private final byte[] empty;
  private final byte[] text;
  private final byte[] value;
  private final byte[] formula;
  private final byte[] textFormula;

  /**
   * A style of a workbook.
   *
   * @param number its number there
   */
  Look(Style style, int number) {
    String attribute = "\" s=\"" + number + "\"";
    this.style = style;
    this.empty = ByteText.ascii(attribute + "/>");
    this.text = ByteText.ascii(attribute + " t=\"s\"><v>");
    this.value = ByteText.ascii(attribute + "><v>");
    this.formula = ByteText.ascii(attribute + "><f>");
    this.textFormula = ByteText.ascii(attribute + " t=\"str\"><f>");
  }

  Style style() {
    return style;
  }

  /** All the rest of a cell that nothing is in. */
  byte[] empty() {
    return empty;
  }

  /** What a shared text's number follows. */
  byte[] text() {
    return text;
  }

  /** What a number follows. */
  byte[] value() {
    return value;
  }

  /** What a formula follows that comes to a number. */
  byte[] formula() {
    return formula;
  }

  /** What a formula follows that comes to a text. */
  byte[] textFormula() {
    return textFormula;
  }
}
