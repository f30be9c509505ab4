package vn.dvk.corpus;

import vn.dvk.text.LegacyEncoding;
import vn.dvk.text.LegacyWriter;

/** What a file stores for an ink, and in which font. */
final class Legacy {
  private Legacy() {}

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
      default -> "Times New Roman";
    };
  }
}
