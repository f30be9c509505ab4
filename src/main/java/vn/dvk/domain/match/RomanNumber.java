package vn.dvk.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Roman numbers of names as plain ones: {@code giai đoạn II} is {@code giai đoạn 2}.
 *
 * <p>In capitals {@code VI} may be the word of {@code VI PHẠM}: there, as in small letters, a
 * number is one only behind a word that is counted with.
 */
final class RomanNumber {
  private static final List<String> NUMBERS =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final Set<String> COUNTED_WITH =
      Set.of(
          "doan", "dot", "qui", "ki", "khoa", "lan", "so", "phan", "buoc", "vung", "loai", "tap");

  private RomanNumber() {}

  static List<Token> replaced(List<Token> tokens, Casing casing) {
    List<Token> replaced = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int value = NUMBERS.indexOf(token.written().toUpperCase(Locale.ROOT));
      boolean told = casing.hasSmall() && token.isAllCapitals();
      if (value > 0 && (told || COUNTED_WITH.contains(tokens.get(i - 1).folded()))) {
        String digits = Integer.toString(value);
        replaced.set(i, new Token(token.written(), digits, digits, false));
      }
    }
    return replaced;
  }
}
