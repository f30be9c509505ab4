package vn.dvk.read.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.text.CleanText;

/**
 * One value of a JSON file; each reading of it either gives what was asked for or says where it is
 * wrong.
 */
final class JsonValue {
  /** Stands for JSON's null, which is never handed out. */
  static final Object NOTHING = new Object();

  private final SetupPlace place;
  private final int line;
  private final Object content;

  /**
   * A value at its place.
   *
   * @param content a {@code Map<String, JsonValue>}, a {@code List<JsonValue>}, a String, a
   *     BigDecimal, a Boolean or {@link #NOTHING}
   */
  JsonValue(SetupPlace place, int line, Object content) {
    this.place = place;
    this.line = line;
    this.content = content;
  }

  /** A file of another kind or version is told so, before its keys are called unknown. */
  JsonValue requireSchema(String expected) throws SetupFault {
    JsonValue schema = at("schema");
    if (!schema.text().equals(expected)) {
      throw schema.fault(
          SetupProblem.WRONG_SCHEMA, Map.of("value", schema.text(), "expected", expected));
    }
    return this;
  }

  /** Holds an object to its keys: all of them and no others. */
  JsonValue keys(String... required) throws SetupFault {
    return keys(List.of(required), List.of());
  }

  /** Holds an object to its keys: all required ones, perhaps the optional ones, and no others. */
  JsonValue keys(List<String> required, List<String> optional) throws SetupFault {
    Map<String, JsonValue> members = members();
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      if (!required.contains(member.getKey()) && !optional.contains(member.getKey())) {
        throw member.getValue().unknownKey(member.getKey(), required, optional);
      }
    }
    for (String key : required) {
      if (!members.containsKey(key)) {
        throw missing(key);
      }
    }
    return this;
  }

  /** The value of a key that the object has. */
  JsonValue at(String key) throws SetupFault {
    JsonValue value = members().get(key);
    if (value == null) {
      throw missing(key);
    }
    return value;
  }

  /** The value of a key, empty where the object has none or it is null. */
  Optional<JsonValue> maybe(String key) throws SetupFault {
    return Optional.ofNullable(members().get(key)).filter(value -> !value.isNothing());
  }

  /** The members of an object in their order. */
  @SuppressWarnings("unchecked")
  Map<String, JsonValue> members() throws SetupFault {
    require(content instanceof Map, SetupProblem.NOT_AN_OBJECT);
    return (Map<String, JsonValue>) content;
  }

  /** The items of a list, at least one. */
  List<JsonValue> items() throws SetupFault {
    List<JsonValue> items = itemsIfAny();
    if (items.isEmpty()) {
      throw fault(SetupProblem.EMPTY_LIST, Map.of());
    }
    return items;
  }

  /** The items of a list, which may have none. */
  @SuppressWarnings("unchecked")
  List<JsonValue> itemsIfAny() throws SetupFault {
    require(content instanceof List, SetupProblem.NOT_A_LIST);
    return (List<JsonValue>) content;
  }

  /** The texts of a list of texts, which may have none. */
  List<String> texts() throws SetupFault {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : itemsIfAny()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** A text with something in it, clean. */
  String text() throws SetupFault {
    require(content instanceof String, SetupProblem.NOT_A_TEXT);
    String text = CleanText.of((String) content);
    if (text.isEmpty()) {
      throw fault(SetupProblem.BLANK_TEXT, Map.of());
    }
    return text;
  }

  /** A text as it stands, perhaps empty: a file's name may have what clean text has not. */
  String exactText() throws SetupFault {
    require(content instanceof String, SetupProblem.NOT_A_TEXT);
    return (String) content;
  }

  /** {@code true} or {@code false}. */
  boolean flag() throws SetupFault {
    require(content instanceof Boolean, SetupProblem.NOT_A_FLAG);
    return (Boolean) content;
  }

  /** A number from one to another, exact. */
  BigDecimal number(long least, long most) throws SetupFault {
    require(content instanceof BigDecimal, SetupProblem.NOT_A_NUMBER);
    BigDecimal number = (BigDecimal) content;
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw fault(
          SetupProblem.NUMBER_OUT_OF_RANGE,
          Map.of("value", quoted(), "least", Long.toString(least), "most", Long.toString(most)));
    }
    return number;
  }

  /** A whole number from one to another. */
  int wholeNumber(int least, int most) throws SetupFault {
    BigDecimal number = number(least, most);
    if (number.stripTrailingZeros().scale() > 0) {
      throw fault(SetupProblem.NOT_WHOLE, Map.of("value", quoted()));
    }
    return number.intValueExact();
  }

  /** A day written as {@code 2024-04-15}. */
  LocalDate date() throws SetupFault {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw fault(SetupProblem.BAD_DATE, Map.of("value", text));
    }
  }

  /** Whether it is JSON's null. */
  boolean isNothing() {
    return content == NOTHING;
  }

  /** A fault at this value. */
  SetupFault fault(SetupProblem problem, Map<String, String> details) {
    return new SetupFault(place, problem, details);
  }

  private SetupFault unknownKey(String key, List<String> required, List<String> optional) {
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    return fault(SetupProblem.UNKNOWN_KEY, Map.of("key", key, "known", String.join(", ", known)));
  }

  private SetupFault missing(String key) {
    String path = place.where().isEmpty() ? key : place.where() + "." + key;
    return new SetupFault(
        SetupPlace.ofValue(place.file(), path, line), SetupProblem.MISSING_KEY, Map.of("key", key));
  }

  private void require(boolean asExpected, SetupProblem otherwise) throws SetupFault {
    if (!asExpected) {
      throw fault(otherwise, Map.of("value", quoted()));
    }
  }

  private String quoted() {
    if (content instanceof Map) {
      return "{…}";
    }
    if (content instanceof List) {
      return "[…]";
    }
    if (isNothing()) {
      return "null";
    }
    return content instanceof String ? "\"" + content + "\"" : content.toString();
  }
}
