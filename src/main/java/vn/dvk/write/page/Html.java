package vn.dvk.write.page;

/** HTML being written; whatever goes in as text or attribute comes out escaped. */
final class Html {
  private final StringBuilder markup = new StringBuilder(1 << 14);

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    markup.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      markup.append(' ').append(attributes[i]).append("=\"");
      append(attributes[i + 1]);
      markup.append('"');
    }
    markup.append('>');
    return this;
  }

  /** Closes an element and ends the line, so that the page's source can be read. */
  Html close(String tag) {
    markup.append("</").append(tag).append(">\n");
    return this;
  }

  /** Adds a text. */
  Html text(String text) {
    append(text);
    return this;
  }

  /** Adds an element that holds nothing but a text. */
  Html element(String tag, String text, String... attributes) {
    open(tag, attributes);
    append(text);
    return close(tag);
  }

  /** An element within a line of text, without a line break after it. */
  Html inline(String tag, String text, String... attributes) {
    open(tag, attributes);
    append(text);
    markup.append("</").append(tag).append('>');
    return this;
  }

  /** Adds markup as it is: the page's own, never a submitted text. */
  Html raw(String own) {
    markup.append(own);
    return this;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }

  private void append(char c) {
    switch (c) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      case '"' -> markup.append("&quot;");
      case '\'' -> markup.append("&#39;");
      default -> markup.append(Character.isISOControl(c) ? ' ' : c);
    }
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
