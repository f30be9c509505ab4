package vn.dvk.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How dvk's JSON is laid out: a line for each entry, two spaces deeper on each level, and nothing
 * between the brackets of an empty list.
 *
 * <p>The same as the library's own printer gives, but each line's start is encoded only once: a
 * report has millions of lines.
 */
final class JsonLayout implements PrettyPrinter {
  private static final SerializableString COLON = new SerializedString(": ");
  private static final String INDENT = "  ";

  /** A line's end and the next one's indent, by level. */
  private final List<SerializableString> lines = new ArrayList<>();

  private int level;

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    // A document has one value.
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    begin(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    begin(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }

  private void begin(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    level++;
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    newLine(out);
  }

  private void end(JsonGenerator out, int entries, char bracket) throws IOException {
    level--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw(bracket);
  }

  private void newLine(JsonGenerator out) throws IOException {
    while (lines.size() <= level) {
      lines.add(new SerializedString("\n" + INDENT.repeat(lines.size())));
    }
    out.writeRaw(lines.get(level));
  }
}
