package vn.dvk.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.domain.Language;

/** A property file of texts that lies beside this class, one for each language. */
final class TextFile {
  private TextFile() {}

  /**
   * Reads {@code NAME_LANGUAGE.properties} as UTF-8, whatever the machine's locale.
   *
   * @param name {@code findings} or {@code words}
   * @return the texts by key
   * @throws IllegalStateException where the file is missing: the build is broken
   */
  static SortedMap<String, String> read(String name, Language language) {
    String file = name + "_" + language.code() + ".properties";
    try (InputStream bytes = TextFile.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no text file " + file);
      }
      return texts(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> texts(InputStreamReader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    SortedMap<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Collections.unmodifiableSortedMap(texts);
  }
}
