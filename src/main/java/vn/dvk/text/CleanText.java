package vn.dvk.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The contract's normal form of submitted text: NFC, no zero-width characters, every run of white
 * space one space, trimmed.
 *
 * <p>Example: {@code " Mô hình\u00a0\n số\u200b 1 "} becomes {@code "Mô hình số 1"}. Legacy
 * encodings must be decoded before, for they use some of the removed characters as letters.
 */
public final class CleanText {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private CleanText() {}

  /**
   * Cleans one text.
   *
   * @param text any text, not null
   * @return the text in normal form, empty where nothing visible is in it
   */
  public static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    // What stood between a letter and its mark must be gone before they are composed.
    return Normalizer.normalize(squeezed(text), Normalizer.Form.NFC);
  }

  /**
   * Cleans a text of several lines line by line, so that its line breaks stay.
   *
   * @param text any text, not null
   * @return the non-blank lines in normal form, joined by {@code \n}
   */
  public static String lines(String text) {
    if (isClean(text)) {
      return text;
    }
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\u2028') < 0) {
      return of(text);
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : text.split("\\R", -1)) {
      String clean = of(line);
      if (clean.isEmpty()) {
        continue;
      }
      if (joined.length() > 0) {
        joined.append('\n');
      }
      joined.append(clean);
    }
    return joined.toString();
  }

  /**
   * Tells what {@link #of} does to a text.
   *
   * @param text any text, not null
   * @return the kinds of change in order, none where the text is in normal form
   */
  public static List<Cleaning> changes(String text) {
    String clean = of(text);
    if (clean.equals(text)) {
      return List.of();
    }
    List<Cleaning> changes = new ArrayList<>();
    String oneLine = LINE_BREAK.matcher(text).replaceAll(" ");
    if (!oneLine.equals(text)) {
      changes.add(Cleaning.LINE_BREAKS);
    }
    String visible = visible(oneLine);
    if (!squeezed(visible).equals(visible)) {
      changes.add(Cleaning.WHITE_SPACE);
    }
    if (!visible.equals(oneLine)) {
      changes.add(Cleaning.INVISIBLE);
    }
    if (!clean.equals(squeezed(text))) {
      changes.add(Cleaning.COMPOSED);
    }
    return changes;
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i))) {
        visible.append(text.charAt(i));
      }
    }
    return visible.toString();
  }

  /** Tells whether a text holds nothing that a reader would see. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Composed letters with single inner spaces need no work: most texts are of them. */
  private static boolean isClean(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? afterSpace : !isComposed(c)) {
        return false;
      }
      afterSpace = c == ' ';
    }
    return !afterSpace || text.isEmpty();
  }

  /**
   * Whether a character is visible and stays as it is under NFC, whatever stands beside it:
   * printable ASCII, composed Latin letters, dashes, quotation marks, bullets, ellipses.
   */
  private static boolean isComposed(char c) {
    if (c <= '~') {
      return c > ' ';
    }
    return (c >= '\u00a1' && c <= '\u02ff' && c != '\u00ad')
        || (c >= '\u1e00' && c <= '\u1eff')
        || (c >= '\u2010' && c <= '\u2027');
  }

  private static String squeezed(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && clean.length() > 0) {
        clean.append(' ');
      }
      gap = false;
      clean.append(c);
    }
    return clean.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u0085' || (c >= '\u1680' && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** Zero-width characters, soft hyphens, byte order, direction and emoji variation marks. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || c == '\ufeff'
        || (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\u000b' && c != '\f');
  }
}
