package vn.dvk.bench.corpus;

/** Text in XML. */
final class Xml {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Xml() {}

  static String escaped(String text) {
    boolean plain = text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('"') < 0;
    return plain ? text : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Whether white space at an end would be lost without {@code xml:space}. */
  static boolean needsSpace(String text) {
    return !text.equals(text.strip()) || text.indexOf('\n') >= 0;
  }
}
