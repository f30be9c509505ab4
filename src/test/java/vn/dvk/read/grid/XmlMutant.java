package vn.dvk.read.grid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet, string or style part written another way, or damaged: well formed or not, usual or not.
 */
final class XmlMutant {
  private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");

  private static final List<String> ODD_VALUES =
      List.of(
          "", "0", "-1", "1", "A1", "XFD1048576", "s", "str", "b", "e", "d", "99999999999", "é");
  private static final List<String> ODD_TEXTS =
      List.of(
          "&amp;",
          "&#7879;",
          "&#x1EC7;",
          "&#0;",
          "&nope;",
          "&",
          "<![CDATA[a<b]]>",
          "<b/>",
          "_x000A_",
          " a ",
          "]]>",
          "1E3",
          "<r><t>x</t></r>",
          "<!-- -->",
          "<?pi?>",
          "\u1ec7",
          "\ud83d\ude00");

  private static final List<BiFunction<String, Random, String>> CHANGES =
      List.of(
          (xml, random) -> replaced(xml, TAG, random, XmlMutant::singleQuoted),
          (xml, random) -> replaced(xml, TAG, random, tag -> tag.replace(" ", "\n\t ")),
          (xml, random) -> replaced(xml, TAG, random, XmlMutant::opened),
          (xml, random) -> replaced(xml, TAG, random, XmlMutant::reordered),
          (xml, random) -> replaced(xml, TAG, random, tag -> tag + tag),
          (xml, random) -> replaced(xml, TAG, random, tag -> ""),
          (xml, random) ->
              replaced(xml, TAG, random, tag -> tag.replaceFirst("(?=/?>)", " x:y='1'")),
          (xml, random) -> replaced(xml, ATTRIBUTE, random, attribute -> ""),
          (xml, random) -> replaced(xml, ATTRIBUTE, random, attribute -> attribute + attribute),
          (xml, random) -> replaced(xml, ATTRIBUTE, random, one -> oddValue(one, random)),
          (xml, random) -> replaced(xml, TEXT, random, text -> ">" + odd(ODD_TEXTS, random) + "<"),
          (xml, random) ->
              replaced(
                  xml, TEXT, random, text -> text.replaceFirst("<$", odd(ODD_TEXTS, random) + "<")),
          (xml, random) -> {
            int at = random.nextInt(xml.length());
            return xml.substring(0, at) + xml.substring(Math.min(xml.length(), at + 1));
          },
          (xml, random) -> {
            int at = random.nextInt(xml.length());
            return xml.substring(0, at) + (char) (32 + random.nextInt(96)) + xml.substring(at);
          });

  private XmlMutant() {}

  /** Changes one to three things in one of the parts that hold cells, texts and styles. */
  static byte[] of(Map<String, byte[]> parts, Random random) {
    String[] namesAndTexts = new String[parts.size() * 2];
    List<String> changed = parts.keySet().stream().filter(XmlMutant::holdsContent).toList();
    String chosen = changed.get(random.nextInt(changed.size()));
    int i = 0;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String xml = new String(part.getValue(), StandardCharsets.UTF_8);
      namesAndTexts[i++] = part.getKey();
      namesAndTexts[i++] = part.getKey().equals(chosen) ? changed(xml, random) : xml;
    }
    return Zips.of(namesAndTexts);
  }

  static boolean holdsContent(String part) {
    return part.startsWith("xl/worksheets/sheet")
        || part.equals("xl/sharedStrings.xml")
        || part.equals("xl/styles.xml");
  }

  private static String changed(String xml, Random random) {
    String changed = xml;
    for (int n = random.nextInt(3); n >= 0; n--) {
      changed = CHANGES.get(random.nextInt(CHANGES.size())).apply(changed, random);
    }
    return changed;
  }

  private interface Change {
    String of(String found);
  }

  /** Changes one of all places that a pattern finds. */
  private static String replaced(String xml, Pattern pattern, Random random, Change change) {
    List<int[]> found =
        pattern.matcher(xml).results().map(one -> new int[] {one.start(), one.end()}).toList();
    if (found.isEmpty()) {
      return xml;
    }
    int[] at = found.get(random.nextInt(found.size()));
    return xml.substring(0, at[0]) + change.of(xml.substring(at[0], at[1])) + xml.substring(at[1]);
  }

  private static String singleQuoted(String tag) {
    return tag.replace('"', '\'');
  }

  /** An empty element with an end tag. */
  private static String opened(String tag) {
    return tag.replaceFirst("^<([\\w:]+)([^>]*)/>$", "<$1$2></$1>");
  }

  /** The first attribute last. */
  private static String reordered(String tag) {
    Matcher first = ATTRIBUTE.matcher(tag);
    return first.find()
        ? first.replaceFirst("").replaceFirst("(?=/?>$)", Matcher.quoteReplacement(first.group()))
        : tag;
  }

  private static String oddValue(String attribute, Random random) {
    return attribute.replaceFirst(
        "\"[^\"]*\"", Matcher.quoteReplacement('"' + odd(ODD_VALUES, random) + '"'));
  }

  private static String odd(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
