package vn.dvk.write.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of the pages, which are written into them. */
final class Style {
  private Style() {}

  static String of(String file) {
    try (InputStream css = Style.class.getResourceAsStream(file)) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
