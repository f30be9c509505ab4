package vn.dvk.read.setup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a JSON file into values that know their places; Jackson does the parsing. */
final class JsonFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What the parser says of itself in brackets; the place is told already. */
  private static final Pattern INNER = Pattern.compile("\\s*\\(start marker at .*$");

  private final String file;
  private final JsonParser parser;

  private JsonFile(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads the one value of a file.
   *
   * @param file the file as the user named it
   * @param content its bytes
   * @throws SetupFault where it is no JSON, or has a key twice in one object
   */
  static JsonValue read(String file, byte[] content) throws SetupFault {
    try (JsonParser parser = FACTORY.createParser(SetupBytes.text(file, content))) {
      return new JsonFile(file, parser).document();
    } catch (JsonProcessingException e) {
      throw syntaxFault(
          file, e.getLocation(), INNER.matcher(e.getOriginalMessage()).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonValue document() throws IOException, SetupFault {
    if (parser.nextToken() == null) {
      throw new SetupFault(SetupPlace.ofFile(file), SetupProblem.EMPTY_FILE);
    }
    JsonValue value = value("");
    if (parser.nextToken() != null) {
      throw syntaxFault(file, parser.currentTokenLocation(), "text after the end of the value");
    }
    return value;
  }

  private JsonValue value(String path) throws IOException, SetupFault {
    int line = parser.currentTokenLocation().getLineNr();
    return new JsonValue(SetupPlace.ofValue(file, path, line), line, content(path));
  }

  private Object content(String path) throws IOException, SetupFault {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(path);
      case START_ARRAY -> items(path);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> JsonValue.NOTHING;
    };
  }

  private Map<String, JsonValue> members(String path) throws IOException, SetupFault {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String inner = path.isEmpty() ? key : path + "." + key;
      int line = parser.currentTokenLocation().getLineNr();
      if (members.containsKey(key)) {
        throw new SetupFault(
            SetupPlace.ofValue(file, inner, line), SetupProblem.DUPLICATE_KEY, Map.of("key", key));
      }
      parser.nextToken();
      members.put(key, value(inner));
    }
    return members;
  }

  private List<JsonValue> items(String path) throws IOException, SetupFault {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "[" + items.size() + "]"));
    }
    return items;
  }

  private static SetupFault syntaxFault(String file, JsonLocation at, String detail) {
    return new SetupFault(
        SetupPlace.ofCharacter(file, at.getLineNr(), at.getColumnNr()),
        SetupProblem.SYNTAX,
        Map.of("detail", detail));
  }
}
