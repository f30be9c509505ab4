package vn.dvk.write;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dvk.domain.Code;
import vn.dvk.domain.Language;

/** The page of every code: what it means, why, by which clause, an example, how to mend it. */
public final class ExplainPages {
  private static final int WIDTH = 92;

  private final Language language;
  private final FindingTexts texts;

  /** The parts of a page with their titles, Vietnamese first. */
  private static final Map<String, String[]> PARTS = parts();

  /**
   * Prepares pages.
   *
   * @param language the language they are in
   */
  public ExplainPages(Language language) {
    this.language = language;
    this.texts = FindingTexts.in(language);
  }

  /** The list of all codes, by what they are about. */
  public void list(PrintStream out) {
    Code.Group group = null;
    for (Code code : Code.values()) {
      if (code.group() != group) {
        group = code.group();
        out.printf("%n%s%n", GROUPS.get(group)[language.ordinal()]);
      }
      out.printf("  %-32s %-9s %s%n", code.id(), severity(code), firstSentence(part(code, "what")));
    }
    out.println();
  }

  /** One code's page for the terminal. */
  public void page(Code code, PrintStream out) {
    out.printf("%s (%s)%n", code.id(), severity(code));
    PARTS.forEach(
        (part, titles) -> {
          out.printf("%n%s%n", titles[language.ordinal()]);
          out.print(wrapped(part(code, part)));
        });
  }

  /** All pages as one HTML file that fetches nothing. */
  public void html(PrintStream out) {
    String title =
        language == Language.VI ? "Các mã thông báo của dvk" : "The finding codes of dvk";
    out.printf("<!DOCTYPE html>%n<html lang=\"%s\">%n<head>%n", language.code());
    out.printf("<meta charset=\"utf-8\">%n");
    out.printf("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">%n");
    out.printf("<title>%s</title>%n<style>%n%s</style>%n</head>%n<body>%n", title, STYLE);
    out.printf("<h1>%s</h1>%n", title);
    for (Code code : Code.values()) {
      out.printf(
          "<section id=\"%s\">%n<h2><code>%s</code> <small>%s</small></h2>%n<dl>%n",
          code.id(), code.id(), severity(code));
      PARTS.forEach(
          (part, titles) ->
              out.printf(
                  "<dt>%s</dt><dd>%s</dd>%n",
                  titles[language.ordinal()], escaped(part(code, part))));
      out.printf("</dl>%n</section>%n");
    }
    out.printf("</body>%n</html>%n");
  }

  private String part(Code code, String part) {
    return texts.text(code.id() + "." + part).orElse(code.id());
  }

  private String severity(Code code) {
    boolean vi = language == Language.VI;
    return switch (code.severity()) {
      case ERROR -> vi ? "lỗi" : "error";
      case WARNING -> vi ? "cảnh báo" : "warning";
      case INFO -> vi ? "ghi nhận" : "info";
    };
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    for (String paragraph : text.split("\n")) {
      StringBuilder line = new StringBuilder("  ");
      for (String word : paragraph.split(" ")) {
        if (line.length() + word.length() > WIDTH && line.length() > 2) {
          lines.append(line.toString().stripTrailing()).append(System.lineSeparator());
          line.setLength(2);
        }
        line.append(word).append(' ');
      }
      lines.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return lines.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }

  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-top: 1px solid #bbb; padding-top: 1rem; overflow-wrap: anywhere; }
      small { font-weight: normal; color: #555; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0; overflow-wrap: anywhere; }
      """;

  private static final Map<Code.Group, String[]> GROUPS =
      Map.of(
          Code.Group.FILE, new String[] {"Tệp", "Files"},
          Code.Group.UNIT, new String[] {"Đơn vị", "Units"},
          Code.Group.ROW, new String[] {"Dòng mô hình", "Rows"},
          Code.Group.SHEET, new String[] {"Trang biểu", "Sheets"},
          Code.Group.SCORE, new String[] {"Chấm điểm", "Scores"},
          Code.Group.ACROSS, new String[] {"Đối chiếu giữa các biểu", "Across forms"});

  private static Map<String, String[]> parts() {
    Map<String, String[]> parts = new LinkedHashMap<>();
    parts.put("what", new String[] {"Nghĩa là gì", "What it means"});
    parts.put("why", new String[] {"Vì sao cần nêu", "Why it is told"});
    parts.put("clause", new String[] {"Căn cứ", "Clause"});
    parts.put("example", new String[] {"Ví dụ", "Example"});
    parts.put("mend", new String[] {"Cách sửa", "How to mend it"});
    return parts;
  }
}
