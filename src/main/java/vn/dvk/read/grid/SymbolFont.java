package vn.dvk.read.grid;

import java.util.Locale;
import java.util.Map;

/**
 * Marks typed in a symbol font, whose letters are pictures: {@code ü} in Wingdings shows a tick.
 *
 * <p>Example: {@code "\uf0fc"} in Wingdings becomes {@code "✓"}. Pictures that are no marks of a
 * form stay as they are.
 */
final class SymbolFont {
  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0xFC, "✓", 0xFB, "✗", 0xFE, "☑", 0xFD, "☒", 0xA8, "☐", 0x6F, "☐", 0x78, "☒", 0xA7, "▪",
          0x6C, "●", 0xD8, "➢");
  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x51, "☒", 0x54, "☒", 0xA3, "☐", 0x2A, "☐");
  private static final Map<Integer, String> SYMBOL = Map.of(0xB7, "•", 0xD6, "√", 0x2D, "-");

  private SymbolFont() {}

  /** The text as it is seen in a font; in fonts with letters the text itself. */
  static String seen(String text, String font) {
    Map<Integer, String> marks = marks(font.strip().toLowerCase(Locale.ROOT));
    if (marks.isEmpty()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      seen.append(isSymbol(c) ? marks.getOrDefault(c & 0xFF, String.valueOf(c)) : c);
    }
    return seen.toString();
  }

  /** Whether a font has letters, so that text in it is seen as it is. */
  static boolean hasLetters(String font) {
    return marks(font.strip().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static Map<Integer, String> marks(String font) {
    return switch (font) {
      case "wingdings" -> WINGDINGS;
      case "wingdings 2" -> WINGDINGS_2;
      case "symbol" -> SYMBOL;
      default -> Map.of();
    };
  }

  /** Symbol fonts lie in one byte, or as Windows shows it at U+F000. */
  private static boolean isSymbol(char c) {
    return c <= 0xFF || (c & 0xFF00) == 0xF000;
  }
}
