package vn.dvk.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dvk.text.CleanText;
import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyText;

/**
 * The text of one cell or paragraph, gathered from runs that may differ in font and strike-through.
 *
 * <p>Neighbouring runs of one dress are one run, for a legacy letter can be cut in two by them.
 */
final class RunText {
  private static final Dress BREAK = new Dress("\n", false);

  /** Fonts met so far, and whether they draw the letters that Unicode means. */
  private static final Map<String, Boolean> UNICODE_FONTS = new ConcurrentHashMap<>();

  private static final int MOST_FONTS = 1 << 10;

  private record Run(StringBuilder text, Dress dress) {}

  private final List<Run> runs = new ArrayList<>();

  /**
   * Whether text in a dress stands as it is stored: not struck out, in no legacy or symbol font.
   */
  static boolean isPlain(Dress dress) {
    if (dress.struck()) {
      return false;
    }
    Boolean known = UNICODE_FONTS.get(dress.font());
    if (known != null) {
      return known;
    }
    boolean plain =
        LegacyText.byFont(dress.font()).isEmpty() && SymbolFont.hasLetters(dress.font());
    if (UNICODE_FONTS.size() < MOST_FONTS) {
      UNICODE_FONTS.put(dress.font(), plain);
    }
    return plain;
  }

  /** Appends text; line breaks in it are kept. */
  RunText add(String text, Dress dress) {
    if (text.isEmpty()) {
      return this;
    }
    if (runs.isEmpty() || !last().dress.equals(dress)) {
      runs.add(new Run(new StringBuilder(), dress));
    }
    last().text.append(text);
    return this;
  }

  /** Begins a new line, both for what stands and for what is struck out. */
  RunText breakLine() {
    return runs.isEmpty() ? this : add("\n", BREAK);
  }

  /** What is stored, line breaks as {@code \n}, without those that end its last paragraph. */
  String raw() {
    StringBuilder raw = new StringBuilder();
    lasting().forEach(run -> raw.append(run.text));
    return raw.toString();
  }

  /** What stands, decoded, without the struck-out parts; not yet clean. */
  String standing() {
    StringBuilder standing = new StringBuilder();
    for (Run run : lasting()) {
      if (!run.dress.struck()) {
        standing.append(decoded(run));
      }
    }
    return standing.toString();
  }

  /** What stands, decoded and clean, without the struck-out parts. */
  String text() {
    return CleanText.lines(standing());
  }

  private List<Run> lasting() {
    boolean breaks = !runs.isEmpty() && last().dress.equals(BREAK);
    return breaks ? runs.subList(0, runs.size() - 1) : runs;
  }

  /** What is struck out, decoded and clean. */
  String struck() {
    StringBuilder struck = new StringBuilder();
    for (Run run : runs) {
      if (run.dress.struck()) {
        struck.append(decoded(run));
      } else {
        struck.append(run.dress.equals(BREAK) ? '\n' : ' ');
      }
    }
    return CleanText.lines(struck.toString());
  }

  /** Whether any of it is there but not shown. */
  boolean hasHidden() {
    return runs.stream()
        .anyMatch(run -> run.dress.hidden() && !CleanText.isBlank(run.text.toString()));
  }

  /** The first legacy encoding that a run was decoded from. */
  Optional<LegacyEncoding> decodedFrom() {
    return runs.stream()
        .filter(run -> !decoded(run).equals(run.text.toString()))
        .flatMap(run -> LegacyText.byFont(run.dress.font()).stream())
        .findFirst();
  }

  /** A cell of it, blank or not: of text, or of an error value that is written out. */
  Cell cell(int row, int column) {
    return DressedText.of(this).cell(row, column);
  }

  private static String decoded(Run run) {
    String seen = SymbolFont.seen(run.text.toString(), run.dress.font());
    return LegacyText.decode(seen, run.dress.font());
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }
}
