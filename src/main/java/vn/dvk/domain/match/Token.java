package vn.dvk.domain.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.text.CleanText;
import vn.dvk.text.Fold;
import vn.dvk.text.Telex;

/**
 * One run of letters or one number of a name.
 *
 * @param written as in the name; a word that the keyboard left as typed is read as it was meant
 * @param spelled lower case, its tone behind its letters: so {@code hoà} and {@code hòa} are one
 * @param folded without diacritics, {@code ky} and {@code ki} as one; numbers plain
 * @param opens whether it stands where any word has a capital letter: first, or after a quotation
 *     mark, a dash, a bracket
 */
record Token(String written, String spelled, String folded, boolean opens) {
  private static final Pattern PART =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+)|[\\p{L}\\p{M}]+|([“”\"'‘’«(\\[:;.–—-])|\\S");
  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern OPEN_Y = Pattern.compile("([bghklmnstvx]|[cpt]h|qu|tr)y");

  /** Shorter words in capitals are rather short forms than typed so. */
  private static final int TELEX_LENGTH = 4;

  /** The tokens of a text in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    for (Matcher part = PART.matcher(CleanText.of(text)); part.find(); ) {
      if (part.group(1) != null) {
        tokens.add(number(part.group()));
      } else if (Character.isLetter(part.group().codePointAt(0))) {
        tokens.add(word(asMeant(part.group()), opens));
      }
      opens = part.group(2) != null;
    }
    return tokens;
  }

  /** The same at the start of a name. */
  Token opening() {
    return new Token(written, spelled, folded, true);
  }

  boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }

  boolean isAllCapitals() {
    return written.equals(written.toUpperCase(Locale.ROOT))
        && !written.equals(written.toLowerCase(Locale.ROOT));
  }

  boolean hasCapital() {
    return Character.isUpperCase(written.charAt(0));
  }

  boolean hasDiacritics() {
    return !spelled.equals(folded) && written.chars().anyMatch(c -> c > 0x7f);
  }

  private static Token number(String written) {
    String plain = written.replace(".", "").replaceFirst("^0+(?=\\d)", "");
    return new Token(written, plain, plain, false);
  }

  /** A short form in capitals is left as it is. */
  private static String asMeant(String word) {
    boolean shortForm = word.length() < TELEX_LENGTH && word.equals(word.toUpperCase(Locale.ROOT));
    return shortForm ? word : Telex.decoded(word).orElse(word);
  }

  private static Token word(String written, boolean opens) {
    String lower = written.toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder tones = new StringBuilder();
    TONE.matcher(parts).results().forEach(tone -> tones.append(tone.group()));
    String letters = TONE.matcher(parts).replaceAll("");
    String spelled = Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    String folded = Fold.of(lower);
    Matcher openY = OPEN_Y.matcher(folded);
    return new Token(written, spelled, openY.matches() ? openY.group(1) + 'i' : folded, opens);
  }
}
