package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named styles of a document, each of which builds on a parent. */
final class StyleSheet {
  private static final int MAX_PARENTS = 64;

  /**
   * What one style says.
   *
   * @param parent the key of the style it builds on, empty where it builds on none
   * @param font empty where it names none
   * @param struck empty where it does not say
   * @param hidden empty where it does not say
   */
  record Style(String parent, String font, Optional<Boolean> struck, Optional<Boolean> hidden) {
    static final Style SILENT = new Style("", "", Optional.empty());

    /** A style of a format that has no hidden text. */
    Style(String parent, String font, Optional<Boolean> struck) {
      this(parent, font, struck, Optional.empty());
    }

    /** The dress of text that this style is laid on. */
    Dress on(Dress dress) {
      Dress fonted = dress.in(font);
      return new Dress(
          fonted.font(), struck.orElse(fonted.struck()), hidden.orElse(fonted.hidden()));
    }
  }

  private final Map<String, Style> styles = new HashMap<>();

  void put(String key, Style style) {
    styles.put(key, style);
  }

  /** Lays a style, after those that it builds on, on a text; an unknown one changes nothing. */
  Dress lay(String key, Dress dress) {
    List<Style> chain = new ArrayList<>();
    Style style = styles.get(key);
    while (style != null && chain.size() < MAX_PARENTS) {
      chain.add(style);
      style = styles.get(style.parent);
    }
    Dress laid = dress;
    for (int i = chain.size() - 1; i >= 0; i--) {
      laid = chain.get(i).on(laid);
    }
    return laid;
  }
}
