package vn.dvk.read.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of {@code forms.json}: named members, a list of texts, or one text. Read by the parser
 * alone: what binds JSON to objects would take longer to load than all that it is asked here.
 *
 * @param members of an object, in the file's order
 * @param texts of a list; a number or text alone is a list of one
 */
record VocabularyNode(Map<String, VocabularyNode> members, List<String> texts) {
  private static final VocabularyNode NOTHING = new VocabularyNode(Map.of(), List.of());

  /** Reads a whole document. */
  static VocabularyNode read(InputStream in) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      json.nextToken();
      return node(json);
    }
  }

  /** A member, or nothing where there is none of that name. */
  VocabularyNode path(String name) {
    return members.getOrDefault(name, NOTHING);
  }

  /** A member that may be missing. */
  Optional<VocabularyNode> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The value at hand; the parser stays at its last token. */
  private static VocabularyNode node(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> list(json);
      default -> new VocabularyNode(Map.of(), List.of(json.getText()));
    };
  }

  private static VocabularyNode object(JsonParser json) throws IOException {
    Map<String, VocabularyNode> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, node(json));
    }
    return new VocabularyNode(members, List.of());
  }

  private static VocabularyNode list(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return new VocabularyNode(Map.of(), texts);
  }
}
