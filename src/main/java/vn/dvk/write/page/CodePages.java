package vn.dvk.write.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;
import vn.dvk.write.CodeText;
import vn.dvk.write.Words;

/** Writes the pages of all codes as one HTML file that fetches nothing, for desk and telephone. */
public final class CodePages {
  private final CodeText texts;
  private final Words words;

  /** Sets the language of the pages. */
  public CodePages(Language language) {
    this.texts = new CodeText(language);
    this.words = Words.in(language);
  }

  /**
   * Writes the file; always the same text.
   *
   * @param out takes it; flushed, not closed
   */
  public void write(Writer out) throws IOException {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language().code()).raw("\n");
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", words.of("codes.title"));
    html.raw("<style>\n").raw(Style.of("codes.css")).raw("</style>\n</head>\n<body>\n");
    writeTop(html);
    html.raw("<main>\n");
    for (Code.Group group : Code.Group.values()) {
      html.open("h2", "id", id(group)).text(texts.group(group)).close("h2");
      codes(group).forEach(code -> writeCode(html, code));
    }
    html.raw("</main>\n</body>\n</html>\n");
    out.write(html.toString());
    out.flush();
  }

  private void writeTop(Html html) {
    html.raw("<header>\n").element("h1", words.of("codes.title"));
    html.element("p", words.of("codes.intro"));
    html.open("p").inline("a", words.of("codes.other"), "href", words.of("codes.otherFile"));
    html.close("p").open("nav", "aria-label", words.of("page.contents")).raw("\n");
    for (Code.Group group : Code.Group.values()) {
      html.open("details").inline("summary", texts.group(group)).raw("\n<ul>\n");
      codes(group).forEach(code -> writeEntry(html, code));
      html.raw("</ul>\n</details>\n");
    }
    html.raw("</nav>\n</header>\n");
  }

  private void writeEntry(Html html, Code code) {
    html.open("li").inline("a", code.id(), "href", "#" + code.id());
    html.text(" " + texts.summary(code)).close("li");
  }

  private void writeCode(Html html, Code code) {
    html.open("section", "id", code.id()).raw("\n").open("h3").inline("code", code.id()).text(" ");
    html.inline("span", texts.severity(code), "class", "badge " + code.severity().code());
    html.close("h3");
    for (CodeText.Part part : texts.parts(code)) {
      html.element("h4", part.title());
      part.lines().forEach(line -> writeLine(html, line));
    }
    html.close("section");
  }

  private static void writeLine(Html html, CodeText.Line line) {
    if (!line.isRow()) {
      html.element("p", line.text());
      return;
    }
    html.open("p", "class", "row");
    for (CodeText.Cell cell : line.cells()) {
      String tag = cell.fault() ? "mark" : "span";
      html.inline(tag, cell.text().isEmpty() ? "\u00a0" : cell.text()).text(" ");
    }
    html.close("p");
  }

  private static List<Code> codes(Code.Group group) {
    return Stream.of(Code.values()).filter(code -> code.group() == group).toList();
  }

  private static String id(Code.Group group) {
    return "group-" + group.name().toLowerCase(Locale.ROOT);
  }
}
