package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.read.file.FileFault;

/** The text runs of a shared or inline string, and the fonts they are in. */
final class RichText {
  private static final int ESCAPE_LENGTH = "_x000D_".length();

  private RichText() {}

  /**
   * The runs of the element at hand ({@code si}, {@code is}), without readings aids; to its end.
   */
  static List<TextRun> runs(XmlWalk xml) throws FileFault {
    List<TextRun> runs = new ArrayList<>(1);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> runs.add(new TextRun(unescaped(xml.content()), Optional.empty()));
        case "r" -> runs.add(run(xml));
        default -> xml.skip();
      }
    }
    return runs;
  }

  /** The dress that the font element at hand gives ({@code font}, {@code rPr}); to its end. */
  static Dress dress(XmlWalk xml) throws FileFault {
    String font = "";
    boolean struck = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name", "rFont" -> font = xml.attribute("val");
        case "strike" -> struck = !xml.has("val") || xml.flag("val");
        default -> {}
      }
      xml.skip();
    }
    return new Dress(font, struck);
  }

  /**
   * Undoes the escapes of characters that XML can't hold.
   *
   * <p>Example: {@code "a_x000D_b"} becomes {@code "a\rb"}, {@code "_x005F_x000D_"} becomes {@code
   * "_x000D_"}.
   */
  static String unescaped(String text) {
    int escape = text.indexOf("_x");
    if (escape < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (escape >= 0) {
      int code = escapedCode(text, escape);
      if (code < 0) {
        escape = text.indexOf("_x", escape + 1);
        continue;
      }
      plain.append(text, done, escape).append((char) code);
      done = escape + ESCAPE_LENGTH;
      escape = text.indexOf("_x", done);
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static TextRun run(XmlWalk xml) throws FileFault {
    StringBuilder text = new StringBuilder();
    Optional<Dress> dress = Optional.empty();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> text.append(unescaped(xml.content()));
        case "rPr" -> dress = Optional.of(dress(xml));
        default -> xml.skip();
      }
    }
    return new TextRun(text.toString(), dress);
  }

  private static int escapedCode(String text, int at) {
    if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
