package vn.dvk.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
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

  /**
   * Begins a document.
   *
   * @param out takes it; {@link #finish} flushes but does not close it
   */
  JsonText(Writer out) throws IOException {
    this.generator = FACTORY.createGenerator(out).setPrettyPrinter(layout());
  }

  /**
   * Begins a document in UTF-8, which is made without a detour over characters.
   *
   * @param out takes it; {@link #finish} flushes but does not close it
   */
  JsonText(OutputStream out) throws IOException {
    this.generator = FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(layout());
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
    layout.indentObjectsWith(lines);
    layout.indentArraysWith(lines);
    return layout;
  }

  /** Begins an object that is a list's item or the document. */
  void beginObject() throws IOException {
    generator.writeStartObject();
  }

  /** Begins an object under a key. */
  void beginObject(String key) throws IOException {
    generator.writeObjectFieldStart(key);
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
    generator.writeArrayFieldStart(key);
  }

  void endList() throws IOException {
    generator.writeEndArray();
  }

  void text(String key, String value) throws IOException {
    generator.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    generator.writeFieldName(key);
    generator.writeString(value.orElse(null));
  }

  void texts(String key, List<String> values) throws IOException {
    generator.writeArrayFieldStart(key);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  void number(String key, int value) throws IOException {
    generator.writeNumberField(key, value);
  }

  void number(String key, OptionalInt value) throws IOException {
    generator.writeFieldName(key);
    if (value.isPresent()) {
      generator.writeNumber(value.getAsInt());
    } else {
      generator.writeNull();
    }
  }

  /** An exact number without needless zeros: {@code 100}, {@code 4.5}. */
  void decimal(String key, Optional<BigDecimal> value) throws IOException {
    generator.writeFieldName(key);
    decimal(value);
  }

  /** A list of numbers as {@link #decimal(String, Optional)} writes them. */
  void decimals(String key, List<Optional<BigDecimal>> values) throws IOException {
    generator.writeArrayFieldStart(key);
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
    generator.writeFieldName(key);
    generator.writeNumber(value.map(number -> shortest(number, 1)).orElse(null));
  }

  private static BigDecimal shortest(BigDecimal number, int decimals) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
  }

  void flag(String key, boolean value) throws IOException {
    generator.writeBooleanField(key, value);
  }

  void flag(String key, Optional<Boolean> value) throws IOException {
    generator.writeFieldName(key);
    if (value.isPresent()) {
      generator.writeBoolean(value.get());
    } else {
      generator.writeNull();
    }
  }

  /** An object of numbers, its keys in the map's order. */
  void numbers(String key, Map<String, Integer> values) throws IOException {
    generator.writeObjectFieldStart(key);
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
}
