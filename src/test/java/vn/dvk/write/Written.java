package vn.dvk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dvk.domain.Report;

/** What a writer writes, as a text, and what is expected of it. */
final class Written {
  private Written() {}

  /** One of the writers' methods. */
  interface Output {
    void write(Report report, Writer out) throws IOException;
  }

  static String by(Output output, Report report) {
    StringWriter out = new StringWriter();
    try {
      output.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Holds a text against the file of the sample's expected outputs; {@code -Ddvk.update=true}
   * rewrites the file instead.
   */
  static void holdAgainst(String file, String actual) throws IOException {
    if (Boolean.getBoolean("dvk.update")) {
      Files.writeString(Path.of("src/test/resources/vn/dvk/write/sample", file), actual);
      return;
    }
    try (InputStream bytes = Written.class.getResourceAsStream("sample/" + file)) {
      assertThat(actual).isEqualTo(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
