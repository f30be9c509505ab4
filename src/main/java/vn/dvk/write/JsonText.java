package vn.dvk.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * JSON as dvk writes it: two-space indent, {@code \n} line ends, a final newline, what is not there
 * is {@code null}.
 */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator generator;
  private final Map<String, Key> keys = new HashMap<>();

  /** The letters of a text that is being written, found faster here than in the text. */
  private char[] letters = new char[1 << 8];

  /**
   * Begins a document.
   *
   * @param out takes it; {@link #finish} flushes but does not close it
   */
  JsonText(Writer out) throws IOException {
    this.generator = FACTORY.createGenerator(out).setPrettyPrinter(new JsonLayout());
  }

  /**
   * Begins a document in UTF-8, which is made without a detour over characters.
   *
   * @param out takes it; {@link #finish} flushes but does not close it
   */
  JsonText(OutputStream out) throws IOException {
    this.generator =
        FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new JsonLayout());
  }

  /** Begins an object that is a list's item or the document. */
  void beginObject() throws IOException {
    generator.writeStartObject();
  }

  /** Begins an object under a key. */
  void beginObject(String key) throws IOException {
    writeKey(key);
    generator.writeStartObject();
  }

  void endObject() throws IOException {
    generator.writeEndObject();
  }

  /** Begins a list that is the document. */
  void beginList() throws IOException {
    generator.writeStartArray();
  }

  /** Begins a list under a key. */
  void beginList(String key) throws IOException {
    writeKey(key);
    generator.writeStartArray();
  }

  void endList() throws IOException {
    generator.writeEndArray();
  }

  void text(String key, String value) throws IOException {
    Key known = key(key);
    generator.writeFieldName(known.name);
    // Whether it is the very same text is told at once, whether it is an equal one is not.
    if (known.last != value) {
      known.last = value;
      known.encoded = Optional.empty();
      text(value);
      return;
    }
    if (known.encoded.isEmpty()) {
      known.encoded = Optional.of(new SerializedString(value));
    }
    generator.writeString(known.encoded.get());
  }

  private void text(String value) throws IOException {
    int count = value.length();
    if (letters.length < count) {
      letters = new char[count * 2];
    }
    value.getChars(0, count, letters, 0);
    generator.writeString(letters, 0, count);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    } else {
      none(key);
    }
  }

  /** A key whose value is not there. */
  private void none(String key) throws IOException {
    writeKey(key);
    generator.writeNull();
  }

  void texts(String key, List<String> values) throws IOException {
    writeKey(key);
    generator.writeStartArray();
    for (String value : values) {
      text(value);
    }
    generator.writeEndArray();
  }

  void number(String key, int value) throws IOException {
    writeKey(key);
    generator.writeNumber(value);
  }

  void number(String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(key, value.getAsInt());
    } else {
      none(key);
    }
  }

  /** An exact number without needless zeros: {@code 100}, {@code 4.5}. */
  void decimal(String key, Optional<BigDecimal> value) throws IOException {
    writeKey(key);
    decimal(value);
  }

  /** A list of numbers as {@link #decimal(String, Optional)} writes them. */
  void decimals(String key, List<Optional<BigDecimal>> values) throws IOException {
    writeKey(key);
    generator.writeStartArray();
    for (Optional<BigDecimal> value : values) {
      decimal(value);
    }
    generator.writeEndArray();
  }

  private void decimal(Optional<BigDecimal> value) throws IOException {
    generator.writeNumber(value.map(number -> shortest(number, 0)).orElse(null));
  }

  /** A share of 1 with at least one decimal: {@code 1.0}, {@code 0.8333}. */
  void share(String key, Optional<BigDecimal> value) throws IOException {
    writeKey(key);
    generator.writeNumber(value.map(number -> shortest(number, 1)).orElse(null));
  }

  private static BigDecimal shortest(BigDecimal number, int decimals) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
  }

  void flag(String key, boolean value) throws IOException {
    writeKey(key);
    generator.writeBoolean(value);
  }

  void flag(String key, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      flag(key, value.get().booleanValue());
    } else {
      none(key);
    }
  }

  /** An object of numbers, its keys in the map's order. */
  void numbers(String key, Map<String, Integer> values) throws IOException {
    writeKey(key);
    generator.writeStartObject();
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      generator.writeNumberField(value.getKey(), value.getValue());
    }
    generator.writeEndObject();
  }

  /** Ends the document with its newline. */
  void finish() throws IOException {
    generator.writeRaw('\n');
    generator.flush();
  }

  private void writeKey(String key) throws IOException {
    generator.writeFieldName(key(key).name);
  }

  private Key key(String name) {
    Key key = keys.get(name);
    if (key == null) {
      key = new Key(name);
      keys.put(name, key);
    }
    return key;
  }

  /** A key, and the text that stood under it last: many say one thing record by record. */
  private static final class Key {
    final SerializedString name;
    String last = "";
    Optional<SerializedString> encoded = Optional.empty();

    Key(String name) {
      this.name = new SerializedString(name);
    }
  }
}
