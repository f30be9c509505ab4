package vn.dvk.write.xlsx;

/**
 * What may be typed into some cells (data validation).
 *
 * @param area the cells
 * @param kind what is asked for
 * @param first the list as one quoted text, or the least value
 * @param last the greatest value, empty where there is none
 * @param strictness what happens to anything else
 * @param title the title of the program's message
 * @param message what the program says to anything else
 */
public record Choice(
    Area area,
    Kind kind,
    String first,
    String last,
    Strictness strictness,
    String title,
    String message) {
  /** How many characters a list may have. */
  static final int LIST_LIMIT = 255;

  /** What is asked for. */
  public enum Kind {
    /** One of a list, offered as a drop-down. */
    LIST,
    /** A whole number of at least the first value. */
    WHOLE,
    /** A number from the first value to the last. */
    DECIMAL
  }

  /** What happens to anything else. */
  public enum Strictness {
    /** It is refused. */
    STOP,
    /** It is taken after a question. */
    WARNING
  }

  /** Whether a drop-down can hold these: no comma in any, and short enough together. */
  public static boolean canList(Iterable<String> options) {
    String list = String.join(",", options);
    return list.length() <= LIST_LIMIT && list.chars().noneMatch(c -> c == '"') && noComma(options);
  }

  /** A drop-down; {@link #canList} must hold. */
  public static Choice ofList(
      Area area, Iterable<String> options, Strictness strictness, String title, String message) {
    if (!canList(options)) {
      throw new IllegalArgumentException("no drop-down can hold " + String.join(",", options));
    }
    String list = '"' + String.join(",", options) + '"';
    return new Choice(area, Kind.LIST, list, "", strictness, title, message);
  }

  /** Whole numbers from a least one on. */
  public static Choice ofWholeNumbers(Area area, int least, String title, String message) {
    return new Choice(
        area, Kind.WHOLE, Integer.toString(least), "", Strictness.STOP, title, message);
  }

  /** Numbers between two. */
  public static Choice ofNumbers(
      Area area, String least, String greatest, String title, String message) {
    return new Choice(area, Kind.DECIMAL, least, greatest, Strictness.STOP, title, message);
  }

  void append(StringBuilder xml) {
    xml.append("<dataValidation type=\"").append(Names.of(kind));
    xml.append("\" errorStyle=\"").append(Names.of(strictness));
    xml.append("\" operator=\"").append(last.isEmpty() ? "greaterThanOrEqual" : "between");
    xml.append("\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"");
    XmlText.append(xml, title);
    xml.append("\" error=\"");
    XmlText.append(xml, message);
    xml.append("\" sqref=\"").append(area.name()).append("\"><formula1>");
    XmlText.append(xml, first);
    xml.append("</formula1>");
    if (!last.isEmpty()) {
      xml.append("<formula2>").append(XmlText.of(last)).append("</formula2>");
    }
    xml.append("</dataValidation>");
  }

  private static boolean noComma(Iterable<String> options) {
    for (String option : options) {
      if (option.indexOf(',') >= 0) {
        return false;
      }
    }
    return true;
  }
}
