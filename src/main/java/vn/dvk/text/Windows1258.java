package vn.dvk.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The code page of Vietnamese Windows, in which a tone is a character of its own after its vowel.
 *
 * <p>Any bytes decode in it, so the text tells whether it was meant: nearly all letters above ASCII
 * must be Vietnamese ones, and each tone must follow a vowel.
 */
public final class Windows1258 {
  private static final Charset CHARSET = Charset.forName("windows-1258");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWELS = "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ";

  /** What stands beside tones in Vietnamese texts: letters, quotes, dashes. */
  private static final String OTHERS = "ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ“”‘’–—…•\u00a0";

  private static final double SURE = 0.9;

  private Windows1258() {}

  /**
   * Decodes bytes that are no UTF-8.
   *
   * @param content bytes of a text or name
   * @return the text in NFC, or empty where it is not Vietnamese of this code page
   */
  public static Optional<String> decoded(byte[] content) {
    String text = new String(content, CHARSET);
    return isVietnamese(text)
        ? Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC))
        : Optional.empty();
  }

  private static boolean isVietnamese(String text) {
    int above = 0;
    int fitting = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        above++;
        fitting += fits(text, i) ? 1 : 0;
      }
    }
    return fitting >= above * SURE;
  }

  private static boolean fits(String text, int at) {
    char c = text.charAt(at);
    return TONES.indexOf(c) >= 0
        ? at > 0 && VOWELS.indexOf(text.charAt(at - 1)) >= 0
        : OTHERS.indexOf(c) >= 0;
  }
}
