package vn.dvk.read.grid;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page's styles says something about its text: fonts, strike-through, what is hidden.
 *
 * <p>Of the style sheet, rules for a tag ({@code td}), a class ({@code .xl24}) or both are read;
 * that is what office programs write.
 */
final class HtmlStyles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]*)\\}");
  private static final Pattern FONT =
      Pattern.compile("font-family\\s*:\\s*([^;,]+)", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> declarations = new HashMap<>();

  /** Reads the style sheets within a page. */
  static HtmlStyles of(Document page) {
    HtmlStyles styles = new HtmlStyles();
    page.select("style").forEach(style -> styles.read(style.data()));
    return styles;
  }

  /** How an element's own text is dressed, given how its parent's is. */
  Dress dress(Element element, Dress inherited) {
    String style = style(element);
    Dress dress =
        inherited.in(font(style)).in(element.normalName().equals("font") ? face(element) : "");
    return isStrike(element) || style.toLowerCase(Locale.ROOT).contains("line-through")
        ? dress.asStruck()
        : dress;
  }

  /** Whether an element is not shown. */
  boolean hides(Element element) {
    String style = style(element).toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:collapse")
        || style.contains("visibility:hidden");
  }

  private void read(String sheet) {
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(" "));
    while (rule.find()) {
      for (String selector : rule.group(1).split(",")) {
        declarations.merge(
            selector.strip().toLowerCase(Locale.ROOT),
            rule.group(2),
            (earlier, later) -> earlier + ";" + later);
      }
    }
  }

  /** All declarations for an element, the most particular first. */
  private String style(Element element) {
    StringBuilder style = new StringBuilder(element.attr("style"));
    String tag = element.normalName();
    for (String name : element.className().toLowerCase(Locale.ROOT).split("\\s+")) {
      append(style, tag + "." + name);
      append(style, "." + name);
    }
    append(style, tag);
    return style.toString();
  }

  private void append(StringBuilder style, String selector) {
    String found = declarations.get(selector);
    if (found != null) {
      style.append(';').append(found);
    }
  }

  private static String font(String style) {
    Matcher font = FONT.matcher(style);
    return font.find() ? name(font.group(1)) : "";
  }

  private static String face(Element element) {
    return name(element.attr("face").split(",", 2)[0]);
  }

  private static String name(String written) {
    return written.replace("\"", "").replace("'", "").strip();
  }

  private static boolean isStrike(Element element) {
    return switch (element.normalName()) {
      case "s", "strike", "del" -> true;
      default -> false;
    };
  }
}
