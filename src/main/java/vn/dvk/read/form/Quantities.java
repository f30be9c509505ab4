package vn.dvk.read.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dvk.text.Fold;

/** Reads quantities as clerks write them: {@code 1}, {@code 01}, {@code 1 mô hình}, {@code một}. */
final class Quantities {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,7})(?:[.,]0+)?( (?:mo hinh|mh|dien hinh|md?h|cai|ca nhan|tap the))*");

  private static final Pattern WITH_ZEROS = Pattern.compile("\\d{1,7}[.,]0+");
  private static final Pattern FRACTION = Pattern.compile("\\d[.,]\\d");
  private static final int MOST_DIGITS = 7;

  private final Vocabulary words;

  Quantities(Vocabulary words) {
    this.words = words;
  }

  /** The positive whole number that a text says, empty where it says none. */
  Optional<Integer> positive(String text) {
    return whole(text).filter(number -> number > 0);
  }

  /** The whole number from 0 up that a text says, empty where it says none. */
  Optional<Integer> whole(String text) {
    if (text.indexOf('-') >= 0 || text.indexOf('−') >= 0) {
      return Optional.empty();
    }
    String plain = text.strip();
    if (isDigits(plain)) {
      return Optional.of(Integer.parseInt(plain));
    }
    if (WITH_ZEROS.matcher(plain).matches()) {
      return Optional.of(Integer.parseInt(plain.split("[.,]")[0]));
    }
    if (FRACTION.matcher(plain).find()) {
      return Optional.empty();
    }
    String folded = Fold.of(text);
    Matcher number = NUMBER.matcher(folded);
    if (number.matches()) {
      return Optional.of(Integer.parseInt(number.group(1)));
    }
    String word = folded.replaceAll(" (mo hinh|mh|dien hinh)$", "");
    return Optional.ofNullable(words.numberWords.get(word));
  }

  private static boolean isDigits(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
