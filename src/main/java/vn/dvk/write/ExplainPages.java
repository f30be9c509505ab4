package vn.dvk.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;

/**
 * The page of every code for the terminal: what it means, why, by which clause, an example, how to
 * mend it.
 */
public final class ExplainPages {
  private static final int WIDTH = 92;
  private static final String INDENT = "  ";

  private final CodeText texts;

  /**
   * Prepares pages.
   *
   * @param language the language they are in
   */
  public ExplainPages(Language language) {
    this.texts = new CodeText(language);
  }

  /**
   * Writes the list of all codes, by what they are about.
   *
   * @param out takes it; flushed, not closed
   */
  public void writeList(Writer out) throws IOException {
    List<Code> codes = Arrays.asList(Code.values());
    int widest = codes.stream().mapToInt(code -> code.id().length()).max().orElse(0);
    for (Code.Group group : Code.Group.values()) {
      out.write("\n" + texts.group(group) + "\n");
      for (Code code : codes) {
        if (code.group() == group) {
          String id = padded(code.id(), widest);
          String severity = padded(texts.severity(code), 9);
          out.write(INDENT + id + " " + severity + " " + texts.summary(code) + "\n");
        }
      }
    }
    out.write("\n");
    out.flush();
  }

  /**
   * Writes one code's page.
   *
   * @param out takes it; flushed, not closed
   */
  public void writePage(Code code, Writer out) throws IOException {
    out.write(code.id() + " (" + texts.severity(code) + ")\n");
    for (CodeText.Part part : texts.parts(code)) {
      out.write("\n" + part.title() + "\n");
      for (CodeText.Line line : part.lines()) {
        writeWrapped(line, out);
      }
    }
    out.flush();
  }

  /** A row's further lines stand in by more, so that it is seen as one row. */
  private static void writeWrapped(CodeText.Line line, Writer out) throws IOException {
    StringBuilder wrapped = new StringBuilder(line.isRow() ? INDENT + INDENT : INDENT);
    int start = wrapped.length();
    for (String word : line.text().split(" (?!\\|)")) {
      if (wrapped.length() + word.length() > WIDTH && wrapped.length() > start) {
        out.write(wrapped.toString().stripTrailing() + "\n");
        start = line.isRow() ? 3 * INDENT.length() : INDENT.length();
        wrapped = new StringBuilder(" ".repeat(start));
      }
      wrapped.append(word).append(' ');
    }
    out.write(wrapped.toString().stripTrailing() + "\n");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
