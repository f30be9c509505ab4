package vn.dvk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The letters of one legacy encoding, as data in {@code tcvn3.properties} and {@code
 * vni.properties}.
 *
 * <p>Example: in VNI {@code "ñoaøn"} stands for {@code "đoàn"}.
 */
final class LegacyTable {
  private static final int LONGEST = 2;

  private final Map<String, String> letters;

  private LegacyTable(Map<String, String> letters) {
    this.letters = letters;
  }

  /** The table of an encoding, read on first use. */
  static LegacyTable of(LegacyEncoding encoding) {
    return switch (encoding) {
      case TCVN3 -> Tcvn3.TABLE;
      case VNI -> Vni.TABLE;
    };
  }

  /**
   * Puts letters in the place of their codes, the longest code first; all else stays.
   *
   * @return NFC
   */
  String decoded(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int length = codeAt(raw, i);
      String code = raw.substring(i, i + Math.max(length, 1));
      text.append(length == 0 ? code : letters.get(code));
      i += code.length();
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private int codeAt(String raw, int from) {
    for (int length = Math.min(LONGEST, raw.length() - from); length > 0; length--) {
      if (letters.containsKey(raw.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  private static LegacyTable read(String name) {
    Properties properties = new Properties();
    try (InputStream in = LegacyTable.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    Map<String, String> letters = new HashMap<>();
    for (String code : properties.stringPropertyNames()) {
      letters.put(code, properties.getProperty(code));
    }
    return new LegacyTable(letters);
  }

  private static final class Tcvn3 {
    static final LegacyTable TABLE = read("tcvn3.properties");
  }

  private static final class Vni {
    static final LegacyTable TABLE = read("vni.properties");
  }
}
