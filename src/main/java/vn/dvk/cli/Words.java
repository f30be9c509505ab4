package vn.dvk.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.dvk.domain.Language;

/** What the command line says, in one language. */
final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Words in(Language language) {
    String name = "cli_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (Reader in =
        new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return new Words(new PropertyResourceBundle(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All texts, for the help. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** A text with its numbered places filled. */
  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
