package vn.dvk.corpus;

import java.util.List;
import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyWriter;

/** What a file stores for an ink, and in which fonts. */
final class Legacy {
  private static final String PLAIN = "Times New Roman";

  private Legacy() {}

  /** A piece of a cell's text in one font. */
  record Run(String text, String font, boolean struck) {}

  /** The pieces that a cell is stored in. */
  static List<Run> runs(Ink ink) {
    int space = ink.text().indexOf(' ') + 1;
    String first = ink.text().substring(0, space);
    String rest = ink.text().substring(space);
    return switch (ink.dress()) {
      case PARTLY_STRUCK ->
          List.of(new Run("nhầm ", PLAIN, true), new Run(ink.text(), PLAIN, false));
      case PARTLY_TCVN3 ->
          List.of(
              new Run(first, PLAIN, false),
              new Run(LegacyWriter.of(rest, LegacyEncoding.TCVN3), ".VnTime", false));
      case PARTLY_VNI ->
          List.of(
              new Run(first, PLAIN, false),
              new Run(LegacyWriter.of(rest, LegacyEncoding.VNI), "VNI-Times", false));
      default -> List.of(new Run(stored(ink), font(ink), ink.dress() == Ink.Dress.STRUCK));
    };
  }

  static String stored(Ink ink) {
    return switch (ink.dress()) {
      case TCVN3 -> LegacyWriter.of(ink.text(), LegacyEncoding.TCVN3);
      case VNI -> LegacyWriter.of(ink.text(), LegacyEncoding.VNI);
      default -> ink.text();
    };
  }

  static String font(Ink ink) {
    return switch (ink.dress()) {
      case TCVN3 -> ".VnTime";
      case VNI -> "VNI-Times";
      default -> PLAIN;
    };
  }
}
