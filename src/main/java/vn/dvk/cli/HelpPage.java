package vn.dvk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.dvk.domain.Language;

/**
 * The help of {@code dvk} itself, laid out beforehand: whoever asks for it should not wait for all
 * that lays out any help. A test holds it against what would be laid out.
 */
final class HelpPage {
  private static final List<String> OPTIONS = List.of("-h", "--help");

  private HelpPage() {}

  /** Whether a command line asks for nothing else, in whatever language. */
  static boolean isAsked(String[] args) {
    List<String> given = List.of(args);
    boolean alone = given.size() == 1 || (given.size() == 3 && given.get(1).equals("--lang"));
    return alone && OPTIONS.contains(given.get(0));
  }

  /** The page in a language. */
  static String in(Language language) {
    try (InputStream in = HelpPage.class.getResourceAsStream(name(language))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The resource's name. */
  static String name(Language language) {
    return "help_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
