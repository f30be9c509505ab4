package vn.dvk.domain.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dvk.text.CleanText;

/**
 * A model's name that also tells the one it was registered under: {@code "Bệnh viện thân thiện (tên
 * đăng ký: Bệnh viện hạnh phúc)"}.
 *
 * @param now the name it has
 * @param before the name it had
 */
record Renaming(String now, String before) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?iu)^(.+?)\\s*[(\\[]\\s*"
              + "(?:tên\\s+(?:đã\\s+)?đăng\\s+k[ýí]|tên\\s+cũ|tên\\s+trước(?:\\s+đây)?"
              + "|(?:đã\\s+)?đăng\\s+k[ýí](?:\\s+với)?(?:\\s+tên)?|trước(?:\\s+đây)?(?:\\s+là))"
              + "(?:\\s+là)?\\s*[:\\-–]?\\s+(\\S.*?)\\s*[)\\]][\\s.;]*$");

  /** The two names, empty where a name tells none but itself. */
  static Optional<Renaming> in(String name) {
    Matcher written = WRITTEN.matcher(CleanText.of(name));
    return written.matches()
        ? Optional.of(new Renaming(written.group(1), written.group(2)))
        : Optional.empty();
  }

  /** Both, each as the words that tell it from others. */
  List<NameWords> words() {
    return Stream.of(now, before).map(NameWords::of).toList();
  }
}
